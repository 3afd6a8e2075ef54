// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/simulator/model/day_plan.h"

#include <set>

namespace giliran::simulator {

/// A hall's demand of a day that is served from 08.00 to 15.00, whatever its real hours are, begun at `start`
/// and lived through `speed` times as fast as life. For a hub whose clock is real: everything that takes time
/// takes less of it. Only counters of `counters` have an officer, and nobody rests; only services of `queues`
/// are asked for.
DayPlan quick_day(const Hall& hall, const std::set<CounterId>& counters, const std::set<QueueId>& queues,
                  Instant start, double speed, std::uint64_t seed);

} // namespace giliran::simulator
