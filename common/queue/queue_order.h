// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hall/hall.h"
#include "common/queue/day_state.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace giliran {

/// Who would be called, and the rule that says so.
struct NextLeg
{
    LegId leg;
    CallRule rule = CallRule::longest_waiting;
    friend bool operator==(const NextLeg&, const NextLeg&) = default;
};

/// Who is called next at this counter, now; none: nobody waits for it.
///
/// In this order: whoever has waited longer than the counter's limit, the longest first (by the last whole
/// minute, so that the order shown changes when the minute does); the queues of its rule, by its policy,
/// within each the priority ratio; the queues it calls finally, longest waiting first. Whoever waits for this
/// very counter comes in where their place is earlier than that one's.
std::optional<NextLeg> next_for(const Counter& counter, const Hall& hall, const DayState& state, Instant now);

/// The first `limit` of those waiting for this counter in the order in which calling it again and again now
/// would pick them.
std::vector<NextLeg> calling_order(const Counter& counter, const Hall& hall, const DayState& state,
                                   Instant now, std::size_t limit);

} // namespace giliran
