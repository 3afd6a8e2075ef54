// SPDX-License-Identifier: GPL-3.0-or-later
// Who is there to serve a queue, and what a visitor should know if nobody is.
#pragma once

#include "common/hall/hall.h"
#include "common/queue/day_state.h"
#include "common/queue/opening_hours.h"

#include <vector>

namespace giliran {

/// The counters in use that call a queue by their rule.
std::vector<const Counter*> counters_calling(const QueueId& queue, const Hall& hall);
/// True if somebody sits at the counter and calls the queue.
bool calls_now(const Counter& counter, const QueueId& queue, const DayState& state);
/// True if somebody is signed in whose the parked leg is: its officer, wherever they sit, or anybody at its
/// counter. Else it is everybody's who calls its queue, or nobody could bring it back.
bool is_kept(const Leg& parked, const DayState& state);

/// An open service, with what a visitor should know before taking a number.
Opening caution_of(const Service& service, const Hall& hall, const DayState& state, Instant now);

} // namespace giliran
