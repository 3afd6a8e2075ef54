// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/journal/verification.h"

namespace giliran {

struct BackupMade
{
    QString file;
    std::int64_t bytes = 0;
    Verification verified;
};

/// Copies a journal, also one that a hub is writing, into `folder` as one file that stands for itself, as it
/// is at this moment. It gets its name only once it is on the disk, was read back from there and found whole.
/// `unwritable` if there is no such folder: it is not made, for a stick that is not plugged in has none.
Result<BackupMade, JournalError> back_up(const QString& journal, const QString& folder, const QString& name,
                                         const Pace& pace);

/// "giliran-kediri-2026-11-27-231500.sqlite": sorted by name they are sorted by age. `moment`: local time.
QString backup_name(const HallId& hall, const QString& moment);
/// Backups of this hall in a folder, the oldest first.
QStringList backups_in(const QString& folder, const HallId& hall);
/// Removes the oldest but `count`; says how many. `made` stays in any case: where the clock was once ahead,
/// older ones have a later name.
int keep_latest_backups(const QString& folder, const HallId& hall, int count, const QString& made = {});

} // namespace giliran
