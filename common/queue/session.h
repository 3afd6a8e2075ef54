// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/described.h"
#include "common/base/ids.h"
#include "common/base/instant.h"

#include <array>
#include <optional>
#include <vector>

namespace giliran {

enum class SessionEnd
{
    signed_out,
    taken_over,
    day_ended
};
constexpr auto names_of(SessionEnd)
{
    using namespace std::string_view_literals;
    return std::array{"signed_out"sv, "taken_over"sv, "day_ended"sv};
}

/// An officer's sitting at one counter or several.
struct Session
{
    SessionId id;
    OfficerCode officer;
    std::vector<CounterId> counters;
    Instant opened_at;
    std::optional<Instant> closed_at;
    std::optional<SessionEnd> end;
    std::uint32_t served = 0;
};

} // namespace giliran
