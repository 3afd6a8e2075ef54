// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hub/core/hub_clock.h"

namespace giliran {

/// Reads this machine's clocks. The boot's id does not change while a process runs: it is read once.
class MachineClockReader
{
public:
    MachineClockReader();
    MachineClocks operator()() const;

private:
    std::string boot_id_;
};

} // namespace giliran
