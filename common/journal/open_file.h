// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/record/journal.h"

#include <QString>
#include <sys/types.h>

namespace giliran {

/// A file or folder opened by the system's own call; closed at the end. Never the journal itself while SQLite
/// has it open: closing a file drops the process's locks on it.
class OpenFile
{
public:
    OpenFile(const QString& path, int flags, mode_t mode = 0);
    ~OpenFile();
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    int number() const { return number_; } ///< negative: errno says why

private:
    int number_;
};

/// What the superuser made in a folder of somebody else belongs to that user from now on: the hub runs as its
/// own user, and a file that "sudo giliran-hub restore" leaves behind would be closed to it.
void give_to_owner_of_folder(const QString& path);

/// A new name survives a power cut only once its folder is on disk.
Result<void, JournalError> sync_folder(const QString& folder);

} // namespace giliran
