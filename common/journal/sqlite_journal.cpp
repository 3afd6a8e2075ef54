// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/sqlite_journal.h"

#include "common/journal/batch_writer.h"
#include "common/journal/recovery.h"

namespace giliran {
namespace {

constexpr std::int64_t long_log_bytes = 8 * 1024 * 1024;

} // namespace

Result<std::unique_ptr<SqliteJournal>, JournalError> SqliteJournal::open(const QString& folder)
{
    return JournalDatabase::open(folder).map([](std::unique_ptr<JournalDatabase> database) {
        return std::unique_ptr<SqliteJournal>(new SqliteJournal(std::move(database)));
    });
}

Result<Recovered, JournalError> SqliteJournal::recover(const HallId& hall)
{
    auto recovered = database_->connection().and_then([&](Connection* open) {
        return database_->acknowledged_end().check(*open).and_then(
            [&] { return read_recovered(*open, hall); });
    });
    if (recovered) {
        doubt_.reset();
    } else {
        database_->close_in_doubt();
        doubt_ = recovered.error();
    }
    return recovered;
}

Result<void, JournalError> SqliteJournal::append(const JournalBatch& batch)
{
    if (doubt_)
        return fail(*doubt_);
    auto written = database_->write([&](Connection& open) { return write_batch(open, batch); });
    if (written)
        database_->acknowledged_end().advance(batch);
    else
        doubt_ = written.error();
    return written;
}

bool SqliteJournal::checkpoint_due() const
{
    return database_->log_bytes() > long_log_bytes;
}

Result<Checkpoint, JournalError> SqliteJournal::checkpoint()
{
    if (doubt_)
        return fail(*doubt_);
    return database_->connection().and_then(
        [](Connection* open) { return open->checkpoint(Connection::CheckpointMode::as_far_as_possible); });
}

} // namespace giliran
