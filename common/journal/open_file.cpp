// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/open_file.h"

#include "common/journal/storage_error.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
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

void give_to_owner_of_folder(const QString& path)
{
    if (::geteuid() != 0)
        return;
    const QByteArray name = QFile::encodeName(path);
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    struct stat made = {};
    struct stat around = {};
    if (::lstat(name.constData(), &made) != 0 || ::stat(folder.constData(), &around) != 0)
        return;
    const bool is_only_here = S_ISDIR(made.st_mode) || (S_ISREG(made.st_mode) && made.st_nlink == 1);
    if (is_only_here && made.st_uid == 0 && around.st_uid != 0)
        static_cast<void>(::lchown(name.constData(), around.st_uid, around.st_gid) != 0);
}

Result<void, JournalError> sync_folder(const QString& folder)
{
    const OpenFile opened(folder, O_RDONLY | O_DIRECTORY);
    if (opened.number() < 0 || ::fsync(opened.number()) != 0)
        return fail(system_failure(errno, folder.toStdString(), "sync the folder"));
    return {};
}

} // namespace giliran
