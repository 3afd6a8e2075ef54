// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/story/words.h"
#include "tests/simulation/world/simulated_hall.h"

#include <string_view>
#include <vector>

namespace giliran::simulation {

/// What a script can say besides the deeds of people: time, trouble, staff.
struct StepKind
{
    std::string_view word;
    std::string_view usage;
    bool (*take)(SimulatedHall&, const Words&); ///< false: the words after the first make no sense
};

const std::vector<StepKind>& step_kinds();

/// Takes one step; false if the line cannot be read.
bool take_step(SimulatedHall& hall, std::string_view line);

} // namespace giliran::simulation
