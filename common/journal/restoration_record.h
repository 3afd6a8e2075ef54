// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/journal/connection.h"
#include "common/queue/restoration.h"

#include <QString>

namespace giliran {

/// Notes in a copy, before it becomes the journal, that it is put there: in the same file, so that a cut
/// between restoring and the first start loses nothing. Brings an older copy up to date first. `at` is the
/// wall clock. The file is on the disk when this returns.
Result<Restoration, JournalError> record_restoration(const QString& copy, Instant at,
                                                     std::vector<KnownNumber> given);

/// The highest numbers of today (at `at`) that a journal about to be replaced still proves, as far as it
/// can be read, and what it took over from the one that it replaced. It may be damaged, or none at all.
std::vector<KnownNumber> numbers_still_known(const QString& journal, Instant at);

/// The latest one in this journal. `damaged` if it is not what was written.
Result<std::optional<Restoration>, JournalError> latest_restoration(Connection& connection,
                                                                    const HallId& hall);

} // namespace giliran
