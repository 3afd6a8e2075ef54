// SPDX-License-Identifier: GPL-3.0-or-later
//
// The independent model: a business day as a careful clerk would keep it, from the rules alone. It reads the
// rows of the journal and nothing else of the hub, knows no decide and no evolve, and says at each row
// whether it was allowed. Slow and simple on purpose. A new event needs one enter().
#pragma once

#include "common/hall/hall.h"
#include "common/record/event_row.h"
#include "tests/simulation/model/booked.h"

#include <string>
#include <tuple>

namespace giliran::simulation {

enum class BookPhase
{
    none,
    open,
    closing,
    closed
};

class DayBook
{
public:
    /// Enters one row; throws BrokenPromise if the rules did not allow it. `hall` was in force when it was
    /// decided.
    void enter(const EventRow& row, const Hall& hall);

    BookPhase phase = BookPhase::none;
    BusinessDay day;
    std::map<LegId, BookedLeg> legs;
    std::map<CallId, BookedCall> calls;
    std::map<SessionId, Sitting> sittings;
    std::map<LeaseId, BookedLease> leases;
    std::map<BookingCode, BookedSlot> slots;
    std::map<ExceptionId, BookedException> exceptions;
    std::set<std::string> numbers;                ///< all that were given today
    std::map<QueueId, std::uint32_t> regular_run; ///< regular ones called since the last priority one
    std::map<std::pair<CounterId, QueueId>, std::uint32_t> called_at; ///< memory of a ratio

    /// Throws BrokenPromise if what a batch has left behind may not last.
    void rests() const;
    /// The day is sealed and the hub has started anew.
    void forget_all_but_the_date();
    bool is_open() const { return phase == BookPhase::open || phase == BookPhase::closing; }
    const Sitting* sitting_at(const CounterId& counter) const;
    /// Called to or served at this counter.
    const BookedLeg* in_front_of(const CounterId& counter) const;
    /// In the order of their places; of those waiting only whom any counter may call.
    std::vector<const BookedLeg*> in_state(const QueueId& queue, LegState state) const;
    /// Waiting for this counter alone.
    std::vector<const BookedLeg*> bound_to(const CounterId& counter) const;

private:
    struct Entry ///< one row being entered
    {
        const EventRow& row;
        const Hall& hall;
    };
    template <class E>
    void take(const Entry& entry, const E& event);
    // the day (day_book.cpp)
    void enter(const Entry&, const DayOpened&);
    void enter(const Entry&, const HallChanged&);
    void enter(const Entry&, const NumbersSkipped&);
    void enter(const Entry&, const DayClosing&);
    void enter(const Entry&, const DayClosed&);
    void enter(const Entry&, const ExceptionMade&);
    void enter(const Entry&, const ExceptionLifted&);
    void enter(const Entry&, const BookingMade&);
    void enter(const Entry&, const SessionOpened&);
    void enter(const Entry&, const SessionClosed&);
    void enter(const Entry&, const SessionMoved&);
    // numbers (day_book_numbers.cpp)
    void enter(const Entry&, const TicketReserved&);
    void enter(const Entry&, const TicketSettled&);
    void enter(const Entry&, const PaperReported&);
    void enter(const Entry&, const LegPlanned&);
    void enter(const Entry&, const WalkInStarted&);
    void enter(const Entry&, const VehicleArrived&);
    void enter(const Entry&, const LeaseGranted&);
    void enter(const Entry&, const LeaseClosed&);
    void enter(const Entry&, const LeaseWrittenOff&);
    void enter(const Entry&, const LeaseReturnedLate&);
    // legs (day_book_legs.cpp)
    void enter(const Entry&, const LegCalled&);
    void enter(const Entry&, const LegRecalled&);
    void enter(const Entry&, const LegStarted&);
    void enter(const Entry&, const LegMissed&);
    void enter(const Entry&, const LegRevived&);
    void enter(const Entry&, const LegJoined&);
    void enter(const Entry&, const LegRecycled&);
    void enter(const Entry&, const LegParked&);
    void enter(const Entry&, const LegUnparked&);
    void enter(const Entry&, const LegReleased&);
    void enter(const Entry&, const LegTransferred&);
    void enter(const Entry&, const ServiceChanged&);
    void enter(const Entry&, const PriorityJudged&);
    void enter(const Entry&, const LegCarriedOver&);
    void enter(const Entry&, const LegEnded&);
    void enter(const Entry&, const Undone&);
    void enter(const Entry&, const AnnouncementStarted&);
    void enter(const Entry&, const AnnouncementEnded&);

    /// Who booked comes at the booked time, by the booking, once.
    void check_in(const Entry& entry, const TicketReserved& event);
    /// Numbers are given in their order, none left out.
    void follows(const TicketNumber& number) const;
    void give_number(const TicketNumber& number, const std::optional<LeaseId>& lease, const QueueId& queue);
    BookedLeg& birth(LegId id, VisitId visit, const TicketNumber& number, Instant at);
    BookedLease& lease(LeaseId id);
    BookedLeg& leg(LegId id); ///< about to change
    BookedCall& call(CallId id);
    void back_in_line(LegId id, LegState from, Instant place, const std::optional<CounterId>& bound);
    /// An officer's deed reaches whom their sitting's counters have in front of them or may call.
    void is_in_reach(SessionId sitting, LegId leg, const Hall& hall) const;
    void returns_in_turn(const BookedLeg& late, Instant place, const Hall& hall) const;
    void visit_is_in_one_place(VisitId visit) const;
    void counter_is_free(const CounterId& counter) const;
    void counter_is_not_crowded(const CounterId& counter) const;

    std::map<std::string, DaySeries> series_; ///< by prefix, as they stand
    std::set<std::tuple<DeviceId, BusinessDay, LeaseId>> came_late_;
    std::optional<LegId> arrived_; ///< a vehicle whose call is the next row
    std::map<SessionId, BookedDeed> deeds_;
    BookedDeed* deed_ = nullptr; ///< being entered
    std::uint64_t last_n_ = 0;
    Instant last_at_;
};

/// A drive-through lane: nobody in it holds a number.
bool is_lane(const QueueId& queue, const Hall& hall);
/// The calendar date on the hall's wall clock, counted from 1970-01-01.
std::int64_t local_date(Instant at, UtcOffset offset);
std::int64_t date_number(BusinessDay day);

} // namespace giliran::simulation
