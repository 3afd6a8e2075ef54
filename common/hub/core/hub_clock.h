// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/record/journal.h"

#include <optional>
#include <string>

namespace giliran {

/// What the machine's clocks show at one moment.
struct MachineClocks
{
    Instant wall;          ///< CLOCK_REALTIME
    Duration boot_time{0}; ///< CLOCK_BOOTTIME: runs through suspend, never steps
    std::string boot_id;   ///< /proc/sys/kernel/random/boot_id
};

/// Hub time: the wall clock at the start plus what the boot clock counted since, so that it never runs
/// backwards. Steps of the wall clock up to +10 min are followed at once and up to −2 min by standing still;
/// larger ones make the clock doubtful and are not followed. A restart within the same boot goes on from the
/// stored stamp. After a reboot a clock up to 2 min before the last record stands still; more than that, or
/// more than 45 days after it, is doubtful: hub time goes on from the last record until a person confirms.
class HubClock
{
public:
    static constexpr Duration follow_forward = std::chrono::minutes(10);
    static constexpr Duration follow_back = std::chrono::minutes(2);
    static constexpr Duration longest_absence = std::chrono::hours(24 * 45);

    HubClock(const MachineClocks& clocks, const std::optional<ClockStamp>& last);

    /// Hub time for these readings; follows small steps of the wall clock.
    Instant now(const MachineClocks& clocks);
    /// True: the date must be confirmed by a person before a day is opened.
    bool doubtful() const { return start_doubtful_ || step_doubtful_; }
    /// A person says the wall clock is right: hub time jumps forward to it, or waits for it.
    void confirm(const MachineClocks& clocks);
    ClockStamp stamp(const MachineClocks& clocks);

private:
    Instant wall_at_anchor_;      ///< where the wall clock was expected to be at anchor_
    Duration anchor_{0};          ///< boot time
    Instant last_;                ///< hub time never shows less
    bool start_doubtful_ = false; ///< until a person confirms the date
    bool step_doubtful_ = false;  ///< while the wall clock stands far from hub time
};

} // namespace giliran
