// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/queue/day_state.h"
#include "common/queue/event.h"

namespace giliran {

/// The only way a day changes: what `event`, recorded at `at`, makes of `state`. An event that cannot follow
/// the state is a broken journal or a broken decide(): the process ends with its place (base/require.h).
void evolve(DayState& state, const Event& event, Instant at, BusinessDay day);

} // namespace giliran
