// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/simulator/program/crowd.h"

namespace giliran::simulator {

const Visitor* Crowd::holder(LegId leg) const
{
    const auto found = holders_.find(leg);
    return found == holders_.end() ? nullptr : &found->second;
}

std::optional<Duration> Crowd::missed(LegId leg)
{
    const auto found = holders_.find(leg);
    if (found == holders_.end())
        return std::nullopt;
    found->second.misses_call = false; // is there the next time
    return found->second.comes_back;
}

} // namespace giliran::simulator
