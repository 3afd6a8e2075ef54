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

/// What a line remembers without the call undone: others may have called from it since.
void keep_later_calls(RestoredQueue& restored, const QueueState& line, const LatestDeed& deed)
{
    if (line.call_event <= deed.last_event)
        return;
    restored.last_called = line.last_called;
    const std::int64_t now = line.regular_since_priority;
    const std::int64_t since = now - std::int64_t{deed.ratio_left}; // less, if one before it was undone
    const bool starts_anew = line.priority_call_event > deed.last_event;
    const std::int64_t without = starts_anew ? now : std::int64_t{restored.regular_since_priority} + since;
    restored.regular_since_priority = static_cast<std::uint32_t>(std::max<std::int64_t>(0, without));
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
    Undone undone = deed->back;
    for (RestoredQueue& restored : undone.queues)
        keep_later_calls(restored, c.state.queues.at(restored.queue), *deed);
    return happens(Done{}, std::move(undone));
}

const LatestDeed* undoable_deed(const DayState& state, SessionId session)
{
    const auto found = state.deeds.find(session);
    const bool changed_something =
        found != state.deeds.end() && !(found->second.back.legs.empty() && found->second.back.born.empty());
    return changed_something && found->second.undoable ? &found->second : nullptr;
}

} // namespace giliran
