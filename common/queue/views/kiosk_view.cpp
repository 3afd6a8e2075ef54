// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/views/kiosk_view.h"

#include "common/queue/presence.h"

#include <algorithm>

namespace giliran {
namespace {

std::uint32_t staffed_counters(const QueueId& queue, const Hall& hall, const DayState& state)
{
    const auto counters = counters_calling(queue, hall);
    const auto count = std::count_if(counters.begin(), counters.end(), [&](const Counter* counter) {
        return calls_now(*counter, queue, state);
    });
    return static_cast<std::uint32_t>(count);
}

} // namespace

KioskView kiosk_view(const DayState& state, const Hall& hall, Instant now)
{
    KioskView view;
    view.phase = state.phase;
    if (state.is_open())
        view.day = state.day;
    for (const Service& service : hall.services) {
        const Opening opening = opening_of(service, hall, state, now);
        if (!opening.is_open())
            view.closed.push_back({service.id, *opening.closed_because, opening.until});
        else if (opening.caution)
            view.cautions.push_back({service.id, *opening.caution, opening.until});
    }
    for (const auto& [id, queue] : state.queues)
        view.queues.push_back({id, queue.in_line(), staffed_counters(id, hall, state)});
    return view;
}

} // namespace giliran
