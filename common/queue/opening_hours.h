// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hall/hall.h"
#include "common/queue/day_state.h"
#include "common/queue/refusal.h"

namespace giliran {

/// Whether a service gives numbers, and if not why, and until when where that is known.
struct Opening
{
    std::optional<ClosedReason> closed_because; ///< none: open
    std::optional<Instant> until;
    bool is_open() const { return !closed_because; }
    friend bool operator==(const Opening&, const Opening&) = default;
};

/// The one function that answers "may I take a number for this?", for kiosk, desk and hub alike. The last new
/// number is given `cutoff` before closing; tickets given may still be called after it.
Opening opening_of(const Service& service, const Hall& hall, const DayState& state, Instant now);

/// Hours alone, without the day's state: what the clock and the calendar say.
Opening opening_by_clock(const Hall& hall, Instant now);

} // namespace giliran
