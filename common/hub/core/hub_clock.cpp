// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/core/hub_clock.h"

#include <algorithm>

namespace giliran {

HubClock::HubClock(const MachineClocks& clocks, const std::optional<ClockStamp>& last)
    : wall_at_anchor_(clocks.wall), anchor_(clocks.boot_time), last_(clocks.wall)
{
    if (!last)
        return;
    const bool same_boot = last->boot_id == clocks.boot_id && clocks.boot_time >= last->boot_time;
    if (same_boot) {
        wall_at_anchor_ = last->hub_time;
        anchor_ = last->boot_time;
        last_ = last->hub_time;
        now(clocks);
        return;
    }
    start_doubtful_ =
        clocks.wall < last->hub_time - follow_back || clocks.wall > last->hub_time + longest_absence;
    if (start_doubtful_) // no later record may bear a date that may be wrong
        wall_at_anchor_ = last->hub_time;
    last_ = std::max(last->hub_time, wall_at_anchor_);
}

Instant HubClock::now(const MachineClocks& clocks)
{
    const Instant expected = wall_at_anchor_ + (clocks.boot_time - anchor_);
    const Duration step = clocks.wall - expected;
    step_doubtful_ = step > follow_forward || step < -follow_back;
    if (!step_doubtful_) {
        wall_at_anchor_ = clocks.wall;
        anchor_ = clocks.boot_time;
    }
    last_ = std::max(last_, step_doubtful_ ? expected : clocks.wall);
    return last_;
}

void HubClock::confirm(const MachineClocks& clocks)
{
    start_doubtful_ = step_doubtful_ = false;
    wall_at_anchor_ = clocks.wall;
    anchor_ = clocks.boot_time;
    last_ = std::max(last_, clocks.wall);
}

ClockStamp HubClock::stamp(const MachineClocks& clocks)
{
    return {clocks.boot_id, clocks.boot_time, now(clocks)};
}

} // namespace giliran
