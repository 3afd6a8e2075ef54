// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journal/backed_up.h"
#include "tests/journal/small_disk.h"

#include <QDateTime>

using namespace giliran;
using namespace giliran::journal_tests;

TEST_CASE("a backup is one file, only its owner's, and holds what the journal held when it began",
          "[journal]")
{
    BackedUp backed;
    int pieces = 0;
    const auto made = backed.back_up_now([&](double) {
        if (++pieces == 1)
            backed.give(5); // the hub goes on meanwhile
        return true;
    });
    REQUIRE(made);
    CHECK(made->verified.legs == 40);
    CHECK(QDir(backed.target()).entryList(QDir::Files) == QStringList{QLatin1StringView(backup_file)});
    CHECK((QFile::permissions(backed.copy()) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    CHECK(backed.tickets() == 15);
    const auto again = verify_journal(backed.copy(), Connection::Access::read);
    REQUIRE(again);
    CHECK(again->is_whole());
}

TEST_CASE("a backup that is given up, or has no folder, leaves nothing behind", "[journal]")
{
    BackedUp backed;
    const auto given_up = backed.back_up_now([](double) { return false; });
    REQUIRE_FALSE(given_up);
    CHECK(QDir(backed.target()).entryList(QDir::Files).isEmpty());
    const auto nowhere = back_up(backed.folder().file(), backed.target() + QStringLiteral("/stick"),
                                 QLatin1StringView(backup_file), without_pause);
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().kind == JournalErrorKind::unwritable);
    CHECK(nowhere.error().detail.find("plugged in") != std::string::npos);
}

TEST_CASE("a stick that is full gets no backup, and says so", "[journal]")
{
    BackedUp backed;
    const QByteArray stick = QFile::encodeName(backed.target());
    if (::mount("tmpfs", stick.constData(), "tmpfs", 0, "size=64k") != 0) {
        WARN("skipped: mounting a small file system needs the superuser");
        return;
    }
    const auto made = backed.back_up_now();
    const bool is_empty = QDir(backed.target()).entryList(QDir::Files).isEmpty();
    ::umount2(stick.constData(), MNT_DETACH);
    REQUIRE_FALSE(made);
    CHECK(made.error().kind == JournalErrorKind::full);
    CHECK(is_empty);
}

TEST_CASE("a journal that is not whole is not backed up over good copies", "[journal]")
{
    BackedUp backed;
    Connection& connection = **backed.journal().database().connection();
    REQUIRE(
        connection.execute("update events set recorded_at = 1 where day = '2026-11-23' and n = 3", "tamper"));
    const auto made = backed.back_up_now();
    REQUIRE_FALSE(made);
    CHECK(made.error().kind == JournalErrorKind::damaged);
    CHECK(made.error().detail.find("2026-11-23: event 3") != std::string::npos);
    CHECK(QDir(backed.target()).entryList(QDir::Files).isEmpty());
}

TEST_CASE("the latest backups are kept, the oldest go", "[journal]")
{
    const QTemporaryDir folder;
    for (const char* day : {"21", "22", "23", "24"}) {
        QFile file(folder.filePath(
            backup_name(kediri, QStringLiteral("2026-11-%1-230000").arg(QLatin1StringView(day)))));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    QFile other(folder.filePath(QStringLiteral("giliran-tegal-2020-01-01-230000.sqlite")));
    REQUIRE(other.open(QIODevice::WriteOnly));
    CHECK(keep_latest_backups(folder.path(), kediri, 2) == 2);
    CHECK(backups_in(folder.path(), kediri) ==
          QStringList{QStringLiteral("giliran-kediri-2026-11-23-230000.sqlite"),
                      QStringLiteral("giliran-kediri-2026-11-24-230000.sqlite")});
    CHECK(other.exists());
}

TEST_CASE("two halls may keep their backups in one folder, whatever they are called", "[journal]")
{
    const QTemporaryDir folder;
    const HallId mall = *HallId::parse("mpp");
    const HallId annex = *HallId::parse("mpp-2");
    for (const HallId& hall : {mall, annex})
        for (const char* day : {"21", "22"}) {
            QFile file(folder.filePath(
                backup_name(hall, QStringLiteral("2026-11-%1-230000").arg(QLatin1StringView(day)))));
            REQUIRE(file.open(QIODevice::WriteOnly));
        }
    CHECK(backups_in(folder.path(), mall).size() == 2);
    CHECK(keep_latest_backups(folder.path(), mall, 1) == 1);
    CHECK(backups_in(folder.path(), annex).size() == 2);
}

TEST_CASE("the backup that was just made is kept, though a clock that was once ahead named others later",
          "[journal]")
{
    const QTemporaryDir folder;
    const QString made = backup_name(kediri, QStringLiteral("2026-11-24-230000"));
    for (const QString& name : {made, backup_name(kediri, QStringLiteral("2030-01-01-230000")),
                                backup_name(kediri, QStringLiteral("2030-01-02-230000"))}) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    CHECK(keep_latest_backups(folder.path(), kediri, 1, made) == 2);
    CHECK(backups_in(folder.path(), kediri) == QStringList{made});
}

TEST_CASE("what a backup that was cut off left behind is removed by a later one, not what one still writes",
          "[journal]")
{
    BackedUp backed;
    const auto left_behind = [&](const char* name, int hours_ago) {
        QFile file(QDir(backed.target()).filePath(QLatin1StringView(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600LL * hours_ago),
                                 QFileDevice::FileModificationTime));
        return file.fileName();
    };
    const QString dead = left_behind("giliran-kediri-2026-11-23-231500.sqlite.part", 23);
    const QString alive = left_behind("giliran-kediri-2026-11-24-231400.sqlite.part", 1);
    const QString other = left_behind("holiday.part", 1000);
    REQUIRE(backed.back_up_now());
    CHECK_FALSE(QFile::exists(dead));
    CHECK(QFile::exists(alive));
    CHECK(QFile::exists(other));
}

TEST_CASE("a journal on a disk that can only be read, or is full, is verified and backed up all the same",
          "[journal]")
{
    SmallDisk disk;
    if (!disk.mounted()) {
        WARN("skipped: mounting a small file system needs the superuser");
        return;
    }
    const QString folder = disk.path() + QStringLiteral("/data");
    const QString file = folder + QStringLiteral("/journal.sqlite");
    {
        const auto journal = opened(folder);
        const std::string text = "a hall";
        REQUIRE(HallStore(journal->database()).put(kediri, {Sha256::of(text), text, Instant()}));
        DayWriter day(day_named("2026-11-23"));
        must_append(*journal, day.opening());
        must_append(*journal, day.tickets(5));
    }
    REQUIRE_FALSE(QFile::exists(file + QStringLiteral("-wal"))); // ended in good order
    SECTION("read-only")
    {
        REQUIRE(disk.remount(MS_RDONLY, "size=1m"));
    }
    SECTION("full")
    {
        QFile rest(disk.path() + QStringLiteral("/rest"));
        REQUIRE(rest.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (rest.write(QByteArray(1024, 'x')) > 0)
            ;
    }
    const auto found = verify_journal(file, Connection::Access::read);
    INFO((found ? std::string() : found.error().detail));
    REQUIRE(found);
    CHECK(found->is_whole());
    CHECK(found->legs == 5);
    const QTemporaryDir stick;
    const auto made = back_up(file, stick.path(), QLatin1StringView(backup_file), without_pause);
    INFO((made ? std::string() : made.error().detail));
    REQUIRE(made);
    CHECK(made->verified.legs == 5);
}
