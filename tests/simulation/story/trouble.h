// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/world/chance.h"
#include "tests/simulation/world/simulated_hall.h"

#include <string>
#include <vector>

namespace giliran::simulation {

/// The kinds of trouble one run has. Few kinds at a time reach further than all at once, so each seed draws
/// its own.
class Trouble
{
public:
    explicit Trouble(Chance& chance);

    /// Per cent of the steps that are trouble; 0 in a quiet run.
    std::uint64_t rate() const { return rate_; }
    /// One more trouble, or the end of one, in the words of a script.
    std::string next(const SimulatedHall& hall, Chance& chance) const;

private:
    using Maker = std::string (*)(const SimulatedHall&, Chance&);
    std::uint64_t rate_ = 0;
    std::vector<Maker> makers_;
};

} // namespace giliran::simulation
