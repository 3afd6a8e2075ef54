// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/journal/findings.h"
#include "common/queue/day_state.h"

namespace giliran {

/// Holds the projection of a day against what its events tell. Returns how many legs are as told.
Result<std::uint64_t, JournalError> check_projection(Connection& connection, const HallId& hall,
                                                     const BusinessDay& day, const DayState& state,
                                                     Findings findings);

} // namespace giliran
