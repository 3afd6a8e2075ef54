// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/folder_lock.h"

#include "common/journal/open_file.h"
#include "common/journal/storage_error.h"

#include <QDir>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace giliran {
namespace {

std::string holder(int file)
{
    std::array<char, 24> text{};
    const ssize_t size = ::pread(file, text.data(), text.size() - 1, 0);
    const std::string_view pid(text.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
    const bool known = !pid.empty() && pid.find_first_not_of("0123456789\n") == std::string_view::npos;
    return known ? "process " + std::string(pid.substr(0, pid.find('\n'))) : "an unknown process";
}

} // namespace

Result<FolderLock, JournalError> FolderLock::take(const QString& folder)
{
    const std::string path = QDir(folder).filePath(QStringLiteral("hub.lock")).toStdString();
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return fail(system_failure(errno, path, "open the lock"));
    FolderLock lock(file);
    give_to_owner_of_folder(QString::fromStdString(path));
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return fail(JournalError{JournalErrorKind::locked, path,
                                     "another hub has this journal open: " + holder(file)});
        return fail(system_failure(errno, path, "take the lock"));
    }
    // The id is only told to people: without it the lock holds all the same.
    const std::string pid = std::to_string(::getpid()) + "\n";
    if (::ftruncate(file, 0) == 0)
        static_cast<void>(::pwrite(file, pid.data(), pid.size(), 0) < 0);
    return lock;
}

FolderLock::~FolderLock()
{
    if (file_ >= 0)
        ::close(file_);
}

} // namespace giliran
