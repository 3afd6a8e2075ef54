// SPDX-License-Identifier: GPL-3.0-or-later
// The counter's commands on legs: call, recall, start, finish, no-show, revive, cancel.
#include "common/queue/decision.h"
#include "common/queue/queue_order.h"

#include <algorithm>

namespace giliran {
namespace {

/// The leg named, if it stands in front of the asker and the verb may be done to it; else why not.
Result<const Leg*, Refusal> leg_here(const Case& c, LegId id, LegVerb verb)
{
    const Leg* leg = c.state.find(id);
    if (leg == nullptr)
        return fail(refusal(RefusalKind::leg_unknown));
    if (!after(leg->state, verb))
        return fail(refuse_state(*leg).error());
    const CounterState* counter = c.state.find(*c.context.asker.counter);
    if (counter == nullptr || counter->leg != id)
        return fail(refusal(RefusalKind::not_at_this_counter));
    return leg;
}

/// True if the asker's counter calls the leg's queue.
bool calls_queue_of(const Case& c, const Leg& leg)
{
    const Counter* counter = c.hall.find(*c.context.asker.counter);
    if (counter == nullptr)
        return false;
    const auto& queues = counter->rule.queues;
    return std::find(queues.begin(), queues.end(), leg.queue) != queues.end();
}

bool ends_a_service(Outcome outcome)
{
    switch (outcome) {
    case Outcome::served:
    case Outcome::papers_incomplete:
    case Outcome::wrong_service:
    case Outcome::consultation:
    case Outcome::declined:
    case Outcome::product_later:
    case Outcome::walkout:
        return true;
    case Outcome::no_show:
    case Outcome::transferred:
    case Outcome::cancelled:
    case Outcome::closed_by_day_end:
        return false;
    }
    return false;
}

} // namespace

Decided decide_one(const Case& c, const CallNext&)
{
    const Counter* counter = c.hall.find(*c.context.asker.counter);
    if (counter == nullptr || counter->retired)
        return refuse(RefusalKind::counter_unknown);
    const CounterState& here = *c.state.find(counter->id);
    if (here.leg)
        return refuse(RefusalKind::counter_busy);
    const auto pick = next_for(*counter, c.hall, c.state);
    if (!pick)
        return refuse(RefusalKind::nobody_waiting);
    const CallId call{static_cast<std::uint32_t>(c.state.calls.size() + 1)};
    return happens(LegIsCalled{pick->leg, call, c.state.find(pick->leg)->number, pick->rule},
                   LegCalled{pick->leg, call, counter->id, counter->zone, *here.session, pick->rule});
}

Decided decide_one(const Case& c, const Recall& command)
{
    const auto leg = leg_here(c, command.leg, LegVerb::recall);
    if (!leg)
        return fail(leg.error());
    const Call& call = *c.state.find(*(*leg)->call);
    return happens(
        LegIsCalled{command.leg, call.id, (*leg)->number, (*leg)->rule.value_or(CallRule::longest_waiting)},
        LegRecalled{call.id, call.ordinal + 1});
}

Decided decide_one(const Case& c, const Start& command)
{
    const auto leg = leg_here(c, command.leg, LegVerb::start);
    return leg ? happens(Done{}, LegStarted{{command.leg}}) : fail(leg.error());
}

Decided decide_one(const Case& c, const Finish& command)
{
    if (!ends_a_service(command.outcome))
        return refuse_field("outcome");
    const auto leg = leg_here(c, command.leg, LegVerb::finish);
    return leg ? happens(Done{}, LegEnded{command.leg, command.outcome}) : fail(leg.error());
}

Decided decide_one(const Case& c, const NoShow& command)
{
    const auto leg = leg_here(c, command.leg, LegVerb::miss);
    return leg ? happens(Done{}, LegMissed{{command.leg}}) : fail(leg.error());
}

Decided decide_one(const Case& c, const Revive& command)
{
    const Leg* leg = c.state.find(command.leg);
    if (leg == nullptr)
        return refuse(RefusalKind::leg_unknown);
    if (!after(leg->state, LegVerb::revive))
        return refuse_state(*leg);
    if (!calls_queue_of(c, *leg))
        return refuse(RefusalKind::not_at_this_counter);
    if (c.context.now > *leg->called_at + c.hall.late_returns_within)
        return refuse(RefusalKind::return_window_over);
    return happens(Done{}, LegRevived{leg->id, leg->order_key});
}

Decided decide_one(const Case& c, const CancelLeg& command)
{
    const Leg* leg = c.state.find(command.leg);
    if (leg == nullptr)
        return refuse(RefusalKind::leg_unknown);
    if (!after(leg->state, LegVerb::cancel))
        return refuse_state(*leg);
    const bool elsewhere = leg->state == LegState::called && leg->counter != c.context.asker.counter;
    if (elsewhere || !calls_queue_of(c, *leg))
        return refuse(RefusalKind::not_at_this_counter);
    return happens(Done{}, LegEnded{leg->id, Outcome::cancelled});
}

} // namespace giliran
