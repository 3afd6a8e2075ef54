// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hall/hall.h"
#include "common/queue/day_state.h"
#include "common/queue/event.h"

#include <optional>

namespace giliran {

/// What the calendar asks for now.
struct DayDue
{
    std::optional<DayEnd> close;     ///< the open day is to be closed, and why
    std::optional<BusinessDay> open; ///< this day is to be opened (after the close)
};

/// A day opens at day_opens, or at the first start after it, and ends at day_ends at the latest; one left
/// open by a power cut is closed before the next one opens. A day once sealed does not open again, so a clock
/// that jumps back opens nothing.
DayDue day_due(const Hall& hall, const DayState& state, std::optional<BusinessDay> last_sealed, Instant now);

/// The next moment at which day_due() may answer differently.
Instant next_day_change(const Hall& hall, const DayState& state, Instant now);

} // namespace giliran
