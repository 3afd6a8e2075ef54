// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/run/run.h"

namespace giliran::simulation {

/// Drops steps, many at a time and then one by one, as long as the same promise still breaks (delta
/// debugging, Zeller and Hildebrandt 2002). At most `tries` runs.
Run shrink(const Run& broken, std::size_t tries = 400);

} // namespace giliran::simulation
