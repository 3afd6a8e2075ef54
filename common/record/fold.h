// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/record/event_codec.h"
#include "common/record/journal.h"

#include <unordered_map>

namespace giliran {

/// A day read back from its rows.
struct FoldedDay
{
    DayState state;
    std::uint64_t rows = 0; ///< the next event gets n = rows + 1
    Sha256 head;            ///< what the next event chains to
    std::unordered_map<RequestId, std::string> answers;
};

struct FoldProblem
{
    std::uint64_t n = 0; ///< the row
    enum class Kind
    {
        gap, ///< not the row that follows: another number, day or hall
        broken_chain,
        unknown_event,
        newer_event,
        bad_payload
    } kind = Kind::gap;
};

/// Folds the unsealed day, checking that n is dense and the chain holds from the last seal on.
Result<FoldedDay, FoldProblem> fold(const Recovered& recovered);

} // namespace giliran
