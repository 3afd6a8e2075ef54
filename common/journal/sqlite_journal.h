// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/journal/journal_database.h"

namespace giliran {

/// The journal in one SQLite file, FOLDER/journal.sqlite, that only its owner may read. While this lives no
/// other hub can open it. Belongs to the thread that opened it; needs a QCoreApplication.
class SqliteJournal final : public Journal
{
public:
    /// Makes the folder and the database if there are none and brings an older one up to date. Errors:
    /// `locked` by another hub, `unwritable`, `full`, `newer_schema`, `damaged`, `io_error`.
    static Result<std::unique_ptr<SqliteJournal>, JournalError> open(const QString& folder);

    Result<Recovered, JournalError> recover(const HallId& hall) override;
    /// One transaction, one sync. After an error every append repeats that error until recover() succeeds.
    Result<void, JournalError> append(const JournalBatch& batch) override;

    /// True when the log is so long that copying it should not wait for an idle moment.
    bool checkpoint_due() const;
    /// Copies the log into the database, as far as no reader needs it. Call it between batches: when idle, or
    /// when it is due. An error loses nothing, the log stays; but the disk is failing.
    Result<Checkpoint, JournalError> checkpoint();

    /// For the stores of hall versions, devices and officers, which live in the same file.
    JournalDatabase& database() { return *database_; }

private:
    explicit SqliteJournal(std::unique_ptr<JournalDatabase> database) : database_(std::move(database)) {}

    std::unique_ptr<JournalDatabase> database_;
    std::optional<JournalError> doubt_; ///< the error after which nothing is known until recover()
};

} // namespace giliran
