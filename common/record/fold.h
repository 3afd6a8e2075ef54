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
    std::uint64_t n = 0; ///< the row; 0: not a row, but an answer
    enum class Kind
    {
        gap, ///< not the row that follows: another number, day or hall
        broken_chain,
        unknown_event,
        newer_event,
        bad_payload,
        bad_answer ///< a stored answer is none, or tells another number than its event
    } kind = Kind::gap;
};
/// What it is, in English, for logs.
std::string words_for(const FoldProblem& problem);

/// Folds the rows of one day as they come, checking that n is dense and the chain holds.
class DayFolder
{
public:
    /// `before`: the seal that the first row chains to. `carried`: what the day before handed on.
    explicit DayFolder(const Sha256& before, std::vector<CarriedLeg> carried = {});

    Result<void, FoldProblem> add(const EventRow& row);
    FoldedDay& day() { return day_; }

private:
    FoldedDay day_;
    HallId hall_;
    BusinessDay date_;
};

/// Folds the unsealed day, checking that n is dense and the chain holds from the last seal on.
Result<FoldedDay, FoldProblem> fold(const Recovered& recovered);

} // namespace giliran
