// SPDX-License-Identifier: GPL-3.0-or-later
// Undo: the sitting's latest deed, within ten seconds, if nothing later touched what it changed.
#include "common/queue/counter_desk.h"

#include <algorithm>

namespace giliran {
namespace {

bool visit_touched_since(const DayState& state, LegId leg, std::uint32_t event)
{
    const Visit& visit = *state.find(state.find(leg)->visit);
    return state.find(leg)->touched > event ||
           std::any_of(visit.legs.begin(), visit.legs.end(),
                       [&](LegId one) { return state.find(one)->touched > event; });
}

bool is_overtaken(const DayState& state, const LatestDeed& deed)
{
    const auto counter_touched = [&](const CounterId& id) {
        return state.find(id)->touched > deed.last_event;
    };
    const auto leg_touched = [&](LegId id) { return visit_touched_since(state, id, deed.last_event); };
    return std::any_of(deed.counters.begin(), deed.counters.end(), counter_touched) ||
           std::any_of(deed.back.born.begin(), deed.back.born.end(), leg_touched) ||
           std::any_of(deed.back.legs.begin(), deed.back.legs.end(),
                       [&](const RestoredLeg& one) { return leg_touched(one.leg); });
}

} // namespace

Decided decide_one(const Case& c, const Undo&)
{
    const LatestDeed* deed = undoable_deed(c.state, sitting_id(c));
    if (deed == nullptr)
        return refuse(RefusalKind::nothing_to_undo);
    if (c.context.now > deed->at + undo_window)
        return refuse(RefusalKind::undo_too_late);
    if (is_overtaken(c.state, *deed))
        return refuse(RefusalKind::undo_overtaken);
    Undone back = deed->back;
    // Where another counter has called from the queue since, its ratio goes on from that call.
    const auto called_since = [&](const RestoredQueue& one) {
        return c.state.queues.at(one.queue).touched > deed->last_event;
    };
    back.queues.erase(std::remove_if(back.queues.begin(), back.queues.end(), called_since),
                      back.queues.end());
    return happens(Done{}, std::move(back));
}

const LatestDeed* undoable_deed(const DayState& state, SessionId session)
{
    const auto found = state.deeds.find(session);
    const bool changed_something =
        found != state.deeds.end() && !(found->second.back.legs.empty() && found->second.back.born.empty());
    return changed_something && found->second.undoable ? &found->second : nullptr;
}

} // namespace giliran
