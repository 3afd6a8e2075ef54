// SPDX-License-Identifier: GPL-3.0-or-later
// What the counter's commands ask about the desk they come from. The permission table has made sure that
// somebody has signed in there.
#pragma once

#include "common/queue/decision.h"
#include "common/queue/presence.h"

namespace giliran {

/// The sitting at the asker's device.
const Session& sitting(const Case& c);
SessionId sitting_id(const Case& c);
/// The sitting, if the command came from a counter; none: from the hub's own machine.
std::optional<SessionId> sitting_if_any(const Case& c);

/// The counter a command is for: the one named, if it is the sitting's, else the device's own.
Result<const Counter*, Refusal> counter_for(const Case& c, const std::optional<CounterId>& named);
/// The same, and nobody is called or served there.
Result<const Counter*, Refusal> free_counter_for(const Case& c, const std::optional<CounterId>& named);

/// The leg named, if the verb may be done to it; else why not.
Result<const Leg*, Refusal> leg_ready(const Case& c, LegId id, LegVerb verb);
/// The same, and it is called or served at one of the sitting's counters.
Result<const Leg*, Refusal> leg_here(const Case& c, LegId id, LegVerb verb);

/// True if one of the sitting's counters calls this queue.
bool calls(const Case& c, const QueueId& queue);
/// True if the leg stands where the sitting may reach for it: in a line it calls, at or for one of its
/// counters, parked by it.
bool in_reach(const Case& c, const Leg& leg);

} // namespace giliran
