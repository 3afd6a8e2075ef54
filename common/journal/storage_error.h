// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/record/journal.h"

#include <string>
#include <string_view>

struct sqlite3;

namespace giliran {

/// What the system's error number means to a journal.
JournalErrorKind kind_of_system_error(int number);

/// What SQLite's extended result code means to a journal; `system_error` is the errno beneath it, or 0.
JournalErrorKind kind_of_sqlite_error(int extended_code, int system_error);

/// "could not lock the journal: Permission denied"
JournalError system_failure(int number, std::string path, std::string_view doing);

/// The latest failure of this database handle: its message, code and the system error beneath it.
JournalError sqlite_failure(sqlite3* handle, std::string path, std::string_view doing);

JournalError damage(std::string path, std::string detail);

} // namespace giliran
