// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/views/counter_view.h"

#include "common/queue/decide.h"
#include "common/queue/presence.h"
#include "common/queue/queue_order.h"

#include <algorithm>

namespace giliran {
namespace {

constexpr std::size_t max_waiting = 30;
constexpr std::size_t max_late = 20;
constexpr std::size_t max_parked = 20;

WaitingLeg listed(const Leg& leg)
{
    return {leg.id, leg.number, leg.service, leg.queued_at, leg.priority};
}

CurrentLeg current_of(const Leg& leg, const DayState& state)
{
    CurrentLeg current;
    current.leg = leg.id;
    current.number = leg.number;
    current.service = leg.service;
    current.state = leg.state;
    current.priority = leg.priority;
    current.queued_at = leg.queued_at;
    current.started_at = leg.started_at;
    current.calls = leg.calls;
    current.rule = leg.rule.value_or(CallRule::longest_waiting);
    if (leg.call) {
        const Call& call = *state.find(*leg.call);
        current.call = call.id;
        current.first_called_at = call.first_called_at;
        current.announcement = call.announcement;
        current.announced_at = call.announced_at;
        current.unspoken = call.unspoken;
    }
    return current;
}

bool is_in_reach(const Leg& parked, const DayState& state, const Counter& counter, const Session* session)
{
    if (!is_kept(parked, state))
        return calls_now(counter, parked.queue, state);
    return session != nullptr && is_kept_for(parked, *session, state);
}

std::optional<std::uint32_t> mean_service_of(const Session& session)
{
    if (session.timed == 0)
        return std::nullopt;
    const auto seconds =
        std::chrono::duration_cast<std::chrono::seconds>(session.service_time / session.timed);
    return static_cast<std::uint32_t>(seconds.count());
}

bool share_an_agency(const Counter& a, const Counter& b)
{
    return std::any_of(a.agencies.begin(), a.agencies.end(), [&](const AgencyId& one) {
        return std::find(b.agencies.begin(), b.agencies.end(), one) != b.agencies.end();
    });
}

/// Where the visitor of a counter might be sent on to by its number.
std::vector<CounterId> colleagues_of(const Counter& counter, const DayState& state, const Hall& hall)
{
    std::vector<CounterId> staffed;
    for (const Counter& other : hall.counters) {
        const CounterState* place = other.retired || other.id == counter.id ? nullptr : state.find(other.id);
        if (place != nullptr && place->session && share_an_agency(counter, other))
            staffed.push_back(other.id);
    }
    return staffed;
}

} // namespace

CounterView counter_view(const DayState& state, const Hall& hall, const CounterId& id, Instant now)
{
    CounterView view;
    view.counter = id;
    view.phase = state.phase;
    if (state.is_open())
        view.day = state.day;
    if (state.training)
        view.training = true;
    const Counter* counter = hall.find(id);
    if (counter == nullptr)
        return view;
    const Session* session = nullptr;
    if (const CounterState* place = state.find(id)) {
        if (place->session) {
            session = state.find(*place->session);
            view.session = OpenSessionView{session->id, session->officer, session->opened_at, session->served,
                                           mean_service_of(*session)};
            if (const LatestDeed* deed = undoable_deed(state, session->id))
                view.undo_until = deed->at + undo_window;
        }
        view.waiting_total += static_cast<std::uint32_t>(place->bound.size());
        if (place->leg) {
            const Leg& leg = *state.find(*place->leg);
            view.current = current_of(leg, state);
            if (auto staffed = colleagues_of(*counter, state, hall); !staffed.empty())
                view.staffed = std::move(staffed);
        }
    }
    std::vector<const Leg*> late;
    std::vector<QueueId> queues = counter->rule.queues;
    queues.insert(queues.end(), counter->rule.finally.begin(), counter->rule.finally.end());
    for (const QueueId& queue_id : queues) {
        const auto queue = state.queues.find(queue_id);
        // Who has signed in for some of the counter's queues has the others' visitors not in view.
        if (queue == state.queues.end() || (session != nullptr && !calls_now(*counter, queue_id, state)))
            continue;
        view.waiting_total += static_cast<std::uint32_t>(queue->second.waiting());
        for (const auto* line : {&queue->second.regular, &queue->second.priority})
            if (!line->empty()) {
                const Instant since = state.find(line->begin()->second)->queued_at;
                view.longest_since = std::min(view.longest_since.value_or(since), since);
            }
        for (const LegId leg : queue->second.late)
            late.push_back(state.find(leg));
    }
    for (const NextLeg& next : calling_order(*counter, hall, state, now, max_waiting)) {
        view.waiting.push_back(listed(*state.find(next.leg)));
        view.waiting.back().rule = next.rule;
    }
    for (const LegId leg_id : state.parked) {
        const Leg& leg = *state.find(leg_id);
        if (view.parked.size() < max_parked && is_in_reach(leg, state, *counter, session))
            view.parked.push_back({leg.id, leg.number, leg.service,
                                   leg.parked_for.value_or(ParkReason::other), leg.parked_until});
    }
    std::sort(late.begin(), late.end(),
              [](const Leg* a, const Leg* b) { return a->called_at > b->called_at; });
    for (std::size_t i = 0; i < std::min(late.size(), max_late); ++i)
        view.late.push_back(listed(*late[i]));
    return view;
}

} // namespace giliran
