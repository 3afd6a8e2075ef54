// SPDX-License-Identifier: GPL-3.0-or-later
// The counter's commands on whom it does not serve right now: revive, park, unpark, transfer, change service,
// carry over, judge priority, cancel.
#include "common/queue/counter_desk.h"
#include "common/queue/visit_course.h"

#include <algorithm>

namespace giliran {
namespace {

using std::chrono::milliseconds;

/// The moment that stands behind `n` others in the leg's line, or its old place if that is later.
Instant behind_others(const QueueState& line, const Leg& leg, std::uint32_t n)
{
    const std::set<Place>& places = leg.priority ? line.priority : line.regular;
    if (n == 0 || places.empty())
        return leg.order_key;
    auto place = places.begin();
    while (--n != 0 && std::next(place) != places.end())
        ++place;
    const Instant key = place->second < leg.id ? place->first : place->first + milliseconds(1);
    return std::max(key, leg.order_key);
}

/// The first place of all that wait in a line.
std::optional<Instant> front_of(const QueueState& line)
{
    std::optional<Instant> front;
    for (const std::set<Place>* places : {&line.regular, &line.priority})
        if (!places->empty())
            front = std::min(front.value_or(places->begin()->first), places->begin()->first);
    return front;
}

/// The first place of all whom a counter may call.
std::optional<Instant> front_of(const Case& c, const Counter& counter)
{
    std::optional<Instant> front;
    const auto consider = [&](std::optional<Instant> key) {
        if (key)
            front = std::min(front.value_or(*key), *key);
    };
    for (const QueueId& id : counter.rule.queues)
        if (const auto line = c.state.queues.find(id); line != c.state.queues.end())
            consider(front_of(line->second));
    if (const CounterState* place = c.state.find(counter.id); place != nullptr && !place->bound.empty())
        consider(place->bound.begin()->first);
    return front;
}

/// Where a transfer leads, checked.
struct Goal
{
    const Service* service = nullptr;
    const Queue* queue = nullptr;
    const Counter* counter = nullptr; ///< none: any that calls the queue
};

const Service* first_service(const Hall& hall, const QueueId& queue)
{
    const auto found = std::find_if(hall.services.begin(), hall.services.end(),
                                    [&](const Service& one) { return one.queue == queue && !one.retired; });
    return found == hall.services.end() ? nullptr : &*found;
}

Result<Goal, Refusal> goal_of(const Case& c, const Transfer& command, const Leg& leg)
{
    Goal goal;
    const Service* named = command.service ? c.hall.find(*command.service) : nullptr;
    if (command.service && (named == nullptr || named->retired))
        return fail(refusal(RefusalKind::service_unknown));
    const QueueId queue_id = command.queue ? *command.queue : named != nullptr ? named->queue : leg.queue;
    goal.queue = c.hall.find(queue_id);
    const bool has_line = c.state.queues.count(queue_id) != 0;
    if (goal.queue == nullptr || goal.queue->retired || goal.queue->drive_through || !has_line)
        return fail(refusal(RefusalKind::queue_unknown));
    if (named != nullptr && named->queue != queue_id)
        return fail(refuse_field("service").error());
    goal.service = named != nullptr        ? named
                   : queue_id == leg.queue ? c.hall.find(leg.service)
                                           : first_service(c.hall, queue_id);
    if (goal.service == nullptr)
        return fail(refusal(RefusalKind::service_unknown));
    if (command.counter) {
        goal.counter = c.hall.find(*command.counter);
        if (goal.counter == nullptr || goal.counter->retired)
            return fail(refusal(RefusalKind::counter_unknown));
        if (!is_staffed(c.state, *command.counter))
            return fail(refusal(RefusalKind::counter_unstaffed));
    } else if (queue_id == leg.queue && command.place == TransferPlace::by_time) {
        return fail(refuse_field("queue").error()); // it would stand where it stood
    }
    return goal;
}

Instant place_of(const Case& c, const Transfer& command, const Leg& leg, const Goal& goal)
{
    switch (command.place) {
    case TransferPlace::by_time:
        return leg.order_key;
    case TransferPlace::last:
        return c.context.now;
    case TransferPlace::first:
        break;
    }
    const auto front =
        goal.counter != nullptr ? front_of(c, *goal.counter) : front_of(c.state.queues.at(goal.queue->id));
    return front ? std::min(*front - milliseconds(1), leg.order_key) : leg.order_key;
}

/// The leg, if the verb may be done to it and it is in the sitting's reach.
Result<const Leg*, Refusal> leg_in_reach(const Case& c, LegId id, LegVerb verb, RefusalKind else_why)
{
    auto leg = leg_ready(c, id, verb);
    if (leg && !in_reach(c, **leg))
        return fail(refusal(else_why));
    return leg;
}

} // namespace

Decided decide_one(const Case& c, const Revive& command)
{
    const auto leg = leg_in_reach(c, command.leg, LegVerb::revive, RefusalKind::not_at_this_counter);
    if (!leg)
        return fail(leg.error());
    if (c.context.now > *(*leg)->called_at + c.hall.late_returns_within)
        return refuse(RefusalKind::return_window_over);
    const Queue* queue = c.hall.find((*leg)->queue);
    const std::uint32_t behind = queue != nullptr ? queue->late_returns_after : 0;
    const Instant key = behind_others(c.state.queues.at((*leg)->queue), **leg, behind);
    return happens(Done{}, LegRevived{{command.leg, key, still_sent_to(c.state, **leg), sitting_id(c)}});
}

Decided decide_one(const Case& c, const Park& command)
{
    if (command.minutes && (*command.minutes < 1 || *command.minutes > Park::max_minutes))
        return refuse_field("minutes");
    const auto leg = leg_here(c, command.leg, LegVerb::park);
    if (!leg)
        return fail(leg.error());
    LegParked event{command.leg, command.reason, command.pool, std::nullopt, sitting_id(c)};
    if (command.minutes)
        event.until = c.context.now + std::chrono::minutes(*command.minutes);
    return happens(Done{}, event);
}

Decided decide_one(const Case& c, const Unpark& command)
{
    const auto leg = leg_in_reach(c, command.leg, LegVerb::unpark, RefusalKind::leg_elsewhere);
    if (!leg)
        return fail(leg.error());
    return happens(Done{},
                   LegUnparked{{command.leg, (*leg)->order_key, *c.context.asker.counter, sitting_id(c)}});
}

Decided decide_one(const Case& c, const Transfer& command)
{
    const auto leg = leg_in_reach(c, command.leg, LegVerb::transfer, RefusalKind::not_at_this_counter);
    if (!leg)
        return fail(leg.error());
    const auto goal = goal_of(c, command, **leg);
    if (!goal)
        return fail(goal.error());
    const auto legs = static_cast<std::uint32_t>(c.state.legs.size());
    LegTransferred event;
    event.leg = command.leg;
    event.to = LegId{legs + 1};
    event.service = goal->service->id;
    event.queue = goal->queue->id;
    event.queued_at = c.context.now;
    event.order_key = place_of(c, command, **leg, *goal);
    if (goal->counter != nullptr)
        event.bound = goal->counter->id;
    event.by = sitting_id(c);
    Decided decision = happens(Done{}, event);
    if (command.comes_back) {
        LegPlanned back;
        back.leg = LegId{legs + 2};
        back.visit = (*leg)->visit;
        back.service = (*leg)->service;
        back.queue = (*leg)->queue;
        back.behind = event.to;
        back.bound = *c.context.asker.counter;
        back.order_key = (*leg)->order_key;
        back.by = sitting_id(c);
        decision->events.emplace_back(std::move(back));
    }
    return decision;
}

Decided decide_one(const Case& c, const ChangeService& command)
{
    const auto leg = leg_in_reach(c, command.leg, LegVerb::change_service, RefusalKind::not_at_this_counter);
    if (!leg)
        return fail(leg.error());
    const Service* service = c.hall.find(command.service);
    if (service == nullptr || service->retired)
        return refuse(RefusalKind::service_unknown);
    const Queue* queue = c.hall.find(service->queue);
    if (queue == nullptr || queue->drive_through || c.state.queues.count(service->queue) == 0)
        return refuse(RefusalKind::queue_unknown);
    if (service->id == (*leg)->service)
        return happens(Done{});
    return happens(Done{}, ServiceChanged{command.leg, service->id, service->queue, sitting_id(c)});
}

Decided decide_one(const Case& c, const JudgePriority& command)
{
    const Leg* leg = c.state.find(command.leg);
    if (leg == nullptr || leg->voided)
        return refuse(RefusalKind::leg_unknown);
    if (leg->state == LegState::ended)
        return refuse_state(*leg);
    if (!in_reach(c, *leg))
        return refuse(RefusalKind::not_at_this_counter);
    if (leg->priority == command.priority)
        return happens(Done{});
    return happens(Done{}, PriorityJudged{command.leg, command.priority, sitting_id(c)});
}

Decided decide_one(const Case& c, const CarryOver& command)
{
    const auto leg = leg_in_reach(c, command.leg, LegVerb::transfer, RefusalKind::not_at_this_counter);
    if (!leg)
        return fail(leg.error());
    Decided decision = happens(Done{}, LegCarriedOver{{command.leg, sitting_id(c)}});
    add_ends_of_planned(c, *decision, **leg, Outcome::cancelled);
    return decision;
}

Decided decide_one(const Case& c, const CancelLeg& command)
{
    const auto leg = leg_in_reach(c, command.leg, LegVerb::cancel, RefusalKind::not_at_this_counter);
    if (!leg)
        return fail(leg.error());
    Decision decision;
    add_end(c, decision, **leg, Outcome::cancelled);
    return decision;
}

} // namespace giliran
