// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/queue/day_state.h"

#include <string>

namespace giliran::simulation {

/// A day's state as text, so that two of them can be compared and their difference read.
std::string state_text(const DayState& state);

} // namespace giliran::simulation
