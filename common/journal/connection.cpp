// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/connection.h"

#include "common/journal/storage_error.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <QVariant>
#include <sqlite3.h>

namespace giliran {

namespace {

sqlite3* handle_of(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    const bool known = handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0;
    return known ? *static_cast<sqlite3* const*>(handle.constData()) : nullptr;
}

/// The journal is one writer's: a short wait covers a reader that recovers the log, nothing else holds it.
constexpr auto driver_options = "QSQLITE_BUSY_TIMEOUT=2000";
constexpr auto reader_options = "QSQLITE_BUSY_TIMEOUT=2000;QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI";

bool cannot_make_files(JournalErrorKind kind)
{
    return kind == JournalErrorKind::full || kind == JournalErrorKind::unwritable;
}

QString address_of(const QString& path, Connection::Access access)
{
    if (access == Connection::Access::write)
        return path;
    const QString address =
        QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toString(QUrl::FullyEncoded);
    return access == Connection::Access::still ? address + QStringLiteral("?immutable=1") : address;
}

/// The page cache is small: a day is folded into memory, and what is written is not read again soon.
constexpr auto settings = "pragma synchronous = full;"
                          "pragma foreign_keys = on;"
                          "pragma trusted_schema = off;"
                          "pragma cell_size_check = on;"
                          "pragma secure_delete = fast;" // device keys do not stay behind in live pages
                          "pragma temp_store = memory;"
                          "pragma cache_size = -1024;"
                          "pragma journal_size_limit = 16777216;";

} // namespace

Result<std::unique_ptr<Connection>, JournalError> Connection::open(const QString& path, Access access)
{
    auto opened = open_as(path, access);
    if (opened || access != Access::read || !cannot_make_files(opened.error().kind) ||
        QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        return opened;
    // A hub that runs has its files beside the journal; where there are none and none can be made, none runs.
    auto still = open_as(path, Access::still);
    return still ? std::move(still) : std::move(opened);
}

Result<std::unique_ptr<Connection>, JournalError> Connection::open_as(const QString& path, Access access)
{
    const QString name = QStringLiteral("giliran-journal-") + QUuid::createUuid().toString(QUuid::Id128);
    std::unique_ptr<Connection> connection(new Connection(name, path));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(address_of(path, access));
    database.setConnectOptions(QLatin1StringView(access == Access::write ? driver_options : reader_options));
    if (!database.open())
        return fail(JournalError{kind_of_sqlite_error(database.lastError().nativeErrorCode().toInt(), 0),
                                 path.toStdString(), database.lastError().text().toStdString()});
    connection->handle_ = handle_of(database);
    if (connection->handle_ == nullptr)
        return fail(JournalError{JournalErrorKind::io_error, path.toStdString(),
                                 "Qt's SQLite driver does not give its handle"});
    if (auto ready = connection->set_up(); !ready)
        return fail(std::move(ready.error()));
    return connection;
}

Connection::~Connection()
{
    prepared_.clear();
    {
        QSqlDatabase open = database();
        open.close();
    }
    QSqlDatabase::removeDatabase(name_);
}

Result<void, JournalError> Connection::set_up()
{
    // A hook of our own replaces SQLite's automatic checkpoint, which would keep silent about its errors.
    sqlite3_wal_hook(
        handle_,
        [](void* self, sqlite3*, const char*, int frames) {
            auto* connection = static_cast<Connection*>(self);
            if (frames < connection->log_frames_) // it has begun anew
                connection->attempted_frames_ = 0;
            connection->log_frames_ = frames;
            return SQLITE_OK;
        },
        this);
    return execute(settings, "set up the journal");
}

Result<void, JournalError> Connection::use_write_ahead_log()
{
    Statement mode(handle_, "pragma journal_mode = wal");
    const bool told = mode.next();
    if (!told)
        return fail(failure("turn on write-ahead logging"));
    if (mode.text_at(0) != "wal")
        return fail(JournalError{JournalErrorKind::unwritable, path_,
                                 "the file system does not allow write-ahead logging"});
    return {};
}

Result<Checkpoint, JournalError> Connection::checkpoint(CheckpointMode mode)
{
    const int how = mode == CheckpointMode::whole ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE;
    int frames = 0;
    int copied = 0;
    const int code = sqlite3_wal_checkpoint_v2(handle_, "main", how, &frames, &copied);
    if (code != SQLITE_OK && code != SQLITE_BUSY) // busy: a reader holds on, the next time does the rest
        return fail(failure("copy the log into the journal"));
    const bool complete = code == SQLITE_OK && frames == copied;
    if (complete)
        log_frames_ = 0;
    attempted_frames_ = log_frames_;
    return Checkpoint{complete, frames};
}

Result<void, JournalError> Connection::execute(const std::string& sql, std::string_view doing)
{
    if (sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(failure(doing));
    return {};
}

Statement& Connection::prepared(std::string_view sql)
{
    const auto known = prepared_.find(sql);
    Statement& statement = known != prepared_.end()
                               ? known->second
                               : prepared_.emplace(sql, Statement(handle_, sql)).first->second;
    return statement.reset();
}

JournalError Connection::failure(std::string_view doing) const
{
    return sqlite_failure(handle_, path_, doing);
}

void Connection::keep_log_on_close()
{
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(name_, false);
}

Transaction::~Transaction()
{
    if (open_)
        connection_.prepared("rollback").run();
}

Result<void, JournalError> Transaction::begin()
{
    open_ = connection_.prepared(kind_ == Kind::writes ? "begin immediate" : "begin").run();
    return open_ ? Result<void, JournalError>() : fail(connection_.failure("begin to write"));
}

Result<void, JournalError> Transaction::commit()
{
    if (!connection_.prepared("commit").run())
        return fail(connection_.failure("make the batch durable"));
    open_ = false;
    return {};
}

} // namespace giliran
