// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/record/journal.h"

#include <QString>

namespace giliran {

/// Keeps every other hub out of a journal's folder. The kernel drops the lock when the process ends, however
/// it ends; the file `hub.lock` itself stays and holds the process id of its latest holder.
class FolderLock
{
public:
    /// `locked`, with the holder's process id in the detail, while another hub lives.
    static Result<FolderLock, JournalError> take(const QString& folder);

    FolderLock(FolderLock&& other) noexcept : file_(std::exchange(other.file_, -1)) {}
    FolderLock& operator=(FolderLock&& other) noexcept
    {
        std::swap(file_, other.file_);
        return *this;
    }
    ~FolderLock();

private:
    explicit FolderLock(int file) : file_(file) {}
    int file_;
};

} // namespace giliran
