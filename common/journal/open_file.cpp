// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/open_file.h"

#include "common/journal/storage_error.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace giliran {

OpenFile::OpenFile(const QString& path, int flags, mode_t mode)
    : number_(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode))
{}

OpenFile::~OpenFile()
{
    if (number_ >= 0)
        ::close(number_);
}

Result<void, JournalError> sync_folder(const QString& folder)
{
    const OpenFile opened(folder, O_RDONLY | O_DIRECTORY);
    if (opened.number() < 0 || ::fsync(opened.number()) != 0)
        return fail(system_failure(errno, folder.toStdString(), "sync the folder"));
    return {};
}

} // namespace giliran
