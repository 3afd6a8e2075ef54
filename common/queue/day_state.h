// SPDX-License-Identifier: GPL-3.0-or-later
//
// One business day, folded from its events. Legs, visits, calls, sessions, leases and exceptions are numbered
// densely from 1, so they stand in vectors. Only evolve() writes here.
#pragma once

#include "common/base/business_day.h"
#include "common/base/sha256.h"
#include "common/queue/call.h"
#include "common/queue/day_events.h"
#include "common/queue/leg.h"
#include "common/queue/number_allocator.h"
#include "common/queue/number_lease.h"
#include "common/queue/session.h"
#include "common/queue/undo_event.h"

#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

namespace giliran {

enum class DayPhase
{
    none,
    open,
    closing,
    closed
};
constexpr auto names_of(DayPhase)
{
    using namespace std::string_view_literals;
    return std::array{"none"sv, "open"sv, "closing"sv, "closed"sv};
}

/// Place in a line: who has the smaller key is called first; equal keys by the order of arrival.
using Place = std::pair<Instant, LegId>;
/// A moment at which something is due for a leg.
using Due = std::pair<Instant, LegId>;

/// People given a number, by the way they came: what quotas count.
struct Issued
{
    std::uint32_t on_site = 0;
    std::uint32_t online = 0; ///< by booking, from when it is made
    std::uint32_t total() const { return on_site + online; }
};

struct QueueState
{
    Prefix prefix;
    std::uint32_t width = 3;
    DaySeries series; ///< as it goes on now
    NumberAllocator numbers;
    std::set<Place> regular;  ///< waiting for any counter
    std::set<Place> priority; ///< the same, priority asked for
    std::set<LegId> late;
    std::uint32_t regular_since_priority = 0; ///< the ratio's memory, over all counters
    Issued issued;
    std::uint32_t lent = 0;     ///< numbers out on lease and not reported
    std::uint32_t reserved = 0; ///< numbers given whose paper is not settled yet
    std::optional<TicketNumber> last_called;
    std::uint32_t call_event = 0;          ///< DayState::events at its latest call
    std::uint32_t priority_call_event = 0; ///< at the latest that put the ratio's memory back to 0

    std::size_t waiting() const { return regular.size() + priority.size(); }
    /// Those included whose paper is on its way: people whom a new number stands behind.
    std::uint32_t in_line() const { return static_cast<std::uint32_t>(waiting()) + reserved; }
};

struct CounterState
{
    std::optional<SessionId> session;
    std::optional<LegId> leg;                ///< called or served here
    std::set<Place> bound;                   ///< waiting for this counter alone
    std::map<QueueId, std::uint32_t> called; ///< how many of each queue: the memory of a ratio rule
    std::optional<Instant> vacant_since;     ///< nobody sits here, and somebody did today
    std::uint32_t touched = 0;               ///< DayState::events at the last event on it
};

/// A booking of this day.
struct ReservedSlot
{
    ServiceId service;
    Instant at;
    std::uint32_t applicants = 1;
    std::optional<VisitId> checked_in;
};

/// The latest command of a sitting: what an undo needs.
struct LatestDeed
{
    RequestId command;
    Instant at;
    bool undoable = true;
    Undone back;                     ///< all but `by`
    std::vector<CounterId> counters; ///< it changed these
    std::uint32_t last_event = 0;    ///< DayState::events when it was done
    std::uint32_t ratio_left = 0;    ///< a call: the priority ratio's memory as it left it
};

/// Whose lease of which day came back after that day was sealed.
using LateReturn = std::tuple<DeviceId, BusinessDay, LeaseId>;

struct DayState
{
    BusinessDay day;
    DayPhase phase = DayPhase::none;
    UtcOffset utc_offset;
    Sha256 hall_version;
    std::uint32_t events = 0; ///< of this day so far
    bool training = false;    ///< a day of practice: its numbers enter no report
    std::vector<Visit> visits;
    std::vector<Leg> legs;
    std::vector<Call> calls;
    std::vector<Session> sessions;
    std::vector<NumberLease> leases;
    std::set<LateReturn> late_returns;
    std::set<Instant> skipped_after;      ///< restorations after which numbers were skipped
    std::vector<std::uint32_t> most_lost; ///< of each series, at each of them
    std::vector<KnownNumber>
        given_unseen; ///< known to be given of series that the day had not at one of them
    std::vector<DayException> exceptions;
    std::map<QueueId, QueueState> queues;
    std::map<CounterId, CounterState> counters;
    std::map<ServiceId, Issued> issued_by_service;
    std::map<BookingCode, ReservedSlot> bookings;
    std::map<SessionId, LatestDeed> deeds;
    std::set<Due> reserved;          ///< by the moment of reservation
    std::set<Due> late;              ///< by the moment of the missed call
    std::set<LegId> parked;          ///< all of them
    std::set<Due> parked_until;      ///< those that return by themselves
    std::vector<LegId> carried_off;  ///< legs that go on the next service day
    std::vector<CarriedLeg> carried; ///< a closed day: what the next one begins with

    const Leg* find(LegId id) const { return in(legs, id); }
    const Call* find(CallId id) const { return in(calls, id); }
    const Visit* find(VisitId id) const { return in(visits, id); }
    const Session* find(SessionId id) const { return in(sessions, id); }
    const NumberLease* find(LeaseId id) const { return in(leases, id); }
    const DayException* find(ExceptionId id) const { return in(exceptions, id); }
    const CounterState* find(const CounterId& id) const
    {
        const auto found = counters.find(id);
        return found == counters.end() ? nullptr : &found->second;
    }
    bool is_open() const { return phase == DayPhase::open || phase == DayPhase::closing; }

private:
    template <class T, class Id>
    static const T* in(const std::vector<T>& all, Id id)
    {
        return id.value >= 1 && id.value <= all.size() ? &all[id.value - 1] : nullptr;
    }
};

} // namespace giliran
