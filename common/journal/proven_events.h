// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/journal/connection.h"
#include "common/record/event_row.h"
#include "common/record/fold.h"

#include <string>
#include <vector>

namespace giliran {

/// The seal that the first event of `day` (as it is written, also one that is no day) is chained to; all
/// zeros: it is the first day that has any.
Result<Sha256, JournalError> seal_before(Connection& connection, const HallId& hall, const std::string& day);

/// Folds the events of `day` in their order, up to the first that cannot be read or does not prove itself;
/// tells those.
std::vector<EventRow> fold_proven(Connection& connection, const HallId& hall, const std::string& day,
                                  DayFolder& folder);

} // namespace giliran
