// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/record/journal.h"

#include <QString>

namespace giliran {

/// Looks through the write-ahead log that a killed hub left behind, before SQLite reads it. SQLite takes the
/// first frame that does not prove itself for the end of the log and goes on silently, also where damage has
/// cut off commits that were acknowledged. Every commit is synced before the next begins, so a power cut can
/// tear only the last one: `damaged` if more than one stands behind the first bad frame, or the log's head is
/// not what was written. A hub may write meanwhile. Format: https://www.sqlite.org/fileformat2.html#walformat
Result<void, JournalError> check_log(const QString& database_file);

} // namespace giliran
