// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hall/hall.h"
#include "common/queue/day_state.h"

#include <optional>
#include <vector>

namespace giliran {

struct Pick
{
    LegId leg;
    CallRule rule = CallRule::longest_waiting;
    friend bool operator==(const Pick&, const Pick&) = default;
};

/// Whom this counter calls next, and by which rule; none: nobody waits in its queues.
std::optional<Pick> next_for(const Counter& counter, const Hall& hall, const DayState& state);

/// The counter's waiting list in the order in which it will be called if nothing else happens, at most
/// `limit` legs.
std::vector<Pick> calling_order(const Counter& counter, const Hall& hall, const DayState& state,
                                std::size_t limit);

} // namespace giliran
