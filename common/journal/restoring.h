// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/journal/verification.h"
#include "common/queue/restoration.h"

namespace giliran {

struct RestoreOrder
{
    Instant at;                       ///< now, by the wall clock
    QString moment;                   ///< the same in the names of folders
    std::vector<KnownNumber> given;   ///< what people read on the newest tickets, if they did
    bool no_number_was_given = false; ///< since the copy: people know it
};

struct Restored
{
    Verification found; ///< in the copy
    QString set_aside;  ///< the folder that holds the journal that was there before; "" if there was none
    std::optional<Restoration> restoration; ///< what a start will leave out; none: nothing
};

/// Puts a copy of a journal (a backup, or what was salvaged) in the place of a hub's. Nothing is thrown away:
/// what was there goes into a folder beside it. The journal notes that it was restored, and the next start
/// leaves out the numbers that may have been given since the copy, of which what was there is asked too.
/// A cut at any moment leaves the old journal, the new one, or
/// one that a start refuses, never a mixture. Errors: `locked` while a hub runs, `damaged` if the copy is not
/// whole.
Result<Restored, JournalError> restore_journal(const QString& copy, const QString& data_folder,
                                               RestoreOrder order);

struct Salvaged
{
    QString file;                  ///< a journal that restore_journal takes; "" if nothing was readable
    Verification found;            ///< in it
    std::vector<std::string> lost; ///< in English
    bool was_there = false;        ///< made at an earlier attempt from the same files
};

/// Copies what is provably right of a damaged journal into a new file beside it: every sealed day that proves
/// itself, the seals, of the unsealed day the events up to the first that does not, the projection made anew
/// from them. A sealed day that does not prove itself is dropped, its seal kept. Devices and officers are
/// copied as they are read: nothing proves them. Takes as long as verifying does. The damaged files stay as
/// they are.
Result<Salvaged, JournalError> salvage_journal(const QString& folder);

} // namespace giliran
