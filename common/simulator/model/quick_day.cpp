// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/simulator/model/quick_day.h"

#include <algorithm>

namespace giliran::simulator {
namespace {

const BusinessDay some_monday = *BusinessDay::parse("2026-11-23");

Hall open_that_monday(const Hall& hall, const std::set<QueueId>& queues)
{
    Hall open = hall;
    open.hours = Hours();
    open.hours.service = {{Weekday::monday, *TimeOfDay::parse("08:00"), *TimeOfDay::parse("15:00")}};
    for (Agency& agency : open.agencies)
        agency.hours.reset();
    for (Service& service : open.services) {
        service.hours.reset();
        service.retired = service.retired || queues.count(service.queue) == 0;
    }
    return open;
}

Duration quicker(Duration duration, double speed)
{
    return Duration(static_cast<Duration::rep>(static_cast<double>(duration.count()) / speed));
}

} // namespace

DayPlan quick_day(const Hall& hall, const std::set<CounterId>& counters, const std::set<QueueId>& queues,
                  Instant start, double speed, std::uint64_t seed)
{
    const Hall open = open_that_monday(hall, queues);
    DayPlan plan = plan_day(open, some_monday, seed);
    const Instant opens = some_monday.moment(open.hours.service.front().open, open.utc_offset);
    const auto moved = [&](Instant moment) {
        return start + quicker(std::max(moment, opens) - opens, speed);
    };
    for (Visitor& visitor : plan.visitors) {
        visitor.arrives = moved(visitor.arrives);
        visitor.way = quicker(visitor.way, speed);
        visitor.service_time = quicker(visitor.service_time, speed);
        if (visitor.comes_back)
            visitor.comes_back = quicker(*visitor.comes_back, speed);
    }
    std::erase_if(plan.sittings,
                  [&](const Sitting& sitting) { return counters.count(sitting.counter) == 0; });
    for (Sitting& sitting : plan.sittings) {
        sitting.from = moved(sitting.from);
        sitting.until = moved(sitting.until);
        sitting.pauses.clear();
    }
    return plan;
}

} // namespace giliran::simulator
