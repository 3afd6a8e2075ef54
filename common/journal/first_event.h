// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/journal/journal_database.h"
#include "common/record/event_row.h"

#include <optional>

namespace giliran {

struct FirstEvent
{
    EventRow row;
    bool is_proven = false; ///< its hash fits, so that what is not understood of it was written so
};

/// The very first event that is kept of a hall's journal, whatever day it is of; none: nothing has happened
/// yet. A search by key, so it costs the same after ten years.
Result<std::optional<FirstEvent>, JournalError> first_event(JournalDatabase& database, const HallId& hall);

} // namespace giliran
