// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/queue/day_state.h"
#include "common/queue/event.h"

#include <optional>

namespace giliran {

/// Applies what happened; nothing else changes a day. `at` is the hub time at which it was recorded, `day`
/// the business day whose state it changes, `command` the command it followed from, none for the hub's own.
/// An event that cannot have happened in this state is a broken program and aborts.
void evolve(DayState& state, const Event& event, Instant at, BusinessDay day,
            const std::optional<RequestId>& command = std::nullopt);

/// By whose sitting an event came about; none: by a visitor, the hub or its clock.
std::optional<SessionId> sitting_of(const Event& event);

} // namespace giliran
