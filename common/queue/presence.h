// SPDX-License-Identifier: GPL-3.0-or-later
// Who is there to serve a queue, and what a visitor should know if nobody is.
#pragma once

#include "common/hall/hall.h"
#include "common/queue/day_state.h"
#include "common/queue/opening_hours.h"

#include <vector>

namespace giliran {

/// True if the counter's rule names the queue, among those it calls first or finally.
bool is_called_at(const Counter& counter, const QueueId& queue);
/// The counters in use that call a queue by their rule.
std::vector<const Counter*> counters_calling(const QueueId& queue, const Hall& hall);
/// True if somebody sits at the counter.
bool is_staffed(const DayState& state, const CounterId& counter);
/// True if somebody sits at the counter and calls the queue.
bool calls_now(const Counter& counter, const QueueId& queue, const DayState& state);
/// True if somebody is signed in whose the parked leg is: its officer, wherever they sit, or anybody at its
/// counter. Else it is everybody's who calls its queue, or nobody could bring it back.
bool is_kept(const Leg& parked, const DayState& state);
/// True if a kept leg is this sitting's: its officer's, or parked at one of its counters.
bool is_kept_for(const Leg& parked, const Session& session, const DayState& state);
/// The counter a called leg had been sent to, while somebody sits there.
std::optional<CounterId> still_sent_to(const DayState& state, const Leg& leg);

/// An open service, with what a visitor should know before taking a number.
Opening caution_of(const Service& service, const Hall& hall, const DayState& state, Instant now);

} // namespace giliran
