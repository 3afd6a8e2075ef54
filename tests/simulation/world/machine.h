// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hub/core/hub_clock.h"
#include "tests/simulation/world/agenda.h"

#include <string>

namespace giliran::simulation {

/// The hub's computer: a wall clock that may be wrong and may be set, a boot clock that counts true time.
class Machine
{
public:
    explicit Machine(const Agenda& agenda) : agenda_(agenda), booted_at_(agenda.now()) {}

    MachineClocks clocks() const
    {
        return {agenda_.now() + wall_is_off_by_, agenda_.now() - booted_at_,
                "boot-" + std::to_string(boots_)};
    }
    void step_wall(Duration step) { wall_is_off_by_ += step; }
    void set_wall_right() { wall_is_off_by_ = Duration(0); }
    void reboot()
    {
        booted_at_ = agenda_.now();
        ++boots_;
    }

private:
    const Agenda& agenda_;
    Instant booted_at_;
    Duration wall_is_off_by_{0};
    int boots_ = 1;
};

} // namespace giliran::simulation
