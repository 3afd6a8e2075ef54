// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/queue/decide.h"

#include <optional>

namespace giliran {

/// When settle_tickets will next have something to do; none: nothing is due by time.
std::optional<Instant> next_due(const DayState& state, const Hall& hall);

/// When the first of today's exceptions begins or ends after this moment; none: none does.
std::optional<Instant> next_exception_change(const DayState& state, Instant after);

} // namespace giliran
