// SPDX-License-Identifier: GPL-3.0-or-later
// A leg from its call to its end.
#include "common/queue/evolution.h"

#include <utility>

namespace giliran {
namespace {

constexpr auto nothing_more = [](Leg&) {};

/// The rules whose picks count for the ratios: those that choose among a counter's lines.
bool counts_for_ratios(CallRule rule)
{
    switch (rule) {
    case CallRule::longest_waiting:
    case CallRule::rank:
    case CallRule::ratio:
    case CallRule::priority_turn:
    case CallRule::waited_too_long:
    case CallRule::finally:
        return true;
    case CallRule::picked:
    case CallRule::this_counter:
    case CallRule::next_vehicle:
        return false;
    }
    return false;
}

} // namespace

void Evolution::operator()(const LegCalled& event)
{
    GILIRAN_REQUIRE(event.call.value == state_.calls.size() + 1);
    const Leg& called = move(event.leg, LegVerb::call, [&](Leg& leg) {
        leg.call = event.call;
        leg.counter = event.counter;
        leg.session = event.session;
        leg.rule = event.rule;
        leg.called_at = at_;
        leg.started_at.reset();
        leg.sent_to = std::exchange(leg.bound, std::nullopt);
        ++leg.calls;
    });
    note(called.queue);
    QueueState& queue = state_.queues[called.queue];
    if (counts_for_ratios(event.rule)) {
        std::uint32_t& turns = counter(event.counter).called[called.queue];
        if (deed_ != nullptr)
            deed_->back.turns.push_back({event.counter, called.queue, turns});
        ++turns;
        queue.regular_since_priority = called.priority ? 0 : queue.regular_since_priority + 1;
        if (called.priority)
            queue.priority_call_event = state_.events;
    }
    queue.call_event = state_.events;
    if (deed_ != nullptr)
        deed_->ratio_left = queue.regular_since_priority;
    if (called.number.prefix == queue.prefix)
        queue.last_called = called.number;
    Call call;
    call.id = event.call;
    call.leg = event.leg;
    call.counter = event.counter;
    call.zone = event.zone;
    call.first_called_at = call.called_at = at_;
    state_.calls.push_back(std::move(call));
}

void Evolution::operator()(const LegRecalled& event)
{
    Call& call = this->call(event.call);
    GILIRAN_REQUIRE(event.ordinal == call.ordinal + 1);
    call.ordinal = event.ordinal;
    call.called_at = at_;
    call.announcement = AnnouncementState::pending;
    call.announced_at.reset();
    call.unspoken.reset();
    move(call.leg, LegVerb::recall, [&](Leg& leg) {
        leg.called_at = at_;
        ++leg.calls;
    });
}

void Evolution::operator()(const LegStarted& event)
{
    move(event.leg, LegVerb::start, [&](Leg& leg) { leg.started_at = at_; });
}

void Evolution::operator()(const LegMissed& event)
{
    move(event.leg, LegVerb::miss, nothing_more);
}

template <class E>
void Evolution::place(const LegPlacing<E>& event, LegVerb verb)
{
    move(event.leg, verb, [&](Leg& leg) {
        leg.order_key = event.order_key;
        leg.bound = event.bound;
    });
}

void Evolution::operator()(const LegRevived& event)
{
    place(event, LegVerb::revive);
}

void Evolution::operator()(const LegJoined& event)
{
    place(event, LegVerb::join);
    leg(event.leg).queued_at = at_;
}

void Evolution::operator()(const LegRecycled& event)
{
    place(event, LegVerb::recycle);
}

void Evolution::operator()(const LegUnparked& event)
{
    place(event, LegVerb::unpark);
}

void Evolution::operator()(const LegParked& event)
{
    move(event.leg, LegVerb::park, [&](Leg& leg) {
        leg.parked_for = event.reason;
        leg.parked_in = event.pool;
        leg.parked_until = event.until;
    });
}

void Evolution::operator()(const LegReleased& event)
{
    change(event.leg, [](Leg& leg) { leg.bound.reset(); });
}

void Evolution::operator()(const LegTransferred& event)
{
    const Leg old = move(event.leg, LegVerb::transfer, [&](Leg& leg) { end(leg, Outcome::transferred); });
    Leg& leg = give_birth(event.to, old.visit, old.number);
    leg.service = event.service;
    leg.queue = event.queue;
    leg.state = LegState::waiting;
    leg.paper = old.paper;
    leg.priority = old.priority;
    leg.queued_at = event.queued_at;
    leg.order_key = event.order_key;
    leg.bound = event.bound;
    Visit& visit = at_id(state_.visits, old.visit);
    visit.legs.pop_back(); // where give_birth put it
    visit.legs.insert(std::find(visit.legs.begin(), visit.legs.end(), old.id) + 1, leg.id);
    put_in(leg);
}

void Evolution::operator()(const ServiceChanged& event)
{
    move(event.leg, LegVerb::change_service, [&](Leg& leg) {
        leg.service = event.service;
        leg.queue = event.queue;
    });
}

void Evolution::operator()(const PriorityJudged& event)
{
    change(event.leg, [&](Leg& leg) { leg.priority = event.priority; });
}

void Evolution::operator()(const LegCarriedOver& event)
{
    move(event.leg, LegVerb::transfer, [&](Leg& leg) { end(leg, Outcome::transferred); });
    state_.carried_off.push_back(event.leg);
}

void Evolution::operator()(const LegEnded& event)
{
    GILIRAN_REQUIRE(leg(event.leg).state != LegState::ended);
    const Leg& ended = change(event.leg, [&](Leg& leg) { end(leg, event.outcome); });
    if (event.outcome != Outcome::served || !ended.session)
        return;
    Session& sitting = session(*ended.session);
    ++sitting.served;
    if (ended.started_at) {
        ++sitting.timed;
        sitting.service_time += at_ - *ended.started_at;
    }
}

void Evolution::end(Leg& leg, Outcome outcome) const
{
    leg.state = LegState::ended;
    leg.outcome = outcome;
    leg.ended_at = at_; // `bound` stays: it says whose view showed it
}

} // namespace giliran
