// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/world/simulated_hall.h"

namespace giliran::simulation {

/// How every run ends: all trouble is over, and the hall must come to rest. Every device is back, no request
/// is without an answer, every view is the truth; everybody who waits is called by officers who press; and a
/// hub that starts anew has the same day.
void end_well(SimulatedHall& hall);

} // namespace giliran::simulation
