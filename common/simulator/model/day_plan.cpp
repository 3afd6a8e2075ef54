// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/simulator/model/day_plan.h"

#include "common/queue/duty.h"

#include <algorithm>
#include <cmath>

namespace giliran::simulator {
namespace {

using namespace std::chrono_literals;

constexpr double pace_spread = 0.15; ///< between officers
constexpr double way_spread = 0.5;
constexpr std::uint32_t come_back_percent = 40;    ///< of those who miss their call
constexpr std::uint32_t at_the_doors_percent = 33; ///< of the first hour's

/// What may be asked for that day, and when.
struct Choice
{
    const Service* service;
    Instant first; ///< number
    Instant last;
    std::uint64_t weight; ///< running sum
};

std::vector<Choice> choices_of(const Hall& hall, BusinessDay day)
{
    std::vector<Choice> choices;
    std::uint64_t sum = 0;
    for (const Agency& agency : hall.agencies) {
        std::uint64_t all = 0;
        for (const Service& service : hall.services)
            if (service.agency == agency.id && !service.retired)
                all += service.demand;
        for (const Service& service : hall.services) {
            const Queue* queue = hall.find(service.queue);
            if (service.agency != agency.id || agency.retired || service.retired || all == 0 ||
                service.booking == Booking::online || queue == nullptr || queue->drive_through)
                continue;
            const Hours& hours = hall.hours_of(service);
            const Week& week = hours.week_on(day);
            const ServiceHours* today = week.on(day.weekday());
            if (today == nullptr || hours.holiday_on(day) != nullptr)
                continue;
            const Instant first = day.moment(week.tickets_from.value_or(today->open), hall.utc_offset);
            const Instant last = day.moment(today->close, hall.utc_offset) - week.cutoff;
            sum += std::uint64_t{agency.demand} * service.demand * 1'000'000 / all;
            if (first < last)
                choices.push_back({&service, first, last, sum});
        }
    }
    return choices;
}

/// In the first hour a third comes at once and the others thin out; later it is as likely at any time.
Instant arrival(const Choice& choice, const Demand& demand, Chance& chance)
{
    const Duration open = choice.last - choice.first;
    const Duration hour = std::min<Duration>(1h, open);
    if (open <= hour || chance.percent(demand.first_hour_percent)) {
        if (chance.percent(at_the_doors_percent))
            return choice.first + chance.between(0s, std::min<Duration>(5min, hour));
        const double late =
            1.0 - std::sqrt(1.0 - chance.unit()); // falls in a straight line to the hour's end
        return choice.first + Duration(static_cast<Duration::rep>(late * static_cast<double>(hour.count())));
    }
    return choice.first + hour + chance.between(0ms, open - hour);
}

Outcome outcome_of(Chance& chance)
{
    const std::uint64_t at = chance.below(100);
    if (at < 90)
        return Outcome::served;
    if (at < 95)
        return Outcome::papers_incomplete;
    if (at < 97)
        return Outcome::consultation;
    return at < 99 ? Outcome::product_later : Outcome::walkout;
}

std::uint32_t applicants_of(Chance& chance)
{
    const std::uint64_t at = chance.below(100);
    return at < 92 ? 1 : at < 97 ? 2 : 3;
}

Visitor visitor_of(const Choice& choice, const Demand& demand, Chance& chance)
{
    Visitor visitor;
    visitor.arrives = arrival(choice, demand, chance);
    visitor.service = choice.service->id;
    visitor.priority = chance.percent(demand.priority_percent);
    visitor.applicants = applicants_of(chance);
    visitor.misses_call = chance.percent(demand.no_show_percent);
    const bool returns = chance.percent(come_back_percent);
    const Duration later = chance.between(2min, 20min);
    if (visitor.misses_call && returns)
        visitor.comes_back = later;
    visitor.way = std::min<Duration>(chance.lognormal(Duration(demand.way), way_spread), 3min);
    const double spread = demand.service_spread_percent / 100.0;
    for (std::uint32_t i = 0; i < visitor.applicants; ++i)
        visitor.service_time += chance.lognormal(Duration(choice.service->standard_time), spread);
    visitor.outcome = outcome_of(chance);
    if (visitor.outcome == Outcome::papers_incomplete || visitor.outcome == Outcome::walkout)
        visitor.service_time /= 2;
    return visitor;
}

/// Who takes turns rests in the first half of the break or in the second.
Pause pause_in(const Rest& rest, std::size_t place, Chance& chance)
{
    Pause pause{rest.from, rest.to};
    if (rest.share < 1.0) {
        const Instant middle = rest.from + (rest.to - rest.from) / 2;
        (place % 2 == 0 ? pause.to : pause.from) = middle;
    }
    pause.to += chance.between(0s, 2min);
    return pause;
}

std::vector<Sitting> sittings_of(const Hall& hall, BusinessDay day, Chance& chance)
{
    std::vector<Sitting> sittings;
    for (std::size_t place = 0; place < hall.counters.size(); ++place) {
        const Counter& counter = hall.counters[place];
        const auto duty = duty_of(counter, hall, day);
        const Duration late = chance.between(-8min, 4min);
        const double pace = chance.lognormal(1.0, pace_spread);
        if (counter.retired || !duty)
            continue;
        Sitting sitting;
        sitting.counter = counter.id;
        std::string code = std::to_string(place + 1);
        sitting.officer = *OfficerCode::parse("S" + std::string(code.size() < 2 ? "0" : "") + code);
        const Instant opens = duty->opens();
        sitting.from = std::max(opens + late, opens - 8min);
        sitting.until = opens + 24h;
        sitting.pace = pace;
        for (const Rest& rest : duty->rests())
            sitting.pauses.push_back(pause_in(rest, place, chance));
        sittings.push_back(std::move(sitting));
    }
    return sittings;
}

} // namespace

DayPlan plan_day(const Hall& hall, BusinessDay day, std::uint64_t seed)
{
    const Chance chance(seed);
    DayPlan plan;
    plan.day = day;
    Chance sittings = chance.branch(1);
    plan.sittings = sittings_of(hall, day, sittings);
    const std::vector<Choice> choices = choices_of(hall, day);
    if (choices.empty() || choices.back().weight == 0)
        return plan;
    Instant closes;
    for (const Choice& choice : choices)
        closes = std::max(closes, choice.last);
    for (Sitting& sitting : plan.sittings)
        sitting.until = closes;
    Chance visitors = chance.branch(2);
    const double mean = hall.demand.visitors_a_day;
    const auto count = static_cast<std::size_t>(std::max(0.0, mean + std::sqrt(mean) * visitors.normal()));
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t at = visitors.below(choices.back().weight);
        const auto choice =
            std::find_if(choices.begin(), choices.end(), [&](const Choice& one) { return at < one.weight; });
        plan.visitors.push_back(visitor_of(*choice, hall.demand, visitors));
    }
    std::stable_sort(plan.visitors.begin(), plan.visitors.end(),
                     [](const Visitor& a, const Visitor& b) { return a.arrives < b.arrives; });
    return plan;
}

} // namespace giliran::simulator
