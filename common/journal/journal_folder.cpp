// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/journal_folder.h"

#include "common/journal/open_file.h"
#include "common/journal/storage_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace giliran {
namespace {

Result<void, JournalError> make_folder(const QString& folder, mode_t mode)
{
    const QString parent = QFileInfo(folder).absolutePath();
    if (::mkdir(QFile::encodeName(folder).constData(), mode) != 0)
        return fail(system_failure(errno, folder.toStdString(), "make the folder"));
    return sync_folder(parent);
}

/// The folders above one, the uppermost first, as far as they are missing; each must survive a power cut.
Result<void, JournalError> make_parents(const QString& folder)
{
    const QString parent = QFileInfo(folder).absolutePath();
    if (QFileInfo(parent).isDir() || parent == folder)
        return {};
    return make_parents(parent).and_then([&] { return make_folder(parent, 0777); });
}

} // namespace

Result<void, JournalError> prepare_journal_folder(const QString& folder)
{
    const QString place = QDir::cleanPath(QDir(folder).absolutePath());
    if (QFileInfo(place).isDir())
        return {};
    return make_parents(place).and_then([&] { return make_folder(place, 0700); });
}

Result<void, JournalError> prepare_journal_file(const QString& path)
{
    const bool is_new = !QFileInfo::exists(path);
    const OpenFile file(path, O_RDWR | O_CREAT | O_NOFOLLOW, 0600);
    struct stat status = {};
    if (file.number() < 0 || ::fstat(file.number(), &status) != 0)
        return fail(system_failure(errno, path.toStdString(), "open the journal"));
    const bool others_may = (status.st_mode & 077) != 0;
    if (others_may && ::fchmod(file.number(), 0600) != 0)
        return fail(system_failure(errno, path.toStdString(), "keep the journal to its owner"));
    give_to_owner_of_folder(path);
    return is_new ? sync_folder(QFileInfo(path).absolutePath()) : Result<void, JournalError>();
}

} // namespace giliran
