// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/storage_error.h"

#include <cerrno>
#include <sqlite3.h>
#include <system_error>

namespace giliran {
namespace {

/// The system's error beneath SQLite's, or 0. SQLite does not pass on that of a failed write in a commit, so
/// a disk or file that cannot grow is also looked for where the write left it.
int system_error_beneath(sqlite3* handle, int code, int latest)
{
    const int primary = code & 0xff;
    if (primary != SQLITE_IOERR && primary != SQLITE_CANTOPEN)
        return 0;
    if (const int told = sqlite3_system_errno(handle); told != 0)
        return told;
    const bool cannot_grow = latest == ENOSPC || latest == EDQUOT || latest == EFBIG || latest == EROFS;
    return cannot_grow ? latest : 0;
}

} // namespace

JournalErrorKind kind_of_system_error(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return JournalErrorKind::full;
    case EACCES:
    case EPERM:
    case EROFS:
    case EEXIST: // a file where a folder should be
    case ENOENT:
    case ENOTDIR:
    case EISDIR:
    case ELOOP:
    case ENAMETOOLONG:
        return JournalErrorKind::unwritable;
    default:
        return JournalErrorKind::io_error;
    }
}

JournalErrorKind kind_of_sqlite_error(int extended_code, int system_error)
{
    switch (extended_code & 0xff) {
    case SQLITE_FULL:
        return JournalErrorKind::full;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_CONSTRAINT: // a row is there that nobody knew of, or a value no Giliran writes
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
    case SQLITE_ERROR: // a statement that does not fit the schema
        return JournalErrorKind::damaged;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return kind_of_system_error(system_error) == JournalErrorKind::full ? JournalErrorKind::full
                                                                            : JournalErrorKind::unwritable;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return JournalErrorKind::locked;
    default:
        return system_error != 0 ? kind_of_system_error(system_error) : JournalErrorKind::io_error;
    }
}

JournalError system_failure(int number, std::string path, std::string_view doing)
{
    return {kind_of_system_error(number), std::move(path),
            "could not " + std::string(doing) + ": " + std::generic_category().message(number)};
}

JournalError sqlite_failure(sqlite3* handle, std::string path, std::string_view doing)
{
    const int latest = errno;
    const int code = sqlite3_extended_errcode(handle);
    const int system = system_error_beneath(handle, code, latest);
    std::string detail = "could not " + std::string(doing) + ": " + sqlite3_errmsg(handle) + " (SQLite " +
                         std::to_string(code) + ")";
    if (system != 0)
        detail += ", " + std::generic_category().message(system);
    return {kind_of_sqlite_error(code, system), std::move(path), std::move(detail)};
}

JournalError damage(std::string path, std::string detail)
{
    return {JournalErrorKind::damaged, std::move(path), std::move(detail)};
}

} // namespace giliran
