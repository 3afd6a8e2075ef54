// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/made_hall.h"

namespace giliran::simulator_tests {
namespace {

template <class Id>
Id id(const std::string& text)
{
    return *Id::parse(text);
}

} // namespace

Hall made_hall(std::size_t agencies, std::size_t counters_each, std::size_t shared,
               std::uint32_t visitors_a_day, std::chrono::minutes standard_time)
{
    Hall hall;
    hall.id = id<HallId>("made");
    hall.utc_offset = *UtcOffset::parse("+07:00");
    hall.day_opens = *TimeOfDay::parse("04:00");
    hall.day_ends = *TimeOfDay::parse("23:00");
    hall.demand.visitors_a_day = visitors_a_day;
    for (const Weekday weekday :
         {Weekday::monday, Weekday::tuesday, Weekday::wednesday, Weekday::thursday, Weekday::friday}) {
        hall.hours.service.push_back({weekday, *TimeOfDay::parse("08:00"), *TimeOfDay::parse("15:00")});
        Break rest;
        rest.day = weekday;
        rest.start = *TimeOfDay::parse("12:00");
        rest.end = *TimeOfDay::parse("13:00");
        hall.hours.breaks.push_back(rest);
    }
    hall.zones.push_back({id<ZoneId>("1"), {}});
    const auto add_counter = [&](std::vector<std::size_t> of) {
        Counter counter;
        counter.number = static_cast<std::uint32_t>(hall.counters.size() + 1);
        counter.id = id<CounterId>("l" + std::to_string(counter.number));
        counter.zone = hall.zones.front().id;
        for (const std::size_t agency : of) {
            counter.agencies.push_back(hall.agencies[agency].id);
            counter.rule.queues.push_back(hall.queues[agency].id);
        }
        hall.counters.push_back(std::move(counter));
    };
    for (std::size_t i = 0; i < agencies; ++i) {
        const std::string name = "a" + std::to_string(i + 1);
        Agency agency;
        agency.id = id<AgencyId>(name);
        hall.agencies.push_back(agency);
        Queue queue;
        queue.id = id<QueueId>(name);
        queue.agency = agency.id;
        const std::string letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";
        queue.series.prefix =
            *Prefix::parse(std::to_string(i / letters.size() + 1) + letters[i % letters.size()]);
        hall.queues.push_back(queue);
        for (int kind = 0; kind < 3; ++kind) {
            Service service;
            service.id = id<ServiceId>(name + "-" + std::to_string(kind + 1));
            service.agency = agency.id;
            service.queue = queue.id;
            service.standard_time = standard_time * (kind + 2) / 3;
            hall.services.push_back(service);
        }
        for (std::size_t counter = 0; counter < counters_each; ++counter)
            add_counter({i});
    }
    for (std::size_t i = 0; i < shared; ++i)
        add_counter({i % agencies, (i + 1) % agencies});
    return hall;
}

} // namespace giliran::simulator_tests
