// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/queue/decide.h"

#include <vector>

namespace giliran::bench {

/// 40 queues, 60 counters of which 20 call two queues and one calls all, and people who wait; officers
/// everywhere. It is 09.00 on a Monday.
class CrowdedHall
{
public:
    explicit CrowdedHall(std::uint32_t waiting);

    Context context(const Asker& asker) const;
    static Asker kiosk();
    Asker counter(std::size_t index) const;
    /// Decides and evolves.
    Answer press(const Command& command, const Asker& asker);
    LegId ticket();

    Hall hall;
    DayState state;
    Instant now;

private:
    BusinessDay day_;
    std::uint32_t given_ = 0;
};

} // namespace giliran::bench
