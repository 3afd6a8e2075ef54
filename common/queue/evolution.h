// SPDX-License-Identifier: GPL-3.0-or-later
// One event applied to a day; the parts are in evolve.cpp, evolve_ticket.cpp, evolve_leg.cpp,
// evolve_undo.cpp.
#pragma once

#include "common/base/require.h"
#include "common/queue/day_state.h"
#include "common/queue/event.h"
#include "common/queue/lifecycle.h"

#include <algorithm>

namespace giliran {

class Evolution
{
public:
    Evolution(DayState& state, Instant at, BusinessDay day, const std::optional<RequestId>& command)
        : state_(state), at_(at), day_(day), command_(command)
    {}

    /// Notes, before `event` is applied, what an undo of its command would put back.
    void open_deed(const Event& event);
    void close_deed();

    // the day
    void operator()(const DayOpened& event);
    void operator()(const HallChanged& event);
    void operator()(const NumbersSkipped& event);
    void operator()(const DayClosing& event);
    void operator()(const DayClosed& event);
    void operator()(const ExceptionMade& event);
    void operator()(const ExceptionLifted& event);
    void operator()(const BookingMade& event);

    // tickets and leases
    void operator()(const TicketReserved& event);
    void operator()(const TicketSettled& event);
    void operator()(const PaperReported& event);
    void operator()(const LegPlanned& event);
    void operator()(const WalkInStarted& event);
    void operator()(const VehicleArrived& event);
    void operator()(const LeaseGranted& event);
    void operator()(const LeaseClosed& event);
    void operator()(const LeaseWrittenOff& event);
    void operator()(const LeaseReturnedLate& event);

    // legs
    void operator()(const LegCalled& event);
    void operator()(const LegRecalled& event);
    void operator()(const LegStarted& event);
    void operator()(const LegMissed& event);
    void operator()(const LegRevived& event);
    void operator()(const LegJoined& event);
    void operator()(const LegRecycled& event);
    void operator()(const LegParked& event);
    void operator()(const LegUnparked& event);
    void operator()(const LegReleased& event);
    void operator()(const LegTransferred& event);
    void operator()(const ServiceChanged& event);
    void operator()(const PriorityJudged& event);
    void operator()(const LegCarriedOver& event);
    void operator()(const LegEnded& event);
    void operator()(const Undone& event);

    // sittings and the loudspeaker
    void operator()(const SessionOpened& event);
    void operator()(const SessionClosed& event);
    void operator()(const SessionMoved& event);
    void operator()(const AnnouncementStarted& event);
    void operator()(const AnnouncementEnded& event);

private:
    /// Takes a leg out of every index, lets `f` change it, and puts it where it belongs then.
    template <class F>
    Leg& change(LegId id, F&& f)
    {
        Leg& changed = leg(id);
        note(changed);
        take_out(changed);
        f(changed);
        changed.touched = state_.events;
        put_in(changed);
        return changed;
    }
    /// The same along the table of its life.
    template <class F>
    Leg& move(LegId id, LegVerb verb, F&& f)
    {
        const auto next = after(leg(id).state, verb);
        GILIRAN_REQUIRE(next.has_value());
        return change(id, [&](Leg& moved) {
            moved.state = *next;
            f(moved);
        });
    }
    template <class E>
    void place(const LegPlacing<E>& event, LegVerb verb);
    void take_out(const Leg& leg);
    void put_in(const Leg& leg);
    void end(Leg& leg, Outcome outcome) const;
    Leg& give_birth(LegId id, VisitId visit, const TicketNumber& number);
    void begin_visit(VisitId id, const TicketNumber& number, TicketToken token, Channel channel,
                     std::uint32_t applicants);
    void count(const ServiceId& service, const QueueId& queue, Channel channel, std::uint32_t applicants);
    void add(const DaySeries& series);
    void take_next(const QueueId& queue, std::uint32_t n);
    void carry(const CarriedLeg& carried);
    void close_lease(LeaseId lease);

    void note(const Leg& leg);
    void forget_service(const Leg& leg);
    void note(const QueueId& queue);
    CounterState& counter(const CounterId& id);

    Leg& leg(LegId id) { return at_id(state_.legs, id); }
    Call& call(CallId id) { return at_id(state_.calls, id); }
    Session& session(SessionId id) { return at_id(state_.sessions, id); }
    template <class T, class Id>
    T& at_id(std::vector<T>& all, Id id)
    {
        GILIRAN_REQUIRE(state_.find(id) != nullptr);
        return all[id.value - 1];
    }

    DayState& state_;
    Instant at_;
    BusinessDay day_;
    const std::optional<RequestId>& command_;
    LatestDeed* deed_ = nullptr;
};

} // namespace giliran
