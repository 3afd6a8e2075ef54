// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/backup.h"

#include "common/journal/open_file.h"
#include "common/journal/storage_error.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace giliran {
namespace {

constexpr QLatin1StringView part_ending(".part");

/// A copy that was not written to for so long is written no more: the power went, or the stick.
constexpr auto dead_after = std::chrono::hours(12);

/// So little at once that a commit of the hub never waits long for the disk.
constexpr int pages_a_piece = 256;

/// The database that is being written; nothing of it matters before it is finished.
class Target
{
public:
    explicit Target(const QString& path) : path_(path.toStdString())
    {
        sqlite3_open_v2(path_.c_str(), &handle_, SQLITE_OPEN_READWRITE, nullptr);
        sqlite3_exec(handle_, "pragma synchronous = off; pragma journal_mode = off", nullptr, nullptr,
                     nullptr);
    }
    ~Target() { sqlite3_close(handle_); }
    Target(const Target&) = delete;
    Target& operator=(const Target&) = delete;

    /// The source must stand in a transaction: then it is copied as it was when that began.
    Result<void, JournalError> take(sqlite3* source, int file, const Pace& pace)
    {
        sqlite3_backup* copying = sqlite3_backup_init(handle_, "main", source, "main");
        int code = copying != nullptr ? SQLITE_OK : SQLITE_ERROR;
        bool goes_on = true;
        while (code == SQLITE_OK && goes_on) {
            QElapsedTimer piece;
            piece.start();
            code = sqlite3_backup_step(copying, pages_a_piece);
            if (code == SQLITE_OK) // piece by piece, or all of it would reach the disk at once
                static_cast<void>(::fdatasync(file));
            goes_on = pace(static_cast<double>(piece.nsecsElapsed()) / 1e9);
        }
        const int latest = errno;
        sqlite3_backup_finish(copying);
        if (code == SQLITE_DONE)
            return {};
        errno = latest;
        return fail(goes_on ? sqlite_failure(handle_, path_, "copy the journal")
                            : JournalError{JournalErrorKind::io_error, path_, "the copy was given up"});
    }

private:
    std::string path_;
    sqlite3* handle_ = nullptr;
};

Result<void, JournalError> copy_into(const QString& journal, const QString& part, int file, const Pace& pace)
{
    auto source = Connection::open(journal, Connection::Access::read);
    if (!source)
        return fail(std::move(source.error()));
    Transaction snapshot(**source, Transaction::Kind::reads);
    if (auto begun = snapshot.begin(); !begun)
        return begun;
    Statement look((*source)->handle(), "select count(*) from sqlite_master"); // the snapshot begins here
    if (!look.next())
        return fail((*source)->failure("read the journal"));
    return Target(part).take((*source)->handle(), file, pace);
}

/// The copy says that its log stands beside it, as the journal's does; it has none.
Result<void, JournalError> stand_alone(const std::string& path, int file)
{
    constexpr off_t place_of_versions =
        18; // https://www.sqlite.org/fileformat2.html#file_format_version_numbers
    constexpr std::array<char, 2> without_log{1, 1};
    if (::pwrite(file, without_log.data(), without_log.size(), place_of_versions) !=
            static_cast<ssize_t>(without_log.size()) ||
        ::fsync(file) != 0)
        return fail(system_failure(errno, path, "write the copy"));
    // Then it is read back from the disk, not from memory.
    ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    return {};
}

/// Each may be as long as the journal; nobody else would ever remove them.
void remove_dead_parts(const QDir& folder)
{
    const auto dead_since = QDateTime::currentDateTime().addDuration(-dead_after);
    for (const QFileInfo& part :
         folder.entryInfoList({QStringLiteral("giliran-*.sqlite") + part_ending}, QDir::Files))
        if (part.lastModified() < dead_since)
            QFile::remove(part.filePath());
}

Result<Verification, JournalError> read_back(const QString& part, const Pace& pace)
{
    return verify_journal(part, Connection::Access::still, pace)
        .and_then([&](Verification found) -> Result<Verification, JournalError> {
            if (!found.is_whole())
                return fail(damage(part.toStdString(), "the copy is not whole: " + found.findings.front()));
            return found;
        });
}

} // namespace

Result<BackupMade, JournalError> back_up(const QString& journal, const QString& folder, const QString& name,
                                         const Pace& pace)
{
    if (!QFileInfo(folder).isDir())
        return fail(JournalError{JournalErrorKind::unwritable, folder.toStdString(),
                                 "there is no such folder; if it is on a stick: is it plugged in?"});
    remove_dead_parts(folder);
    const QString part = QDir(folder).filePath(name + part_ending);
    const QString file = QDir(folder).filePath(name);
    QFile::remove(part);
    Result<Verification, JournalError> verified = fail(JournalError());
    {
        const OpenFile opened(part, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, 0600);
        if (opened.number() < 0)
            return fail(system_failure(errno, part.toStdString(), "make the copy"));
        give_to_owner_of_folder(part);
        verified = copy_into(journal, part, opened.number(), pace)
                       .and_then([&] { return stand_alone(part.toStdString(), opened.number()); })
                       .and_then([&] { return read_back(part, pace); });
    }
    if (verified &&
        std::rename(QFile::encodeName(part).constData(), QFile::encodeName(file).constData()) != 0)
        verified = fail(system_failure(errno, file.toStdString(), "name the copy"));
    if (verified)
        if (auto synced = sync_folder(folder); !synced)
            verified = fail(synced.error());
    if (!verified) {
        QFile::remove(part);
        return fail(std::move(verified.error()));
    }
    return BackupMade{file, QFileInfo(file).size(), std::move(*verified)};
}

QString backup_name(const HallId& hall, const QString& moment)
{
    return QStringLiteral("giliran-%1-%2.sqlite").arg(QString::fromStdString(hall.text()), moment);
}

QStringList backups_in(const QString& folder, const HallId& hall)
{
    // Every digit of the moment, for one hall may be called "mpp" and another "mpp-2".
    QString moment = QStringLiteral("####-##-##-######");
    moment.replace(QLatin1Char('#'), QStringLiteral("[0-9]"));
    return QDir(folder).entryList({backup_name(hall, moment)}, QDir::Files, QDir::Name);
}

int keep_latest_backups(const QString& folder, const HallId& hall, int count, const QString& made)
{
    QStringList all = backups_in(folder, hall);
    if (all.removeOne(made))
        all.append(made);
    int removed = 0;
    for (qsizetype i = 0; i + count < all.size(); ++i)
        removed += QFile::remove(QDir(folder).filePath(all[i])) ? 1 : 0;
    return removed;
}

} // namespace giliran
