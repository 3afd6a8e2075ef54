// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/counter_desk.h"

#include "common/queue/presence.h"

#include <algorithm>

namespace giliran {
namespace {

template <class T>
bool holds(const std::vector<T>& all, const T& one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

} // namespace

SessionId sitting_id(const Case& c)
{
    return *c.state.find(*c.context.asker.counter)->session;
}

const Session& sitting(const Case& c)
{
    return *c.state.find(sitting_id(c));
}

std::optional<SessionId> sitting_if_any(const Case& c)
{
    return c.context.asker.counter ? std::optional(sitting_id(c)) : std::nullopt;
}

Result<const Counter*, Refusal> counter_for(const Case& c, const std::optional<CounterId>& named)
{
    const CounterId& id = named ? *named : *c.context.asker.counter;
    if (!holds(sitting(c).counters, id))
        return fail(refusal(RefusalKind::counter_not_yours));
    const Counter* counter = c.hall.find(id);
    if (counter == nullptr || counter->retired)
        return fail(refusal(RefusalKind::counter_unknown));
    return counter;
}

Result<const Counter*, Refusal> free_counter_for(const Case& c, const std::optional<CounterId>& named)
{
    auto counter = counter_for(c, named);
    if (counter && c.state.find((*counter)->id)->leg)
        return fail(refusal(RefusalKind::counter_busy));
    return counter;
}

Result<const Leg*, Refusal> leg_ready(const Case& c, LegId id, LegVerb verb)
{
    const Leg* leg = c.state.find(id);
    if (leg == nullptr || leg->voided)
        return fail(refusal(RefusalKind::leg_unknown));
    if (!after(leg->state, verb))
        return fail(refuse_state(*leg).error());
    return leg;
}

Result<const Leg*, Refusal> leg_here(const Case& c, LegId id, LegVerb verb)
{
    auto leg = leg_ready(c, id, verb);
    if (!leg)
        return leg;
    const CounterState* counter = (*leg)->counter ? c.state.find(*(*leg)->counter) : nullptr;
    if (counter == nullptr || counter->leg != id || counter->session != sitting_id(c))
        return fail(refusal(RefusalKind::not_at_this_counter));
    return leg;
}

bool calls(const Case& c, const QueueId& queue)
{
    const Session& session = sitting(c);
    if (!session.queues.empty() && !holds(session.queues, queue))
        return false;
    return std::any_of(session.counters.begin(), session.counters.end(), [&](const CounterId& id) {
        const Counter* counter = c.hall.find(id);
        return counter != nullptr && is_called_at(*counter, queue);
    });
}

bool in_reach(const Case& c, const Leg& leg)
{
    const Session& session = sitting(c);
    switch (leg.state) {
    case LegState::called:
    case LegState::serving:
        return leg.counter && holds(session.counters, *leg.counter);
    case LegState::parked:
        return is_kept(leg, c.state) ? is_kept_for(leg, session, c.state) : calls(c, leg.queue);
    case LegState::waiting:
        return leg.bound ? holds(session.counters, *leg.bound) : calls(c, leg.queue);
    case LegState::planned:
    case LegState::reserved:
    case LegState::late:
    case LegState::ended:
        return calls(c, leg.queue);
    }
    return false;
}

} // namespace giliran
