// SPDX-License-Identifier: GPL-3.0-or-later
// The counter's commands on the visitor in front of it: call, recall, start, finish, no-show.
#include "common/queue/counter_desk.h"
#include "common/queue/queue_order.h"
#include "common/queue/visit_course.h"

#include <algorithm>

namespace giliran {
namespace {

bool ends_a_service(Outcome outcome)
{
    return goes_on_after(outcome) || outcome == Outcome::walkout;
}

CallId next_call(const Case& c)
{
    return CallId{static_cast<std::uint32_t>(c.state.calls.size() + 1)};
}

/// The lane of vehicles a counter calls from, if it has one and the sitting calls it.
const Queue* lane_of(const Case& c, const Counter& counter)
{
    for (const QueueId& id : counter.rule.queues) {
        const Queue* queue = c.hall.find(id);
        if (queue != nullptr && queue->drive_through && c.state.queues.count(id) != 0 && calls(c, id))
            return queue;
    }
    return nullptr;
}

Decided call_vehicle(const Case& c, const Counter& counter, const Queue& lane)
{
    const auto service =
        std::find_if(c.hall.services.begin(), c.hall.services.end(),
                     [&](const Service& one) { return one.queue == lane.id && !one.retired; });
    const QueueState& line = c.state.queues.at(lane.id);
    const auto n = line.numbers.next();
    if (service == c.hall.services.end())
        return refuse(RefusalKind::nobody_waiting);
    if (!n)
        return refuse(RefusalKind::numbers_used_up);
    VehicleArrived arrived;
    arrived.visit = VisitId{static_cast<std::uint32_t>(c.state.visits.size() + 1)};
    arrived.leg = LegId{static_cast<std::uint32_t>(c.state.legs.size() + 1)};
    arrived.number = TicketNumber{line.prefix, *n, line.width};
    arrived.token = c.context.fresh_token;
    arrived.service = service->id;
    arrived.queue = lane.id;
    const LegCalled called{arrived.leg,  next_call(c),  counter.id,
                           counter.zone, sitting_id(c), CallRule::next_vehicle};
    return happens(LegIsCalled{arrived.leg, called.call, arrived.number, called.rule}, arrived, called);
}

Decided call(const Case& c, const Counter& counter, const Leg& leg, CallRule rule)
{
    const LegCalled called{leg.id, next_call(c), counter.id, counter.zone, sitting_id(c), rule};
    return happens(LegIsCalled{leg.id, called.call, leg.number, rule}, called);
}

} // namespace

Decided decide_one(const Case& c, const CallNext& command)
{
    const auto counter = free_counter_for(c, command.counter);
    if (!counter)
        return fail(counter.error());
    if (const auto pick = next_for(**counter, c.hall, c.state, c.context.now))
        return call(c, **counter, *c.state.find(pick->leg), pick->rule);
    if (const Queue* lane = lane_of(c, **counter))
        return call_vehicle(c, **counter, *lane);
    return refuse(RefusalKind::nobody_waiting);
}

Decided decide_one(const Case& c, const Pick& command)
{
    const auto leg = leg_ready(c, command.leg, LegVerb::call);
    if (!leg)
        return fail(leg.error());
    const auto counter = free_counter_for(c, command.counter);
    if (!counter)
        return fail(counter.error());
    if (!in_reach(c, **leg))
        return refuse(RefusalKind::leg_elsewhere);
    return call(c, **counter, **leg, CallRule::picked);
}

Decided decide_one(const Case& c, const Recall& command)
{
    const auto leg = leg_here(c, command.leg, LegVerb::recall);
    if (!leg)
        return fail(leg.error());
    const Call& call = *c.state.find(*(*leg)->call);
    return happens(
        LegIsCalled{command.leg, call.id, (*leg)->number, (*leg)->rule.value_or(CallRule::longest_waiting)},
        LegRecalled{call.id, call.ordinal + 1, sitting_id(c)});
}

Decided decide_one(const Case& c, const Start& command)
{
    const auto leg = leg_here(c, command.leg, LegVerb::start);
    return leg ? happens(Done{}, LegStarted{{command.leg, sitting_id(c)}}) : fail(leg.error());
}

Decided decide_one(const Case& c, const Finish& command)
{
    if (!ends_a_service(command.outcome))
        return refuse_field("outcome");
    const auto leg = leg_here(c, command.leg, LegVerb::finish);
    if (!leg)
        return fail(leg.error());
    Decision decision;
    add_end(c, decision, **leg, command.outcome);
    return decision;
}

Decided decide_one(const Case& c, const NoShow& command)
{
    const auto leg = leg_here(c, command.leg, LegVerb::miss);
    return leg ? happens(Done{}, LegMissed{{command.leg, sitting_id(c)}}) : fail(leg.error());
}

Decided decide_one(const Case& c, const Recycle& command)
{
    const auto leg = leg_here(c, command.leg, LegVerb::recycle);
    if (!leg)
        return fail(leg.error());
    return happens(
        Done{}, LegRecycled{{command.leg, (*leg)->order_key, still_sent_to(c.state, **leg), sitting_id(c)}});
}

Decided decide_one(const Case& c, const WalkIn& command)
{
    const auto counter = free_counter_for(c, command.counter);
    if (!counter)
        return fail(counter.error());
    const Service* service = c.hall.find(command.service);
    if (service == nullptr || service->retired)
        return refuse(RefusalKind::service_unknown);
    if (auto wrong = wrong_people(c, command.applicants, command.priority, command.priority_kind))
        return refuse_field(std::move(*wrong));
    const auto line = c.state.queues.find(service->queue);
    if (line == c.state.queues.end())
        return refuse(RefusalKind::queue_unknown);
    if (!calls(c, service->queue))
        return refuse(RefusalKind::not_at_this_counter);
    const auto n = line->second.numbers.next();
    if (!n)
        return refuse(RefusalKind::numbers_used_up);
    WalkInStarted event;
    event.visit = VisitId{static_cast<std::uint32_t>(c.state.visits.size() + 1)};
    event.leg = LegId{static_cast<std::uint32_t>(c.state.legs.size() + 1)};
    event.number = TicketNumber{line->second.prefix, *n, line->second.width};
    event.token = c.context.fresh_token;
    event.service = service->id;
    event.queue = service->queue;
    event.counter = (*counter)->id;
    event.session = sitting_id(c);
    event.priority = command.priority;
    event.applicants = command.applicants;
    Decided decision =
        happens(TicketIssued{event.visit, event.leg, event.number, event.token, c.context.now, 0}, event);
    decision->priority_kind = command.priority_kind;
    return decision;
}

} // namespace giliran
