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

/// The highest numbers of today (at `at`) that are told by the journal about to be replaced, and by those
/// that were set aside before, as far as they can be read; and what each took over from the one that it
/// replaced. The journal may be damaged, or gone because a restore was cut off.
std::vector<KnownNumber> numbers_still_known(const QString& data_folder, Instant at);

/// The latest one in this journal. `damaged` if it is not what was written.
Result<std::optional<Restoration>, JournalError> latest_restoration(Connection& connection,
                                                                    const HallId& hall);

} // namespace giliran
