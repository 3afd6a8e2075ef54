// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/restoring.h"

#include "common/journal/folder_lock.h"
#include "common/journal/journal_folder.h"
#include "common/journal/log_check.h"
#include "common/journal/open_file.h"
#include "common/journal/restoration_record.h"
#include "common/journal/storage_error.h"
#include "common/queue/skipped_numbers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace giliran {
namespace {

Result<void, JournalError> rename_file(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fail(system_failure(errno, from.toStdString(), "set the file aside"));
    return {};
}

/// A copy of the bytes that only the owner may read, on the disk.
Result<void, JournalError> copy_file(const QString& from, const QString& to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fail(JournalError{JournalErrorKind::unwritable, from.toStdString(),
                                 source.errorString().toStdString()});
    QFile::remove(to);
    const OpenFile target(to, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0600);
    if (target.number() < 0)
        return fail(system_failure(errno, to.toStdString(), "make the copy"));
    off_t at = 0;
    for (QByteArray piece = source.read(1 << 20); !piece.isEmpty(); piece = source.read(1 << 20)) {
        for (qsizetype done = 0; done < piece.size();) {
            const ssize_t some = ::pwrite(target.number(), piece.constData() + done,
                                          static_cast<std::size_t>(piece.size() - done), at);
            if (some < 0)
                return fail(system_failure(errno, to.toStdString(), "write the copy"));
            done += some;
            at += some;
        }
    }
    if (source.error() != QFileDevice::NoError)
        return fail(JournalError{JournalErrorKind::unwritable, from.toStdString(),
                                 source.errorString().toStdString()});
    if (::fsync(target.number()) != 0)
        return fail(system_failure(errno, to.toStdString(), "write the copy"));
    give_to_owner_of_folder(to);
    return {};
}

/// A copy made by hand may have its log beside it, as a hub that was killed leaves it.
Result<void, JournalError> copy_with_log(const QString& from, const QString& to)
{
    const QString log = QStringLiteral("-wal");
    for (const char* side : {"-journal", "-wal", "-shm"}) // of a restore that was cut off
        QFile::remove(to + QLatin1StringView(side));
    if (QFileInfo(from + log).size() == 0)
        return copy_file(from, to);
    return copy_file(from, to)
        .and_then([&] { return copy_file(from + log, to + log); })
        .and_then([&] { return check_log(to); })
        .and_then([&] { return Connection::open(to); })
        .and_then([](const std::unique_ptr<Connection>& open) {
            return open->execute("pragma journal_mode = delete", "take in the copy's log");
        });
}

/// Not of the disk that it was copied to.
bool is_of_what_was_copied(JournalErrorKind kind)
{
    return kind == JournalErrorKind::damaged || kind == JournalErrorKind::newer_schema;
}

/// The witness goes last: as long as it is there, a start refuses whatever is not its journal.
Result<QString, JournalError> set_aside(const QString& folder, const QString& moment, const QString& fresh)
{
    const QDir place(folder);
    const QString journal = place.filePath(QStringLiteral("journal.sqlite"));
    QString aside = place.filePath(QStringLiteral("before-restore-") + moment);
    for (int again = 2; QFileInfo::exists(aside); ++again) // twice in a second
        aside = place.filePath(QStringLiteral("before-restore-%1-%2").arg(moment).arg(again));
    const QStringList before =
        place.entryList({QStringLiteral("journal.sqlite*"), QStringLiteral("acknowledged")}, QDir::Files);
    if (before.isEmpty())
        return rename_file(fresh, journal).and_then([&] { return sync_folder(folder); }).map([] {
            return QString();
        });
    if (!place.mkdir(aside))
        return fail(system_failure(errno, aside.toStdString(), "make the folder"));
    QFile::setPermissions(aside, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    give_to_owner_of_folder(aside);
    const auto move = [&](const QString& name) -> Result<void, JournalError> {
        if (!QFileInfo::exists(place.filePath(name)))
            return {};
        return rename_file(place.filePath(name), QDir(aside).filePath(name));
    };
    const auto sync = [&] { // first where it was moved to, or a power cut finds it in neither
        return sync_folder(aside).and_then([&] { return sync_folder(folder); });
    };
    const QString name = QStringLiteral("journal.sqlite");
    QFile::remove(journal + QStringLiteral("-shm"));
    return sync_folder(folder)
        .and_then([&] { return move(name + QStringLiteral("-wal")); })
        .and_then([&] { return move(name + QStringLiteral("-journal")); })
        .and_then([&] { return move(name); })
        .and_then(sync)
        .and_then([&] { return rename_file(fresh, journal); })
        .and_then(sync)
        .and_then([&] { return move(QStringLiteral("acknowledged")); })
        .and_then(sync)
        .map([&] { return aside; });
}

} // namespace

Result<Restored, JournalError> restore_journal(const QString& copy, const QString& data_folder,
                                               RestoreOrder order)
{
    if (!QFileInfo(copy).isFile())
        return fail(JournalError{JournalErrorKind::unwritable, copy.toStdString(), "there is no such file"});
    const QString folder = QDir(data_folder).absolutePath(); // names within it are made from names within it
    if (auto made = prepare_journal_folder(folder); !made)
        return fail(std::move(made.error()));
    const auto lock = FolderLock::take(folder);
    if (!lock)
        return fail(lock.error());
    const QString fresh = QDir(folder).filePath(QStringLiteral("journal.restored"));
    auto found =
        copy_with_log(copy, fresh).and_then([&] { return verify_journal(fresh, Connection::Access::still); });
    if (found && !found->is_whole())
        found = fail(damage(copy.toStdString(), found->findings.front()));
    if (!found && is_of_what_was_copied(found.error().kind))
        found.error().path = copy.toStdString();
    Restored restored;
    if (found && !order.no_number_was_given) {
        add_known(order.given, numbers_still_known(folder, order.at));
        auto recorded = record_restoration(fresh, order.at, std::move(order.given));
        if (recorded)
            restored.restoration = std::move(*recorded);
        else
            found = fail(std::move(recorded.error()));
    }
    if (!found) {
        QFile::remove(fresh);
        return fail(std::move(found.error()));
    }
    restored.found = std::move(*found);
    const auto aside = set_aside(folder, order.moment, fresh);
    if (!aside) {
        QFile::remove(fresh); // not there any more if it has its name already
        return fail(aside.error());
    }
    restored.set_aside = *aside;
    return restored;
}

} // namespace giliran
