// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/journal/journal_database.h"
#include "common/record/event_codec.h"

#include <optional>

namespace giliran {

/// The very first event of a hall's journal, whatever day it is of; none: nothing has happened yet. A search
/// by key, so it costs the same after ten years.
Result<std::optional<EncodedEvent>, JournalError> first_event(JournalDatabase& database, const HallId& hall);

} // namespace giliran
