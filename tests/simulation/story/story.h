// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/story/trouble.h"
#include "tests/simulation/world/chance.h"
#include "tests/simulation/world/simulated_hall.h"

#include <deque>
#include <string>

namespace giliran::simulation {

/// Makes up a run step by step, from a seed and from what the hall has come to.
class Story
{
public:
    explicit Story(std::uint64_t seed);

    std::size_t length() const { return length_; }
    std::string next(const SimulatedHall& hall);

private:
    std::string time_passes(const SimulatedHall& hall);
    void plan_a_change_of_mind();
    void plan_a_night();

    Chance chance_;
    Trouble trouble_;
    std::size_t length_;
    std::deque<std::string> planned_; ///< what comes next whatever happens
    bool long_;                       ///< hours may pass
    bool night_comes_;                ///< and once a whole night
};

} // namespace giliran::simulation
