// SPDX-License-Identifier: GPL-3.0-or-later
// Sittings: an officer opens one, goes on with it after a restart, moves with it, closes it.
#include "common/queue/counter_desk.h"

#include <algorithm>

namespace giliran {
namespace {

constexpr std::size_t max_places = 50; ///< counters, and queues, of one sitting

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

/// Whoever waits for one of these counters alone waits for any that calls its queue again.
void add_releases(const Case& c, Decision& decision, const Session& session,
                  const std::vector<CounterId>& still_staffed)
{
    for (const CounterId& id : session.counters) {
        const CounterState* counter = c.state.find(id);
        const bool goes_on = std::find(still_staffed.begin(), still_staffed.end(), id) != still_staffed.end();
        if (counter == nullptr || counter->session != session.id || goes_on)
            continue;
        for (const auto& [key, leg] : counter->bound)
            decision.events.emplace_back(LegReleased{{leg, std::nullopt}});
    }
}

Refusal taken_by(const Session& session)
{
    Refusal why = refusal(RefusalKind::counter_taken);
    why.officer = session.officer;
    return why;
}

/// The sittings that make room for a new one at these counters; or who does not.
Result<std::vector<const Session*>, Refusal> making_room(const Case& c, const OfficerCode& officer,
                                                         const std::vector<CounterId>& counters)
{
    std::vector<const Session*> leaving;
    for (const CounterId& id : counters) {
        const Counter* counter = c.hall.find(id);
        if (counter == nullptr || counter->retired)
            return fail(refusal(RefusalKind::counter_unknown));
        const CounterState* here = c.state.find(id);
        const Session* before = here != nullptr && here->session ? c.state.find(*here->session) : nullptr;
        if (before == nullptr || before->officer == officer)
            continue;
        if (busy(c.state, *before))
            return fail(taken_by(*before));
        if (std::find(leaving.begin(), leaving.end(), before) == leaving.end())
            leaving.push_back(before);
    }
    if (const Session* own = sitting_of(c.state, officer); own != nullptr) {
        if (busy(c.state, *own)) {
            Refusal why = refusal(RefusalKind::officer_elsewhere);
            why.counter = own->counters.front();
            return fail(std::move(why));
        }
        leaving.push_back(own);
    }
    return leaving;
}

/// True if some counter of these calls the queue.
bool is_called_at_any(const Case& c, const std::vector<CounterId>& counters, const QueueId& queue)
{
    return std::any_of(counters.begin(), counters.end(),
                       [&](const CounterId& id) { return is_called_at(*c.hall.find(id), queue); });
}

} // namespace

Decided decide_one(const Case& c, const OpenSession& command)
{
    if (command.also.size() > max_places)
        return refuse_field("also");
    if (command.queues.size() > max_places)
        return refuse_field("queues");
    std::vector<CounterId> counters{*c.context.asker.counter};
    for (const CounterId& id : command.also)
        if (std::find(counters.begin(), counters.end(), id) == counters.end())
            counters.push_back(id);
    const CounterState* here = c.state.find(counters.front());
    const Session* goes_on = here != nullptr && here->session ? c.state.find(*here->session) : nullptr;
    if (goes_on != nullptr && goes_on->officer == command.officer && goes_on->queues == command.queues &&
        (command.also.empty() || goes_on->counters == counters))
        return happens(SessionIsOpen{goes_on->id, true});
    const auto leaving = making_room(c, command.officer, counters);
    if (!leaving)
        return fail(leaving.error());
    for (const QueueId& queue : command.queues)
        if (!is_called_at_any(c, counters, queue))
            return refuse_field("queues");
    const SessionId id{static_cast<std::uint32_t>(c.state.sessions.size() + 1)};
    Decided decision = happens(SessionIsOpen{id, false});
    for (const Session* before : *leaving) {
        add_releases(c, *decision, *before, counters);
        decision->events.emplace_back(SessionClosed{before->id, SessionEnd::taken_over});
    }
    SessionOpened opened{id, command.officer, std::move(counters)};
    if (command.role != PersonRole::officer)
        opened.role = command.role;
    if (!command.queues.empty())
        opened.queues = command.queues;
    decision->events.emplace_back(std::move(opened));
    return decision;
}

Decided decide_one(const Case& c, const CloseSession&)
{
    const Session& session = sitting(c);
    if (busy(c.state, session))
        return refuse(RefusalKind::counter_busy);
    Decision decision;
    add_releases(c, decision, session, {});
    decision.events.emplace_back(SessionClosed{session.id, SessionEnd::signed_out});
    return decision;
}

Decided decide_one(const Case& c, const MoveSession& command)
{
    const CounterId& from = *c.context.asker.counter;
    const Counter* to = c.hall.find(command.to);
    if (to == nullptr || to->retired)
        return refuse(RefusalKind::counter_unknown);
    const CounterState* there = c.state.find(command.to);
    if (command.to == from)
        return happens(Done{});
    if (there != nullptr && there->session)
        return fail(taken_by(*c.state.find(*there->session)));
    const CounterState& here = *c.state.find(from);
    if (here.leg && c.state.find(*here.leg)->state == LegState::called)
        return refuse(RefusalKind::counter_busy); // the call says where to go
    return happens(Done{}, SessionMoved{sitting_id(c), from, command.to});
}

} // namespace giliran
