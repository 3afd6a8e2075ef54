// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/views/counter_view.h"

#include "common/queue/queue_order.h"

#include <algorithm>

namespace giliran {
namespace {

constexpr std::size_t max_waiting = 30;
constexpr std::size_t max_late = 20;

WaitingLeg listed(const Leg& leg)
{
    return {leg.id, leg.number, leg.service, leg.queued_at, leg.priority};
}

CurrentLeg current_of(const Leg& leg, const Call& call)
{
    CurrentLeg current;
    current.leg = leg.id;
    current.call = call.id;
    current.number = leg.number;
    current.service = leg.service;
    current.state = leg.state;
    current.priority = leg.priority;
    current.queued_at = leg.queued_at;
    current.first_called_at = call.first_called_at;
    current.started_at = leg.started_at;
    current.calls = leg.calls;
    current.rule = leg.rule.value_or(CallRule::longest_waiting);
    current.announcement = call.announcement;
    current.announced_at = call.announced_at;
    current.unspoken = call.unspoken;
    return current;
}

} // namespace

CounterView counter_view(const DayState& state, const Hall& hall, const CounterId& id)
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
    if (const CounterState* place = state.find(id)) {
        if (place->session) {
            const Session& session = *state.find(*place->session);
            view.session = OpenSessionView{session.id, session.officer, session.opened_at, session.served};
        }
        if (place->leg) {
            const Leg& leg = *state.find(*place->leg);
            view.current = current_of(leg, *state.find(*leg.call));
        }
    }
    std::vector<const Leg*> late;
    for (const QueueId& queue_id : counter->rule.queues) {
        const auto queue = state.queues.find(queue_id);
        if (queue == state.queues.end())
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
    for (const Pick& pick : calling_order(*counter, hall, state, max_waiting))
        view.waiting.push_back(listed(*state.find(pick.leg)));
    std::sort(late.begin(), late.end(),
              [](const Leg* a, const Leg* b) { return a->called_at > b->called_at; });
    for (std::size_t i = 0; i < std::min(late.size(), max_late); ++i)
        view.late.push_back(listed(*late[i]));
    return view;
}

} // namespace giliran
