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

/// Who uses a device: nobody signed in, or a person by code.
enum class PersonRole
{
    visitor,
    officer,
    supervisor,
    steward
};
constexpr auto names_of(PersonRole)
{
    using namespace std::string_view_literals;
    return std::array{"visitor"sv, "officer"sv, "supervisor"sv, "steward"sv};
}

/// An officer's sitting at one counter or several.
struct Session
{
    SessionId id;
    OfficerCode officer;
    PersonRole role = PersonRole::officer;
    std::vector<CounterId> counters;
    std::vector<QueueId> queues; ///< of those its counters call, only these; empty: all
    Instant opened_at;
    std::optional<Instant> closed_at;
    std::optional<SessionEnd> end;
    std::uint32_t served = 0;
    std::uint32_t timed = 0; ///< of those, whose service was started: a vehicle may be finished from its call
    Duration service_time{0}; ///< theirs together, from start to end
};

} // namespace giliran
