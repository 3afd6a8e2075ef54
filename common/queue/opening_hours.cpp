// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/opening_hours.h"

#include "common/queue/presence.h"
#include "common/queue/quota.h"

#include <algorithm>

namespace giliran {
namespace {

constexpr int days_looked_ahead = 60;

const ServiceHours* hours_on(const Hours& own, const Hall& hall, BusinessDay day)
{
    if (own.holiday_on(day) != nullptr || hall.holiday_on(day) != nullptr)
        return nullptr;
    return own.week_on(day).on(day.weekday());
}

Instant first_number(const Week& week, const ServiceHours& hours, BusinessDay day, UtcOffset offset)
{
    return day.moment(week.tickets_from.value_or(hours.open), offset);
}

/// When numbers are given again after this day; none: not within two months.
std::optional<Instant> next_opening(const Hours& own, const Hall& hall, BusinessDay day)
{
    for (int i = 0; i < days_looked_ahead; ++i) {
        day = day.next();
        if (const ServiceHours* hours = hours_on(own, hall, day))
            return first_number(own.week_on(day), *hours, day, hall.utc_offset);
    }
    return std::nullopt;
}

/// The end of a break of everybody that holds now.
std::optional<Instant> resting_until(const Week& week, const Hall& hall, BusinessDay today, Instant now)
{
    for (const Break& rest : week.breaks) {
        const bool now_resting = rest.whole_hall && rest.day == today.weekday() &&
                                 now >= today.moment(rest.start, hall.utc_offset) &&
                                 now < today.moment(rest.end, hall.utc_offset);
        if (now_resting)
            return today.moment(rest.end, hall.utc_offset);
    }
    return std::nullopt;
}

bool is_in_scope(const ExceptionScope& scope, const Service& service)
{
    return (!scope.agency || *scope.agency == service.agency) &&
           (!scope.queue || *scope.queue == service.queue) &&
           (!scope.service || *scope.service == service.id);
}

/// What staff closed today, if it holds now for this service; of several the one that ends last.
std::optional<Opening> closed_by_staff(const Service& service, const DayState& state, Instant now)
{
    std::optional<Opening> closed;
    for (const DayException& exception : state.exceptions) {
        if (!exception.holds_at(now) || !is_in_scope(exception.scope, service))
            continue;
        if (!closed)
            closed = Opening{ClosedReason::closed_by_staff, exception.until};
        else if (!exception.until || (closed->until && *exception.until > *closed->until))
            closed->until = exception.until;
    }
    return closed;
}

/// What the hall's plan, its day and its staff say, beside the clock.
Opening opening_at(const Opening& clock, const Service& service, const Hall& hall, const DayState& state,
                   Instant now)
{
    const Agency* agency = hall.find(service.agency);
    const Queue* queue = hall.find(service.queue);
    if (service.retired || agency == nullptr || agency->retired || queue == nullptr || queue->retired)
        return {ClosedReason::retired, std::nullopt};
    if (queue->drive_through)
        return {ClosedReason::drive_through, std::nullopt};
    if (!state.is_open())
        return clock.is_open() ? Opening{ClosedReason::day_not_open, std::nullopt} : clock;
    if (state.phase == DayPhase::closing)
        return {ClosedReason::day_closing, std::nullopt};
    if (!clock.is_open())
        return clock;
    return closed_by_staff(service, state, now).value_or(Opening{});
}

} // namespace

bool serves_on(const Service& service, const Hall& hall, BusinessDay day)
{
    return hours_on(hall.hours_of(service), hall, day) != nullptr;
}

Opening opening_by_clock(const Hours& own, const Hall& hall, Instant now)
{
    const BusinessDay today = BusinessDay::at(now, hall.utc_offset);
    if (own.holiday_on(today) != nullptr || hall.holiday_on(today) != nullptr)
        return {ClosedReason::holiday, next_opening(own, hall, today)};
    const Week& week = own.week_on(today);
    const ServiceHours* hours = week.on(today.weekday());
    if (hours == nullptr)
        return {ClosedReason::closed_today, next_opening(own, hall, today)};
    const Instant first = first_number(week, *hours, today, hall.utc_offset);
    if (now < first)
        return {ClosedReason::not_yet, first};
    if (now >= today.moment(hours->close, hall.utc_offset) - week.cutoff)
        return {ClosedReason::after_cutoff, next_opening(own, hall, today)};
    if (const auto end = resting_until(week, hall, today, now))
        return {ClosedReason::break_time, end};
    if (&own != &hall.hours)
        if (const auto end = resting_until(hall.hours.week_on(today), hall, today, now))
            return {ClosedReason::break_time, end};
    return {};
}

Opening opening_of(const Service& service, const Hall& hall, const DayState& state, Instant now)
{
    const Opening opening =
        opening_at(opening_by_clock(hall.hours_of(service), hall, now), service, hall, state, now);
    if (!opening.is_open())
        return opening;
    if (on_site_left(service, hall, state) == 0U)
        return {ClosedReason::quota_used_up, std::nullopt};
    if (service.booking == Booking::online)
        return {ClosedReason::online_only, std::nullopt};
    return caution_of(service, hall, state, now);
}

Opening opening_for_booked(const Service& service, const Hall& hall, const DayState& state, Instant now)
{
    Opening clock = opening_by_clock(hall.hours_of(service), hall, now);
    if (clock.closed_because == ClosedReason::not_yet || clock.closed_because == ClosedReason::break_time ||
        clock.closed_because == ClosedReason::after_cutoff)
        clock = {};
    return opening_at(clock, service, hall, state, now);
}

} // namespace giliran
