// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/model/day_book.h"

#include <optional>
#include <vector>

namespace giliran::simulation {

struct ExpectedCall
{
    LegId leg;
    CallRule rule = CallRule::longest_waiting;
};

/// Whom the rules let a counter call next: in each of its queues the head, a priority ticket's once so many
/// regular ones were called as the hall says; between the queues the counter's policy.
std::optional<ExpectedCall> expected_call(const DayBook& book, const Hall& hall, const Counter& counter);

/// The same, played on until nobody waits or `limit` are called.
std::vector<ExpectedCall> expected_order(DayBook book, const Hall& hall, const Counter& counter,
                                         std::size_t limit);

} // namespace giliran::simulation
