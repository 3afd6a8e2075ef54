// SPDX-License-Identifier: GPL-3.0-or-later
//
// One business day, folded from its events. Legs, visits, calls and sessions are numbered densely from 1, so
// they stand in vectors. Only evolve() writes here.
#pragma once

#include "common/base/business_day.h"
#include "common/base/sha256.h"
#include "common/queue/call.h"
#include "common/queue/leg.h"
#include "common/queue/number_allocator.h"
#include "common/queue/session.h"

#include <deque>
#include <map>
#include <optional>
#include <set>
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

struct QueueState
{
    Prefix prefix;
    std::uint32_t width = 3;
    NumberAllocator numbers;
    std::set<Place> regular;  ///< waiting
    std::set<Place> priority; ///< waiting, priority asked for
    std::set<LegId> late;
    std::uint32_t regular_since_priority = 0; ///< the ratio's memory, over all counters
    std::uint32_t issued = 0;
    std::uint32_t reserved = 0; ///< numbers given whose paper is not settled yet
    std::optional<TicketNumber> last_called;

    std::size_t waiting() const { return regular.size() + priority.size(); }
    /// Those included whose paper is on its way: people whom a new number stands behind.
    std::uint32_t in_line() const { return static_cast<std::uint32_t>(waiting()) + reserved; }
};

struct CounterState
{
    std::optional<SessionId> session;
    std::optional<LegId> leg;                ///< called or served here
    std::map<QueueId, std::uint32_t> called; ///< how many of each queue: the memory of a ratio rule
};

struct DayState
{
    BusinessDay day;
    DayPhase phase = DayPhase::none;
    UtcOffset utc_offset;
    Sha256 hall_version;
    bool training = false; ///< a day of practice: its numbers enter no report
    std::vector<Visit> visits;
    std::vector<Leg> legs;
    std::vector<Call> calls;
    std::vector<Session> sessions;
    std::map<QueueId, QueueState> queues;
    std::map<CounterId, CounterState> counters;
    std::map<ServiceId, std::uint32_t> issued_by_service;
    std::deque<LegId> reserved; ///< in order of reservation; settled ones are dropped from the front

    const Leg* find(LegId id) const
    {
        return id.value >= 1 && id.value <= legs.size() ? &legs[id.value - 1] : nullptr;
    }
    const Call* find(CallId id) const
    {
        return id.value >= 1 && id.value <= calls.size() ? &calls[id.value - 1] : nullptr;
    }
    const Visit* find(VisitId id) const
    {
        return id.value >= 1 && id.value <= visits.size() ? &visits[id.value - 1] : nullptr;
    }
    const Session* find(SessionId id) const
    {
        return id.value >= 1 && id.value <= sessions.size() ? &sessions[id.value - 1] : nullptr;
    }
    const CounterState* find(const CounterId& id) const
    {
        const auto found = counters.find(id);
        return found == counters.end() ? nullptr : &found->second;
    }
    bool is_open() const { return phase == DayPhase::open || phase == DayPhase::closing; }
};

} // namespace giliran
