// SPDX-License-Identifier: GPL-3.0-or-later
// The hub's own commands: a business day opens, takes a new hall, closes.
#include "common/queue/decision.h"

namespace giliran {
namespace {

DaySeries series_of(const Queue& queue)
{
    return {queue.id,
            queue.series.prefix.text(),
            queue.series.first,
            queue.series.lease_first,
            queue.series.lease_last,
            queue.series.width};
}

} // namespace

Decided decide_one(const Case& c, const OpenDay&)
{
    if (c.state.is_open())
        return happens(Done{});
    DayOpened event;
    event.hall_version = c.context.hall_version;
    event.utc_offset = c.hall.utc_offset;
    if (c.context.training)
        event.training = true;
    for (const Queue& queue : c.hall.queues)
        if (!queue.retired)
            event.series.push_back(series_of(queue));
    return happens(Done{}, std::move(event));
}

Decided decide_one(const Case& c, const ChangeHall&)
{
    if (!c.state.is_open() || c.state.hall_version == c.context.hall_version)
        return happens(Done{}); // the next day opens with it
    HallChanged event;
    event.hall_version = c.context.hall_version;
    for (const Queue& queue : c.hall.queues)
        if (!queue.retired && c.state.queues.count(queue.id) == 0)
            event.new_series.push_back(series_of(queue));
    return happens(Done{}, std::move(event));
}

Decided decide_one(const Case& c, const StartClosing&)
{
    return c.state.phase == DayPhase::open ? happens(Done{}, DayClosing{}) : happens(Done{});
}

Decided decide_one(const Case& c, const CloseDay& command)
{
    Decision decision;
    for (const Leg& leg : c.state.legs)
        if (after(leg.state, LegVerb::close_day))
            decision.events.emplace_back(LegEnded{
                leg.id, leg.state == LegState::late ? Outcome::no_show : Outcome::closed_by_day_end});
    for (const Session& session : c.state.sessions)
        if (!session.closed_at)
            decision.events.emplace_back(SessionClosed{session.id, SessionEnd::day_ended});
    decision.events.emplace_back(DayClosed{command.how});
    return decision;
}

} // namespace giliran
