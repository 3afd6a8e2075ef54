// SPDX-License-Identifier: GPL-3.0-or-later
//
// The independent model: a business day as a careful clerk would keep it, from the rules alone. It reads the
// rows of the journal and nothing else of the hub, knows no decide and no evolve, and says at each row
// whether it was allowed. Slow and simple on purpose.
#pragma once

#include "common/hall/hall.h"
#include "common/queue/event.h"
#include "common/record/event_row.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace giliran::simulation {

struct BookedLeg
{
    LegId id;
    VisitId visit;
    TicketNumber number;
    TicketToken token;
    ServiceId service;
    QueueId queue;
    LegState state = LegState::reserved;
    bool priority = false;
    Instant reserved_at;
    Instant place; ///< order in the line; equal ones by leg
    std::optional<CallId> call;
    std::optional<CounterId> counter;
    std::uint32_t calls = 0;
    Instant called_at;
    std::optional<Outcome> outcome;
};

struct BookedCall
{
    CallId id;
    LegId leg;
    CounterId counter;
    ZoneId zone;
    std::uint32_t ordinal = 1;
    Instant called_at;
    AnnouncementState announcement = AnnouncementState::pending;
    std::set<std::uint32_t> started; ///< ordinals that were given leave to be spoken
};

struct Sitting
{
    SessionId id;
    OfficerCode officer;
    std::vector<CounterId> counters;
    bool open = true;
};

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
    UtcOffset offset;
    std::map<LegId, BookedLeg> legs;
    std::map<CallId, BookedCall> calls;
    std::map<SessionId, Sitting> sittings;
    std::set<std::string> numbers;                ///< all that were given today
    std::map<QueueId, std::uint32_t> regular_run; ///< regular ones called since the last priority one
    std::map<std::pair<CounterId, QueueId>, std::uint32_t> called_at; ///< memory of a ratio

    /// The day is sealed and the hub has started anew.
    void forget_all_but_the_date();
    bool is_open() const { return phase == BookPhase::open || phase == BookPhase::closing; }
    const Sitting* sitting_at(const CounterId& counter) const;
    /// Called to or served at this counter.
    const BookedLeg* in_front_of(const CounterId& counter) const;
    std::vector<const BookedLeg*> in_state(const QueueId& queue, LegState state) const;

private:
    struct Entry ///< one row being entered
    {
        const EventRow& row;
        const Hall& hall;
    };
    void enter(const Entry&, const DayOpened&);
    void enter(const Entry&, const HallChanged&);
    void enter(const Entry&, const DayClosing&);
    void enter(const Entry&, const DayClosed&);
    void enter(const Entry&, const TicketReserved&);
    void enter(const Entry&, const TicketSettled&);
    void enter(const Entry&, const PaperReported&);
    void enter(const Entry&, const LegCalled&);
    void enter(const Entry&, const LegRecalled&);
    void enter(const Entry&, const LegStarted&);
    void enter(const Entry&, const LegMissed&);
    void enter(const Entry&, const LegRevived&);
    void enter(const Entry&, const LegEnded&);
    void enter(const Entry&, const SessionOpened&);
    void enter(const Entry&, const SessionClosed&);
    void enter(const Entry&, const AnnouncementStarted&);
    void enter(const Entry&, const AnnouncementEnded&);

    BookedLeg& leg(LegId id);
    BookedCall& call(CallId id);
    void visit_is_in_one_place(VisitId visit) const;

    std::uint64_t last_n_ = 0;
    Instant last_at_;
};

/// The calendar date on the hall's wall clock, counted from 1970-01-01.
std::int64_t local_date(Instant at, UtcOffset offset);
std::int64_t date_number(BusinessDay day);

} // namespace giliran::simulation
