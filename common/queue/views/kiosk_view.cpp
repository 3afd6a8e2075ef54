// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/views/kiosk_view.h"

#include "common/queue/opening_hours.h"

#include <algorithm>

namespace giliran {
namespace {

std::uint32_t staffed_counters(const QueueId& queue, const Hall& hall, const DayState& state)
{
    const auto count = std::count_if(hall.counters.begin(), hall.counters.end(), [&](const Counter& counter) {
        const CounterState* place = state.find(counter.id);
        const auto& queues = counter.rule.queues;
        return place != nullptr && place->session &&
               std::find(queues.begin(), queues.end(), queue) != queues.end();
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
    if (state.training)
        view.training = true;
    for (const Service& service : hall.services)
        if (const Opening opening = opening_of(service, hall, state, now); !opening.is_open())
            view.closed.push_back({service.id, *opening.closed_because, opening.until});
    for (const auto& [id, queue] : state.queues)
        view.queues.push_back({id, queue.in_line(), staffed_counters(id, hall, state)});
    return view;
}

} // namespace giliran
