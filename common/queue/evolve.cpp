// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/evolve.h"

#include "common/base/require.h"
#include "common/queue/lifecycle.h"

namespace giliran {
namespace {

/// One event applied; `at` is when it was recorded.
class Evolution
{
public:
    Evolution(DayState& state, Instant at, BusinessDay day) : state_(state), at_(at), day_(day) {}

    void operator()(const DayOpened& event)
    {
        GILIRAN_REQUIRE(!state_.is_open());
        state_ = DayState{};
        state_.day = day_;
        state_.phase = DayPhase::open;
        state_.utc_offset = event.utc_offset;
        state_.hall_version = event.hall_version;
        state_.training = event.training.value_or(false);
        for (const DaySeries& series : event.series)
            add(series);
        for (const CarriedLeg& carried : event.carried)
            carry(carried);
    }

    void operator()(const HallChanged& event)
    {
        state_.hall_version = event.hall_version;
        for (const DaySeries& series : event.new_series)
            add(series);
    }

    void operator()(const DayClosing&) { state_.phase = DayPhase::closing; }
    void operator()(const DayClosed&) { state_.phase = DayPhase::closed; }

    void operator()(const TicketReserved& event)
    {
        GILIRAN_REQUIRE(event.leg.value == state_.legs.size() + 1 &&
                        event.visit.value == state_.visits.size() + 1);
        QueueState& queue = state_.queues[event.queue];
        GILIRAN_REQUIRE(queue.numbers.take(event.number.n));
        ++queue.issued;
        ++queue.reserved;
        ++state_.issued_by_service[event.service];
        state_.visits.push_back(
            {event.visit, event.number, event.token, event.channel, event.applicants, {event.leg}});
        Leg leg;
        leg.id = event.leg;
        leg.visit = event.visit;
        leg.service = event.service;
        leg.queue = event.queue;
        leg.number = event.number;
        leg.priority = event.priority;
        leg.reserved_at = leg.queued_at = leg.order_key = at_;
        state_.legs.push_back(std::move(leg));
        state_.reserved.push_back(event.leg);
    }

    void operator()(const TicketSettled& event)
    {
        Leg& leg =
            move(event.leg, event.paper == PaperState::confirmed ? LegVerb::confirm_paper : LegVerb::settle);
        leg.paper = event.paper;
        enter_line(leg);
        no_longer_reserved(leg);
    }

    void operator()(const PaperReported& event) { leg(event.leg).paper = event.paper; }

    void operator()(const LegCalled& event)
    {
        GILIRAN_REQUIRE(event.call.value == state_.calls.size() + 1);
        CounterState& counter = state_.counters[event.counter];
        GILIRAN_REQUIRE(!counter.leg);
        Leg& leg = this->leg(event.leg);
        leave_line(leg);
        move(event.leg, LegVerb::call);
        leg.call = event.call;
        leg.counter = event.counter;
        leg.session = event.session;
        leg.rule = event.rule;
        leg.called_at = at_;
        ++leg.calls;
        counter.leg = leg.id;
        ++counter.called[leg.queue];
        QueueState& queue = state_.queues[leg.queue];
        queue.regular_since_priority = leg.priority ? 0 : queue.regular_since_priority + 1;
        queue.last_called = leg.number;
        Call call;
        call.id = event.call;
        call.leg = event.leg;
        call.counter = event.counter;
        call.zone = event.zone;
        call.first_called_at = call.called_at = at_;
        state_.calls.push_back(std::move(call));
    }

    void operator()(const LegRecalled& event)
    {
        Call& call = this->call(event.call);
        GILIRAN_REQUIRE(event.ordinal == call.ordinal + 1);
        Leg& leg = move(call.leg, LegVerb::recall);
        call.ordinal = event.ordinal;
        call.called_at = at_;
        call.announcement = AnnouncementState::pending;
        call.announced_at.reset();
        call.unspoken.reset();
        leg.called_at = at_;
        ++leg.calls;
    }

    void operator()(const LegStarted& event) { move(event.leg, LegVerb::start).started_at = at_; }

    void operator()(const LegMissed& event)
    {
        Leg& leg = move(event.leg, LegVerb::miss);
        state_.queues[leg.queue].late.insert(leg.id);
        free_counter(leg);
    }

    void operator()(const LegRevived& event)
    {
        Leg& leg = move(event.leg, LegVerb::revive);
        state_.queues[leg.queue].late.erase(leg.id);
        leg.order_key = event.order_key;
        enter_line(leg);
    }

    void operator()(const LegEnded& event)
    {
        Leg& leg = this->leg(event.leg);
        const bool was_served = event.outcome == Outcome::served;
        leave_line(leg);
        state_.queues[leg.queue].late.erase(leg.id);
        free_counter(leg);
        GILIRAN_REQUIRE(leg.state != LegState::ended);
        const bool was_reserved = leg.state == LegState::reserved;
        leg.state = LegState::ended;
        leg.outcome = event.outcome;
        leg.ended_at = at_;
        if (was_served && leg.session)
            ++session(*leg.session).served;
        if (was_reserved)
            no_longer_reserved(leg);
    }

