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

/// Whom the rules let a counter call next. In each of its queues the head is the first regular one, or the
/// first who asked for priority once so many regular ones were called as the hall says; of a lane of vehicles
/// it is whoever stands first, whatever they asked for. Before all comes who has waited beyond the counter's
/// limit, vehicles apart; then the counter's policy between the heads; then the queues it calls finally; and
/// whoever waits for this very counter, where their place is earlier.
std::optional<ExpectedCall> expected_call(const DayBook& book, const Hall& hall, const Counter& counter,
                                          Instant now);

/// The same, played on until nobody waits or `limit` are called.
std::vector<ExpectedCall> expected_order(DayBook book, const Hall& hall, const Counter& counter, Instant now,
                                         std::size_t limit);

} // namespace giliran::simulation
