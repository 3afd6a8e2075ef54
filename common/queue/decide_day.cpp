// SPDX-License-Identifier: GPL-3.0-or-later
// The hub's own commands: a business day opens, takes a new hall, closes.
#include "common/queue/decision.h"
#include "common/queue/opening_hours.h"
#include "common/queue/skipped_numbers.h"

#include <algorithm>

namespace giliran {
namespace {

DaySeries series_of(const Queue& queue)
{
    return {queue.id,
            queue.series.prefix.text(),
            queue.series.first,
            queue.series.lease_first,
            queue.series.lease_last,
            queue.series.width};
}

/// A queue that is new to the day, unless the day's events were lost with it: then it may have given numbers,
/// and gone on behind them once for each restore.
DaySeries series_today(const Queue& queue, const DayState& state)
{
    DaySeries series = series_of(queue);
    std::uint32_t given = 0;
    for (const KnownNumber& one : state.given_unseen)
        given = one.prefix == series.prefix ? one.n : given;
    for (const std::uint32_t lost : state.most_lost)
        series = beyond_the_lost(series, std::max({series.first, 1U, given + 1}) - 1, lost);
    return series;
}

/// A number of this prefix may have been given today: by a queue that has another prefix from tomorrow on, or
/// on the day from which it was carried over.
bool is_in_use(const Prefix& prefix, const DayState& state)
{
    return std::any_of(state.queues.begin(), state.queues.end(),
                       [&](const auto& entry) { return entry.second.prefix == prefix; }) ||
           std::any_of(state.visits.begin(), state.visits.end(),
                       [&](const Visit& visit) { return visit.number.prefix == prefix; });
}

/// The queue a carried number waits in today: its own, or where its service has moved; none: neither is
/// offered any more.
std::optional<QueueId> queue_today(const CarriedLeg& carried, const Hall& hall)
{
    const Service* service = hall.find(carried.service);
    if (service == nullptr)
        return std::nullopt;
    for (const QueueId& id : {carried.queue, service->queue})
        if (const Queue* queue = hall.find(id); queue != nullptr && !queue->retired)
            return id;
    return std::nullopt;
}

CarriedLeg carried_from(const Leg& leg, const DayState& state)
{
    const Visit& visit = *state.find(leg.visit);
    CarriedLeg carried{leg.number, visit.token, leg.service, leg.queue, std::nullopt, std::nullopt};
    if (leg.priority)
        carried.priority = true;
    if (visit.applicants != 1)
        carried.applicants = visit.applicants;
    return carried;
}

/// A number carried to a day on which its service has no hours goes on to the next.
bool goes_on(const Leg& leg, const Case& c)
{
    const Service* service = c.hall.find(leg.service);
    return leg.state == LegState::waiting && c.state.find(leg.visit)->channel == Channel::carried_over &&
           service != nullptr && !serves_on(*service, c.hall, c.state.day);
}

} // namespace

Decided decide_one(const Case& c, const OpenDay&)
{
    if (c.state.is_open())
        return happens(Done{});
    DayOpened event;
    event.hall_version = c.context.hall_version;
    event.utc_offset = c.hall.utc_offset;
    if (c.context.training)
        event.training = true;
    for (const Queue& queue : c.hall.queues)
        if (!queue.retired)
            event.series.push_back(series_of(queue));
    std::vector<CarriedLeg> lost;
    for (CarriedLeg carried : c.state.carried) {
        const auto queue = queue_today(carried, c.hall);
        carried.queue = queue.value_or(carried.queue);
        (queue ? event.carried : lost).push_back(std::move(carried));
    }
    if (!lost.empty())
        event.not_offered = std::move(lost);
    return happens(Done{}, std::move(event));
}

Decided decide_one(const Case& c, const ChangeHall&)
{
    if (!c.state.is_open() || c.state.hall_version == c.context.hall_version)
        return happens(Done{}); // the next day opens with it
    HallChanged event;
    event.hall_version = c.context.hall_version;
    for (const Queue& queue : c.hall.queues)
        if (!queue.retired && c.state.queues.count(queue.id) == 0 && !is_in_use(queue.series.prefix, c.state))
            event.new_series.push_back(series_today(queue, c.state));
    return happens(Done{}, std::move(event));
}

Decided decide_one(const Case& c, const SkipNumbers& command)
{
    const auto lost = most_lost(command.after, c.state, c.hall);
    if (!lost)
        return happens(Done{});
    NumbersSkipped event;
    event.restored_at = command.after.restored_at;
    event.most_lost = *lost;
    event.series = series_beyond_the_lost(c.state, command.after.given, *lost);
    if (auto unseen = given_unseen(c.state, command.after.given); !unseen.empty())
        event.given = std::move(unseen);
    return happens(Done{}, std::move(event));
}

Decided decide_one(const Case& c, const StartClosing&)
{
    return c.state.phase == DayPhase::open ? happens(Done{}, DayClosing{}) : happens(Done{});
}

Decided decide_one(const Case& c, const CloseDay& command)
{
    Decision decision;
    std::vector<CarriedLeg> carried;
    for (const LegId id : c.state.carried_off)
        carried.push_back(carried_from(*c.state.find(id), c.state));
    for (const Leg& leg : c.state.legs) {
        if (goes_on(leg, c)) {
            carried.push_back(carried_from(leg, c.state));
            decision.events.emplace_back(LegCarriedOver{{leg.id}});
        } else if (after(leg.state, LegVerb::close_day)) {
            decision.events.emplace_back(LegEnded{
                leg.id, leg.state == LegState::late ? Outcome::no_show : Outcome::closed_by_day_end});
        }
    }
    for (const Session& session : c.state.sessions)
        if (!session.closed_at)
            decision.events.emplace_back(SessionClosed{session.id, SessionEnd::day_ended});
    DayClosed closed{command.how, std::nullopt};
    if (!carried.empty())
        closed.carried = std::move(carried);
    decision.events.emplace_back(std::move(closed));
    return decision;
}

} // namespace giliran
