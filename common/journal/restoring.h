// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/journal/verification.h"

namespace giliran {

struct Restored
{
    Verification found; ///< in the copy
    QString set_aside;  ///< the folder that holds the journal that was there before; "" if there was none
};

/// Puts a copy of a journal (a backup, or what was salvaged) in the place of a hub's. Nothing is thrown away:
/// what was there goes into a folder beside it. A cut at any moment leaves the old journal, the new one, or
/// one that a start refuses, never a mixture. Errors: `locked` while a hub runs, `damaged` if the copy is not
/// whole.
Result<Restored, JournalError> restore_journal(const QString& copy, const QString& folder,
                                               const QString& moment);

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
