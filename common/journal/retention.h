// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/journal/journal_database.h"

namespace giliran {

/// Drops the events, legs and counts of every sealed day before `first_kept`, a transaction a day, and says
/// how many days. Their seals stay, so that the chain of seals still proves the days that are kept; so do the
/// last sealed day, which a start reads, and the day that is not sealed.
Result<int, JournalError> drop_days_before(JournalDatabase& database, const HallId& hall,
                                           BusinessDay first_kept);

} // namespace giliran
