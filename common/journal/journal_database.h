// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/journal/acknowledged_end.h"
#include "common/journal/connection.h"
#include "common/journal/folder_lock.h"

#include <functional>

namespace giliran {

/// A journal's folder, held against every other hub for as long as this lives, and the connection to its
/// file. After a failed write the connection is closed, because its result is unknown; the next use opens it
/// anew, and what is read from then on is what is on the disk.
class JournalDatabase
{
public:
    static Result<std::unique_ptr<JournalDatabase>, JournalError> open(const QString& folder);
    ~JournalDatabase();
    JournalDatabase(const JournalDatabase&) = delete;
    JournalDatabase& operator=(const JournalDatabase&) = delete;

    /// Never null. Borrowed until the next failed write.
    Result<Connection*, JournalError> connection();
    /// How long the write-ahead log is.
    std::int64_t log_bytes() const { return connection_ ? connection_->log_bytes() : 0; }

    /// All that `body` writes becomes durable in one transaction, or the connection is closed.
    Result<void, JournalError> write(const std::function<Result<void, JournalError>(Connection&)>& body);

    /// Closes the connection after an error and leaves the log as it is.
    void close_in_doubt();

    const QString& file() const { return file_; }
    AcknowledgedEnd& acknowledged_end() { return acknowledged_end_; }

private:
    JournalDatabase(FolderLock lock, const QString& folder, QString file)
        : lock_(std::move(lock)), file_(std::move(file)), acknowledged_end_(folder)
    {}

    FolderLock lock_;
    QString file_;
    AcknowledgedEnd acknowledged_end_;
    std::unique_ptr<Connection> connection_;
};

} // namespace giliran