    void operator()(const SessionOpened& event)
    {
        GILIRAN_REQUIRE(event.session.value == state_.sessions.size() + 1);
        Session opened;
        opened.id = event.session;
        opened.officer = event.officer;
        opened.counters = event.counters;
        opened.opened_at = at_;
        state_.sessions.push_back(std::move(opened));
        for (const CounterId& counter : event.counters)
            state_.counters[counter].session = event.session;
    }

    void operator()(const SessionClosed& event)
    {
        Session& closed = session(event.session);
        closed.closed_at = at_;
        closed.end = event.end;
        for (const CounterId& counter : closed.counters)
            if (CounterState& place = state_.counters[counter]; place.session == event.session)
                place.session.reset();
    }

    void operator()(const AnnouncementStarted& event)
    {
        Call& call = this->call(event.call);
        if (call.ordinal == event.ordinal) {
            call.announcement = AnnouncementState::started;
            call.announced_at = at_;
        }
    }

    void operator()(const AnnouncementEnded& event)
    {
        Call& call = this->call(event.call);
        if (call.ordinal == event.ordinal) {
            call.announcement = event.unspoken ? AnnouncementState::not_spoken : AnnouncementState::spoken;
            call.unspoken = event.unspoken;
        }
    }

private:
    Leg& leg(LegId id)
    {
        GILIRAN_REQUIRE(state_.find(id) != nullptr);
        return state_.legs[id.value - 1];
    }
    Call& call(CallId id)
    {
        GILIRAN_REQUIRE(state_.find(id) != nullptr);
        return state_.calls[id.value - 1];
    }
    Session& session(SessionId id)
    {
        GILIRAN_REQUIRE(state_.find(id) != nullptr);
        return state_.sessions[id.value - 1];
    }

    Leg& move(LegId id, LegVerb verb)
    {
        Leg& moved = leg(id);
        const auto next = after(moved.state, verb);
        GILIRAN_REQUIRE(next.has_value());
        moved.state = *next;
        return moved;
    }

    void enter_line(Leg& leg)
    {
        QueueState& queue = state_.queues[leg.queue];
        (leg.priority ? queue.priority : queue.regular).insert({leg.order_key, leg.id});
    }

    void leave_line(const Leg& leg)
    {
        QueueState& queue = state_.queues[leg.queue];
        (leg.priority ? queue.priority : queue.regular).erase({leg.order_key, leg.id});
    }

    void no_longer_reserved(const Leg& leg)
    {
        --state_.queues[leg.queue].reserved;
        while (!state_.reserved.empty() && this->leg(state_.reserved.front()).state != LegState::reserved)
            state_.reserved.pop_front();
    }

    void free_counter(const Leg& leg)
    {
        if (!leg.counter)
            return;
        if (CounterState& counter = state_.counters[*leg.counter]; counter.leg == leg.id)
            counter.leg.reset();
    }

    void add(const DaySeries& series)
    {
        const auto prefix = Prefix::parse(series.prefix);
        GILIRAN_REQUIRE(prefix.has_value());
        GILIRAN_REQUIRE(state_.queues.count(series.queue) == 0); // or its numbers would be given again
        QueueState& queue = state_.queues[series.queue];
        queue.prefix = *prefix;
        queue.width = series.width;
        queue.numbers = NumberAllocator(series.first, series.lease_first, series.lease_last);
    }

    void carry(const CarriedLeg& carried)
    {
        const LegId leg_id{static_cast<std::uint32_t>(state_.legs.size() + 1)};
        const VisitId visit_id{static_cast<std::uint32_t>(state_.visits.size() + 1)};
        QueueState& queue = state_.queues[carried.queue];
        GILIRAN_REQUIRE(queue.numbers.take(carried.number.n));
        state_.visits.push_back(
            {visit_id, carried.number, carried.token, Channel::carried_over, 1, {leg_id}});
        Leg leg;
        leg.id = leg_id;
        leg.visit = visit_id;
        leg.service = carried.service;
        leg.queue = carried.queue;
        leg.number = carried.number;
        leg.state = LegState::waiting;
        leg.paper = PaperState::none;
        leg.reserved_at = leg.queued_at = leg.order_key = at_;
        state_.legs.push_back(leg);
        enter_line(leg);
    }

    DayState& state_;
    Instant at_;
    BusinessDay day_;
};

} // namespace

void evolve(DayState& state, const Event& event, Instant at, BusinessDay day)
{
    std::visit(Evolution(state, at, day), event);
}

} // namespace giliran
