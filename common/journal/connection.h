// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/journal/statement.h"
#include "common/record/journal.h"

#include <QSqlDatabase>
#include <QString>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace giliran {

struct Checkpoint
{
    bool complete = false;   ///< all of the log is in the database; false: a reader needs the older pages
    std::int64_t frames = 0; ///< pages in the log
};

/// One SQLite database opened by Qt Sql and set up the journal's way: every commit synced, no checkpoint but
/// those asked for. Belongs to the thread that opened it.
class Connection
{
public:
    enum class Access
    {
        write,
        read, ///< beside a hub that writes; as `still` where none can be: on a full or a read-only disk
        still ///< read, and nobody changes the file: nothing is looked for beside it, nothing is made
    };
    /// Opens an existing file. Nothing is written yet.
    static Result<std::unique_ptr<Connection>, JournalError> open(const QString& path,
                                                                  Access access = Access::write);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Turns to write-ahead logging with a sync at each commit.
    Result<void, JournalError> use_write_ahead_log();
    /// Copies the log into the database and syncs it. `whole` also empties the log, and waits for readers.
    enum class CheckpointMode
    {
        as_far_as_possible,
        whole
    };
    Result<Checkpoint, JournalError> checkpoint(CheckpointMode mode);
    /// How much the log has grown since the last checkpoint. A reader may keep the log from being emptied;
    /// that costs room, and must not cost an attempt at each commit.
    std::int64_t bytes_since_checkpoint() const { return (log_frames_ - attempted_frames_) * frame_bytes; }

    /// Runs one statement or several that give no rows.
    Result<void, JournalError> execute(const std::string& sql, std::string_view doing);
    /// The statement for this text, which must be a literal; it is prepared once and lives as long as this.
    Statement& prepared(std::string_view sql);
    /// What the latest failure was.
    JournalError failure(std::string_view doing) const;
    /// Leaves the log as it is when closing: after an error it is the only witness.
    void keep_log_on_close();

    QSqlDatabase database() const;
    sqlite3* handle() const { return handle_; }
    const std::string& path() const { return path_; }

private:
    static Result<std::unique_ptr<Connection>, JournalError> open_as(const QString& path, Access access);
    Connection(QString name, const QString& path) : name_(std::move(name)), path_(path.toStdString()) {}
    Result<void, JournalError> set_up();

    static constexpr std::int64_t frame_bytes = 4096 + 24;

    QString name_;
    std::string path_;
    sqlite3* handle_ = nullptr; ///< owned by Qt's driver
    std::unordered_map<std::string_view, Statement> prepared_;
    std::int64_t log_frames_ = 0;
    std::int64_t attempted_frames_ = 0; ///< the log's length at the last checkpoint
};

/// BEGIN IMMEDIATE … COMMIT, or BEGIN … COMMIT for what only reads; rolled back when it is left without
/// commit().
class Transaction
{
public:
    enum class Kind
    {
        writes,
        reads
    };
    explicit Transaction(Connection& connection, Kind kind = Kind::writes)
        : connection_(connection), kind_(kind)
    {}
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    Result<void, JournalError> begin();
    Result<void, JournalError> commit();

private:
    Connection& connection_;
    Kind kind_;
    bool open_ = false;
};

} // namespace giliran
