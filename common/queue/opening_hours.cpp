// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/opening_hours.h"

namespace giliran {
namespace {

bool used_up(const DailyQuota& quota, std::uint32_t issued)
{
    return quota.total && issued >= *quota.total;
}

std::uint32_t issued_for(const DayState& state, const ServiceId& service)
{
    const auto found = state.issued_by_service.find(service);
    return found == state.issued_by_service.end() ? 0 : found->second;
}

std::uint32_t issued_in(const DayState& state, const QueueId& queue)
{
    const auto found = state.queues.find(queue);
    return found == state.queues.end() ? 0 : found->second.issued;
}

std::uint32_t issued_by(const DayState& state, const Hall& hall, const AgencyId& agency)
{
    std::uint32_t issued = 0;
    for (const Service& service : hall.services)
        if (service.agency == agency)
            issued += issued_for(state, service.id);
    return issued;
}

} // namespace

Opening opening_by_clock(const Hall& hall, Instant now)
{
    const BusinessDay today = BusinessDay::at(now, hall.utc_offset);
    if (hall.holiday_on(today) != nullptr)
        return {ClosedReason::holiday, std::nullopt};
    const Week& week = hall.hours.week_on(today);
    const ServiceHours* hours = week.on(today.weekday());
    if (hours == nullptr)
        return {ClosedReason::closed_today, std::nullopt};
    const Instant first = today.moment(week.tickets_from.value_or(hours->open), hall.utc_offset);
    if (now < first)
        return {ClosedReason::not_yet, first};
    if (now >= today.moment(hours->close, hall.utc_offset) - week.cutoff)
        return {ClosedReason::after_cutoff, std::nullopt};
    for (const Break& rest : week.breaks) {
        const bool now_resting = rest.whole_hall && rest.day == today.weekday() &&
                                 now >= today.moment(rest.start, hall.utc_offset) &&
                                 now < today.moment(rest.end, hall.utc_offset);
        if (now_resting)
            return {ClosedReason::break_time, today.moment(rest.end, hall.utc_offset)};
    }
    return {};
}

Opening opening_of(const Service& service, const Hall& hall, const DayState& state, Instant now)
{
    const Agency* agency = hall.find(service.agency);
    const Queue* queue = hall.find(service.queue);
    if (service.retired || agency == nullptr || agency->retired || queue == nullptr || queue->retired)
        return {ClosedReason::retired, std::nullopt};
    const Opening clock = opening_by_clock(hall, now);
    if (!state.is_open())
        return clock.is_open() ? Opening{ClosedReason::day_not_open, std::nullopt} : clock;
    if (state.phase == DayPhase::closing)
        return {ClosedReason::day_closing, std::nullopt};
    if (!clock.is_open())
        return clock;
    if (used_up(service.quota, issued_for(state, service.id)) ||
        used_up(queue->quota, issued_in(state, queue->id)) ||
        used_up(agency->quota, issued_by(state, hall, agency->id)))
        return {ClosedReason::quota_used_up, std::nullopt};
    if (service.booking == Booking::online)
        return {ClosedReason::online_only, std::nullopt};
    return {};
}

} // namespace giliran
