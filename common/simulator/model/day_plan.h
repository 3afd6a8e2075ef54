// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hall/hall.h"
#include "common/queue/leg.h"
#include "common/simulator/model/chance.h"

#include <optional>
#include <vector>

namespace giliran::simulator {

/// Somebody who comes, and all that chance has in store for them.
struct Visitor
{
    Instant arrives; ///< at the kiosk
    ServiceId service;
    bool priority = false;
    std::uint32_t applicants = 1;
    bool misses_call = false;           ///< is not there when called
    std::optional<Duration> comes_back; ///< so long after the number was declared missed
    Duration way{0};                    ///< from the call to the counter
    Duration service_time{0};           ///< at a counter of ordinary speed, all applicants together
    Outcome outcome = Outcome::served;
};

/// Away from the counter.
struct Pause
{
    Instant from;
    Instant to;
};

/// An officer's day at one counter.
struct Sitting
{
    CounterId counter;
    OfficerCode officer; ///< "S01", by the counter's place in the hall
    Instant from;
    Instant until; ///< goes on until nobody waits any more
    std::vector<Pause> pauses;
    double pace = 1.0; ///< of all service times here
};

/// A day drawn from a hall's demand.
struct DayPlan
{
    BusinessDay day;
    std::vector<Visitor> visitors; ///< in the order of their arrival
    std::vector<Sitting> sittings;
};

/// Draws the day. The number of visitors is Demand::visitors_a_day, give or take its square root. Who comes
/// in the first hour that gives numbers comes the more the earlier: a third is there when the doors open.
/// Only services with hours on that date are asked for, only while they give numbers; vehicles' lanes and
/// online-only services are left out.
DayPlan plan_day(const Hall& hall, BusinessDay day, std::uint64_t seed);

} // namespace giliran::simulator
