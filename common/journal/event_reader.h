// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/journal/row_reader.h"
#include "common/record/event_row.h"

#include <string>
#include <string_view>

namespace giliran {

/// Of rows that read_event_row reads; `which` is the rest of the query.
std::string select_events(std::string_view which);

/// Reads "day, n, recorded_at, type, version, command, payload, hash, hall" of the row a statement stands on;
/// none if a column holds what no Giliran writes. Also what was searched by is read: a key that was damaged
/// is found by it, where a search still comes upon its row.
std::optional<EventRow> read_event_row(const Statement& row);

} // namespace giliran
