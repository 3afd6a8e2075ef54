// SPDX-License-Identifier: GPL-3.0-or-later
//
// The schema's history is the numbered files of migrations/: each is applied once, in one transaction, and
// never changed after its release. A new database runs the same files. There is no way back.
#pragma once

#include "common/journal/connection.h"

namespace giliran {

/// The newest schema this program knows.
int newest_schema();

/// The schema of this journal; 0: it is empty, or cannot be read.
int schema_of(Connection& connection);

/// Reads only: `newer_schema` for a journal of a newer Giliran, `damaged` for a file that is no journal.
Result<void, JournalError> check_origin(Connection& connection);

/// Applies the migrations that are missing.
Result<void, JournalError> migrate(Connection& connection);

/// `damaged` unless tables and indexes are exactly what the migrations up to its schema make.
Result<void, JournalError> check_schema(Connection& connection);

} // namespace giliran
