// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/record/journal.h"

#include <QString>

namespace giliran {

/// Makes the folder if there is none; a folder made here belongs to its owner alone (0700).
Result<void, JournalError> prepare_journal_folder(const QString& folder);

/// Makes the file if there is none, and sees that only its owner may read it (0600) and that it can be
/// written. SQLite gives its side files the rights of the main one.
Result<void, JournalError> prepare_journal_file(const QString& path);

} // namespace giliran
