// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/presence.h"

#include <algorithm>

namespace giliran {
namespace {

template <class T>
bool holds(const std::vector<T>& all, const T& one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

/// The end of the counter's own break, if it has one now.
std::optional<Instant> on_break_until(const Counter& counter, const Week& week, BusinessDay today,
                                      UtcOffset offset, Instant now)
{
    for (const Break& rest : week.breaks)
        if (rest.day == today.weekday() && holds(rest.counters, counter.id) &&
            now >= today.moment(rest.start, offset) && now < today.moment(rest.end, offset))
            return today.moment(rest.end, offset);
    return std::nullopt;
}

/// When the first of the counters is back, if all of them have their break now.
std::optional<Instant> all_on_break_until(const std::vector<const Counter*>& counters, const Week& week,
                                          BusinessDay today, UtcOffset offset, Instant now)
{
    std::optional<Instant> first;
    for (const Counter* counter : counters) {
        const auto end = on_break_until(*counter, week, today, offset, now);
        if (!end)
            return std::nullopt;
        first = std::min(first.value_or(*end), *end);
    }
    return first;
}

/// Since when nobody sits at any of these counters, where somebody did today; none: nobody has come yet.
std::optional<Instant> vacant_since(const std::vector<const Counter*>& counters, const DayState& state)
{
    std::optional<Instant> latest;
    for (const Counter* counter : counters)
        if (const CounterState* place = state.find(counter->id); place != nullptr && place->vacant_since)
            latest = std::max(latest.value_or(*place->vacant_since), *place->vacant_since);
    return latest;
}

} // namespace

bool is_called_at(const Counter& counter, const QueueId& queue)
{
    return holds(counter.rule.queues, queue) || holds(counter.rule.finally, queue);
}

std::vector<const Counter*> counters_calling(const QueueId& queue, const Hall& hall)
{
    std::vector<const Counter*> counters;
    for (const Counter& counter : hall.counters)
        if (!counter.retired && is_called_at(counter, queue))
            counters.push_back(&counter);
    return counters;
}

bool is_staffed(const DayState& state, const CounterId& counter)
{
    const CounterState* place = state.find(counter);
    return place != nullptr && place->session;
}

bool calls_now(const Counter& counter, const QueueId& queue, const DayState& state)
{
    const CounterState* place = state.find(counter.id);
    if (place == nullptr || !place->session)
        return false;
    const auto& queues = state.find(*place->session)->queues;
    return is_called_at(counter, queue) && (queues.empty() || holds(queues, queue));
}

bool is_kept(const Leg& parked, const DayState& state)
{
    if (parked.parked_in == ParkPool::counter) {
        return parked.counter && is_staffed(state, *parked.counter);
    }
    const Session* by = parked.session ? state.find(*parked.session) : nullptr;
    return by != nullptr &&
           std::any_of(state.sessions.begin(), state.sessions.end(),
                       [&](const Session& one) { return !one.closed_at && one.officer == by->officer; });
}

bool is_kept_for(const Leg& parked, const Session& session, const DayState& state)
{
    if (parked.parked_in == ParkPool::counter)
        return parked.counter && holds(session.counters, *parked.counter);
    return parked.session && state.find(*parked.session)->officer == session.officer;
}

std::optional<CounterId> still_sent_to(const DayState& state, const Leg& leg)
{
    return leg.sent_to && is_staffed(state, *leg.sent_to) ? leg.sent_to : std::nullopt;
}

Opening caution_of(const Service& service, const Hall& hall, const DayState& state, Instant now)
{
    const BusinessDay today = BusinessDay::at(now, hall.utc_offset);
    const Week& week = hall.hours_of(service).week_on(today);
    const ServiceHours* hours = week.on(today.weekday());
    const Instant opens = hours != nullptr ? today.moment(hours->open, hall.utc_offset) : now;
    if (now < opens)
        return {std::nullopt, opens, Caution::service_later};
    const auto counters = counters_calling(service.queue, hall);
    const bool staffed = std::any_of(counters.begin(), counters.end(), [&](const Counter* counter) {
        return calls_now(*counter, service.queue, state);
    });
    if (staffed)
        return {};
    if (const auto back = all_on_break_until(counters, week, today, hall.utc_offset, now))
        return {std::nullopt, back, Caution::on_break};
    const auto since = vacant_since(counters, state);
    if (now >= since.value_or(opens) + hall.absent_after)
        return {std::nullopt, std::nullopt, since ? Caution::short_absence : Caution::late_to_open};
    return {};
}

} // namespace giliran
