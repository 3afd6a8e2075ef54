// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/world/chance.h"
#include "tests/simulation/world/simulated_hall.h"

#include <string>

namespace giliran::simulation {

/// What a person at this device does next, in the words of a script, from what its screen shows; now and then
/// something that makes no sense there. "" if the screen offers nothing.
std::string next_deed(const VirtualDevice& device, Chance& chance);

} // namespace giliran::simulation
