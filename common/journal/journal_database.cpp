// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/journal_database.h"

#include "common/journal/journal_folder.h"
#include "common/journal/log_check.h"
#include "common/journal/schema.h"

#include <QDir>

namespace giliran {
namespace {

/// The log is copied into the database before anything is believed: a commit whose sync failed may be
/// readable from the system's memory and yet not be on the disk.
Result<std::unique_ptr<Connection>, JournalError> open_ready(const QString& file)
{
    if (auto whole = check_log(file); !whole)
        return fail(std::move(whole.error()));
    auto opened = Connection::open(file);
    if (!opened)
        return opened;
    Connection& connection = **opened;
    auto ready = check_origin(connection)
                     .and_then([&] { return connection.use_write_ahead_log(); })
                     .and_then([&] { return migrate(connection); })
                     .and_then([&] { return check_schema(connection); })
                     .and_then([&] { return connection.checkpoint(Connection::CheckpointMode::whole); });
    if (ready)
        return opened;
    connection.keep_log_on_close();
    return fail(std::move(ready.error()));
}

} // namespace

Result<std::unique_ptr<JournalDatabase>, JournalError> JournalDatabase::open(const QString& folder)
{
    if (auto made = prepare_journal_folder(folder); !made)
        return fail(std::move(made.error()));
    auto lock = FolderLock::take(folder);
    if (!lock)
        return fail(std::move(lock.error()));
    const QString file = QDir(folder).absoluteFilePath(QStringLiteral("journal.sqlite"));
    // Only here, never while SQLite has it open: closing a file drops the process's locks on it.
    if (auto made = prepare_journal_file(file); !made)
        return fail(std::move(made.error()));
    std::unique_ptr<JournalDatabase> database(new JournalDatabase(std::move(*lock), folder, file));
    if (auto connection = database->connection(); !connection)
        return fail(std::move(connection.error()));
    return database;
}

JournalDatabase::~JournalDatabase() = default;

Result<Connection*, JournalError> JournalDatabase::connection()
{
    if (!connection_) {
        auto opened = open_ready(file_);
        if (!opened)
            return fail(std::move(opened.error()));
        connection_ = std::move(*opened);
    }
    return connection_.get();
}

Result<void, JournalError>
JournalDatabase::write(const std::function<Result<void, JournalError>(Connection&)>& body)
{
    const auto connected = connection();
    if (!connected)
        return fail(connected.error());
    Result<void, JournalError> written;
    {
        Transaction transaction(**connected);
        written = transaction.begin().and_then([&] { return body(**connected); }).and_then([&] {
            return transaction.commit();
        });
    }
    if (!written)
        close_in_doubt();
    return written;
}

void JournalDatabase::close_in_doubt()
{
    if (connection_)
        connection_->keep_log_on_close();
    connection_.reset();
}

} // namespace giliran
