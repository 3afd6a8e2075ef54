// SPDX-License-Identifier: GPL-3.0-or-later
// What time alone brings: papers nobody confirmed are settled, parked legs return, late ones expire.
#include "common/queue/counter_desk.h"
#include "common/queue/due.h"
#include "common/queue/visit_course.h"

#include <algorithm>

namespace giliran {
namespace {

/// Late legs may still be revived at this very moment; they expire the moment after.
constexpr Duration next_moment = std::chrono::milliseconds(1);

/// Where a parked leg waits when it returns: at its officer's counter, if somebody sits there.
std::optional<CounterId> counter_of(const DayState& state, const Leg& leg)
{
    if (leg.parked_in == ParkPool::officer && leg.session) {
        const OfficerCode& officer = state.find(*leg.session)->officer;
        const auto sitting =
            std::find_if(state.sessions.rbegin(), state.sessions.rend(),
                         [&](const Session& one) { return !one.closed_at && one.officer == officer; });
        return sitting == state.sessions.rend() ? std::nullopt : std::optional(sitting->counters.front());
    }
    return leg.counter && is_staffed(state, *leg.counter) ? leg.counter : std::nullopt;
}

} // namespace

Decided decide_one(const Case& c, const SettleTickets&)
{
    Decision decision;
    for (const auto& [reserved_at, id] : c.state.reserved) {
        if (reserved_at + paper_timeout > c.context.now)
            break;
        decision.events.emplace_back(TicketSettled{id, PaperState::unconfirmed});
    }
    for (const auto& [until, id] : c.state.parked_until) {
        if (until > c.context.now)
            break;
        const Leg& leg = *c.state.find(id);
        decision.events.emplace_back(
            LegUnparked{{id, leg.order_key, counter_of(c.state, leg), std::nullopt}});
    }
    for (const auto& [called_at, id] : c.state.late) {
        if (called_at + c.hall.late_returns_within >= c.context.now)
            break;
        add_end(c, decision, *c.state.find(id), Outcome::no_show);
    }
    return decision;
}

std::optional<Instant> next_due(const DayState& state, const Hall& hall)
{
    std::optional<Instant> next;
    const auto consider = [&](Instant at) { next = next ? std::min(*next, at) : at; };
    if (!state.reserved.empty())
        consider(state.reserved.begin()->first + paper_timeout);
    if (!state.parked_until.empty())
        consider(state.parked_until.begin()->first);
    if (!state.late.empty())
        consider(state.late.begin()->first + hall.late_returns_within + next_moment);
    return next;
}

std::optional<Instant> next_exception_change(const DayState& state, Instant after)
{
    std::optional<Instant> next;
    for (const DayException& one : state.exceptions)
        for (const Instant at : {one.from, one.until.value_or(after)})
            if (!one.lifted && at > after)
                next = std::min(next.value_or(at), at);
    return next;
}

} // namespace giliran
