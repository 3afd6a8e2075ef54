// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/queue/command.h"
#include "common/queue/permission.h"
#include "tests/simulation/story/words.h"
#include "tests/simulation/world/simulated_hall.h"

#include <optional>
#include <string_view>
#include <vector>

namespace giliran::simulation {

/// What a person does at a device. A new command of the queue needs one row here, and a habit (habits.cpp).
struct Deed
{
    std::string_view word;
    DeviceRole role;
    /// The command meant, from what the device shows; none: there is nothing on the screen to do it to.
    /// `words` begin with the device's name and the deed's word.
    std::optional<Command> (*command)(SimulatedHall&, const VirtualDevice&, const Words& words);
};

const std::vector<Deed>& deeds();

/// "l1 finish served": does it; false if these are no words for a deed.
bool do_deed(SimulatedHall& hall, const Words& words);

} // namespace giliran::simulation
