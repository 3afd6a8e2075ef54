// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/queue/day_state.h"
#include "common/queue/event.h"

#include <optional>
#include <vector>

namespace giliran {

/// The projection: one row a leg, written in the same transaction as the events that changed it, for reports.
/// It can be rebuilt from the events.
struct LegRow
{
    HallId hall;
    BusinessDay day;
    Leg leg;
    Channel channel = Channel::kiosk;
    std::uint32_t applicants = 1;
    std::optional<OfficerCode> officer; ///< of the latest call's session
};

LegRow leg_row(const HallId& hall, const DayState& state, LegId leg);

/// The legs an event changed; `state` is the day after it.
std::vector<LegId> legs_of(const Event& event, const DayState& state);

} // namespace giliran
