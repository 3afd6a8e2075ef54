// SPDX-License-Identifier: GPL-3.0-or-later
// Sittings: an officer opens one, goes on with it after a restart, moves with it, closes it.
#include "common/queue/decision.h"

#include <algorithm>

namespace giliran {
namespace {

/// The open sitting of an officer, wherever it is.
const Session* sitting_of(const DayState& state, const OfficerCode& officer)
{
    const auto found = std::find_if(state.sessions.rbegin(), state.sessions.rend(), [&](const Session& one) {
        return one.officer == officer && !one.closed_at;
    });
    return found == state.sessions.rend() ? nullptr : &*found;
}

/// True if somebody is called or served at any of the sitting's counters.
bool busy(const DayState& state, const Session& session)
{
    return std::any_of(session.counters.begin(), session.counters.end(), [&](const CounterId& id) {
        const CounterState* counter = state.find(id);
        return counter != nullptr && counter->session == session.id && counter->leg;
    });
}

} // namespace

Decided decide_one(const Case& c, const OpenSession& command)
{
    const Counter* counter = c.hall.find(*c.context.asker.counter);
    if (counter == nullptr || counter->retired)
        return refuse(RefusalKind::counter_unknown);
    const CounterState* here = c.state.find(counter->id);
    const Session* sitting_here = here != nullptr && here->session ? c.state.find(*here->session) : nullptr;
    if (sitting_here != nullptr && sitting_here->officer == command.officer)
        return happens(SessionIsOpen{sitting_here->id, true});
    if (sitting_here != nullptr && busy(c.state, *sitting_here)) {
        Refusal why = refusal(RefusalKind::counter_taken);
        why.officer = sitting_here->officer;
        return fail(std::move(why));
    }
    const Session* elsewhere = sitting_of(c.state, command.officer);
    if (elsewhere != nullptr && busy(c.state, *elsewhere)) {
        Refusal why = refusal(RefusalKind::officer_elsewhere);
        why.counter = elsewhere->counters.front();
        return fail(std::move(why));
    }
    const SessionId id{static_cast<std::uint32_t>(c.state.sessions.size() + 1)};
    Decided decision = happens(SessionIsOpen{id, false});
    for (const Session* before : {sitting_here, elsewhere})
        if (before != nullptr)
            decision->events.emplace_back(SessionClosed{before->id, SessionEnd::taken_over});
    decision->events.emplace_back(SessionOpened{id, command.officer, {counter->id}});
    return decision;
}

Decided decide_one(const Case& c, const CloseSession&)
{
    const Session& session = *c.state.find(*c.state.find(*c.context.asker.counter)->session);
    if (busy(c.state, session))
        return refuse(RefusalKind::counter_busy);
    return happens(Done{}, SessionClosed{session.id, SessionEnd::signed_out});
}

} // namespace giliran
