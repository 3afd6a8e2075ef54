// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journal/journal_fixture.h"

#include "common/journal/backup.h"
#include "common/journal/hall_store.h"
#include "common/journal/restoring.h"
#include "common/journal/retention.h"

#include <QDir>
#include <QFile>
#include <sys/mount.h>

using namespace giliran;
using namespace giliran::journal_tests;

namespace {

const RestoreOrder now{instant_from_ms(1795399200000), QStringLiteral("now"), {}, false};
constexpr auto backup_file = "giliran-kediri-2026-11-24-231500.sqlite";

/// A sealed day and one that is open, in a journal that stays open, and a folder for backups.
class BackedUp
{
public:
    BackedUp()
    {
        const std::string text = "a hall";
        REQUIRE(HallStore(journal_->database()).put(kediri, {Sha256::of(text), text, Instant()}));
        DayWriter first(day_named("2026-11-23"));
        must_append(*journal_, first.opening());
        must_append(*journal_, first.tickets(30));
        const JournalBatch last = first.sealing();
        must_append(*journal_, last);
        day_ = DayWriter(day_named("2026-11-24"), last.seal->hash);
        must_append(*journal_, day_.opening());
        must_append(*journal_, day_.tickets(10));
    }
    Result<BackupMade, JournalError> back_up_now(const Pace& pace = without_pause)
    {
        return back_up(folder_.file(), target_.path(), QLatin1StringView(backup_file), pace);
    }
    void give(int tickets) { must_append(*journal_, day_.tickets(tickets)); }
    void close() { journal_.reset(); }
    std::size_t tickets()
    {
        if (!journal_)
            journal_ = opened(folder_.path());
        const auto day = fold(recovered(*journal_));
        REQUIRE(day);
        return day->state.visits.size();
    }
    SqliteJournal& journal() { return *journal_; }
    const JournalFolder& folder() const { return folder_; }
    QString target() const { return target_.path(); }
    QString copy() const { return target_.filePath(QLatin1StringView(backup_file)); }

private:
    JournalFolder folder_;
    QTemporaryDir target_;
    std::unique_ptr<SqliteJournal> journal_ = opened(folder_.path());
    DayWriter day_{BusinessDay()};
};

void flip(const QString& path, qint64 place)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    char byte = 0;
    REQUIRE((file.seek(place) && file.getChar(&byte) && file.seek(place)));
    REQUIRE(file.putChar(static_cast<char>(byte ^ 0x10)));
}

} // namespace

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

TEST_CASE("a restored journal is the one that was backed up, and what was there before is set aside",
          "[journal]")
{
    BackedUp backed;
    REQUIRE(backed.back_up_now());
    backed.give(7);
    SECTION("not while a hub has it")
    {
        const auto refused = restore_journal(backed.copy(), backed.folder().path(), now);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == JournalErrorKind::locked);
        CHECK(backed.tickets() == 17);
    }
    SECTION("in place")
    {
        backed.close();
        const auto restored = restore_journal(backed.copy(), backed.folder().path(), now);
        REQUIRE(restored);
        CHECK(backed.tickets() == 10);
        CHECK(QFile::exists(restored->set_aside + QStringLiteral("/journal.sqlite")));
        const auto before =
            verify_journal(restored->set_aside + QStringLiteral("/journal.sqlite"), Connection::Access::read);
        REQUIRE(before);
        CHECK(before->legs == 47);
    }
    SECTION("on a new machine")
    {
        const JournalFolder fresh;
        REQUIRE(restore_journal(backed.copy(), fresh.path(), now));
        CHECK(fold(recovered(*opened(fresh.path()))).value().state.visits.size() == 10);
    }
    SECTION("a copy that is damaged is refused, and the journal stays")
    {
        backed.close();
        QFile copy(backed.copy());
        REQUIRE(copy.open(QIODevice::ReadOnly));
        const qsizetype place = copy.readAll().indexOf("\"A-017\"");
        copy.close();
        REQUIRE(place > 0);
        flip(backed.copy(), place + 4);
        const auto refused = restore_journal(backed.copy(), backed.folder().path(), now);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == JournalErrorKind::damaged);
        CHECK(backed.tickets() == 17);
    }
}

TEST_CASE(
    "a restored journal says until when it is complete, and which numbers of today the replaced one knew",
    "[journal]")
{
    BackedUp backed;
    REQUIRE(backed.back_up_now());
    backed.give(7);
    const FoldedDay before = fold(recovered(backed.journal())).value();
    backed.close();
    RestoreOrder order = now;
    order.at = before.state.day.moment(*TimeOfDay::parse("12:00"), before.state.utc_offset);
    order.given = {{"B", 12}};
    SECTION("of the same day")
    {
        REQUIRE(restore_journal(backed.copy(), backed.folder().path(), order));
        const auto noted = recovered(*opened(backed.folder().path())).restoration;
        REQUIRE(noted);
        CHECK(noted->restored_at == order.at);
        CHECK(noted->recorded_until < order.at);
        CHECK(noted->given == std::vector<KnownNumber>{{"B", 12}, {"A", 17}});
    }
    SECTION("what another day knew says nothing of today")
    {
        order.at += std::chrono::hours(24);
        REQUIRE(restore_journal(backed.copy(), backed.folder().path(), order));
        CHECK(recovered(*opened(backed.folder().path())).restoration->given == order.given);
    }
    SECTION("a replaced journal that cannot be read says nothing")
    {
        QFile file(backed.folder().file());
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write("no journal") > 0);
        file.close();
        REQUIRE(restore_journal(backed.copy(), backed.folder().path(), order));
        CHECK(recovered(*opened(backed.folder().path())).restoration->given == order.given);
    }
    SECTION("if nobody was given a number since, nothing is noted")
    {
        order.no_number_was_given = true;
        REQUIRE(restore_journal(backed.copy(), backed.folder().path(), order));
        CHECK_FALSE(recovered(*opened(backed.folder().path())).restoration);
    }
    SECTION("restored twice: the latest counts")
    {
        REQUIRE(restore_journal(backed.copy(), backed.folder().path(), order));
        order.at += std::chrono::minutes(1);
        order.moment = QStringLiteral("later");
        REQUIRE(restore_journal(backed.folder().file(), backed.folder().path(), order));
        CHECK(recovered(*opened(backed.folder().path())).restoration->restored_at == order.at);
    }
}

TEST_CASE("a copy made by hand of a hub that was killed is restored with the log beside it", "[journal]")
{
    BackedUp backed;
    backed.give(7); // in the log alone
    const QTemporaryDir hand;
    const QString copy = hand.filePath(QStringLiteral("copy.sqlite"));
    for (const char* side : {"", "-wal"})
        REQUIRE(
            QFile::copy(backed.folder().file() + QLatin1StringView(side), copy + QLatin1StringView(side)));
    const JournalFolder fresh;
    const auto restored = restore_journal(copy, fresh.path(), now);
    INFO((restored ? std::string() : restored.error().detail));
    REQUIRE(restored);
    CHECK(restored->found.legs == 47);
    CHECK(fold(recovered(*opened(fresh.path()))).value().state.visits.size() == 17);
}

TEST_CASE(
    "an older copy put in the place of a journal by hand is refused, since numbers would be given again",
    "[journal]")
{
    BackedUp backed;
    REQUIRE(backed.back_up_now());
    backed.give(1);
    backed.close();
    for (const char* side : {"", "-wal", "-shm"})
        QFile::remove(backed.folder().file() + QLatin1StringView(side));
    REQUIRE(QFile::copy(backed.copy(), backed.folder().file()));
    const auto journal = opened(backed.folder().path());
    const auto read = journal->recover(kediri);
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == JournalErrorKind::damaged);
    CHECK(read.error().detail.find("giliran-hub restore") != std::string::npos);
}

TEST_CASE("retention drops whole sealed days and keeps their seals, and the rest still proves itself",
          "[journal]")
{
    BackedUp backed;
    const DaySeal first = *recovered(backed.journal()).last_seal;
    DayWriter day(fold(recovered(backed.journal())).value());
    const JournalBatch last = day.sealing(first.hash);
    must_append(backed.journal(), last);
    DayWriter next(day_named("2026-11-25"), last.seal->hash);
    must_append(backed.journal(), next.opening());
    must_append(backed.journal(), next.tickets(3));
    const auto dropped = drop_days_before(backed.journal().database(), kediri, day_named("2030-01-01"));
    REQUIRE(dropped);
    CHECK(*dropped == 1); // the last sealed day is needed at a start
    const auto found = verify_journal(backed.folder().file(), Connection::Access::read);
    REQUIRE(found);
    for (const std::string& finding : found->findings)
        FAIL_CHECK(finding);
    CHECK(found->dropped_days == 1);
    CHECK(found->days == 2);
    CHECK(found->legs == 13);
    CHECK(fold(recovered(backed.journal())));
    Connection& connection = **backed.journal().database().connection();
    REQUIRE(connection.execute("delete from events where day = '2026-11-24'", "tamper"));
    const auto tampered = verify_journal(backed.folder().file(), Connection::Access::read);
    REQUIRE(tampered);
    CHECK_FALSE(tampered->is_whole()); // not every missing day was dropped
}

TEST_CASE("of a damaged journal what is provably right is kept in a copy that can be restored", "[journal]")
{
    BackedUp backed;
    Connection& connection = **backed.journal().database().connection();
    const char* damage = nullptr;
    std::uint64_t legs = 0;
    std::size_t tickets = 0;
    SECTION("in the open day: up to there")
    {
        damage = "update events set payload = '{}' where day = '2026-11-24' and n = 6";
        legs = 34;
        tickets = 4;
    }
    SECTION("in a sealed day: the others")
    {
        damage = "delete from events where day = '2026-11-23' and n = 6";
        legs = 10;
        tickets = 10;
    }
    SECTION("the projection is made anew")
    {
        damage = "delete from legs";
        legs = 40;
        tickets = 10;
    }
    REQUIRE(connection.execute(damage, "tamper"));
    backed.close();
    const auto salvaged = salvage_journal(backed.folder().path());
    REQUIRE(salvaged);
    CHECK_FALSE(salvaged->was_there);
    CHECK(salvaged->found.legs == legs);
    CHECK_FALSE((salvaged->lost.empty() && tickets != 10));
    CHECK(salvage_journal(backed.folder().path())->was_there);
    REQUIRE(restore_journal(salvaged->file, backed.folder().path(), now));
    CHECK(backed.tickets() == tickets);
}

TEST_CASE("a copy of what is provably right knows how late it was, so that no date needs a person's word",
          "[journal]")
{
    BackedUp backed;
    const ClockStamp last = recovered(backed.journal()).clock.value();
    Connection& connection = **backed.journal().database().connection();
    std::string boot = last.boot_id;
    SECTION("by the damaged journal's own record")
    {
        REQUIRE(connection.execute("delete from events where day = '2026-11-24' and n > 1", "tamper"));
    }
    SECTION("without one by the last event that is kept")
    {
        REQUIRE(connection.execute("delete from clock_stamps", "tamper"));
        boot.clear();
    }
    backed.close();
    const auto salvaged = salvage_journal(backed.folder().path());
    REQUIRE(salvaged);
    REQUIRE(restore_journal(salvaged->file, backed.folder().path(), now));
    const ClockStamp kept = recovered(*opened(backed.folder().path())).clock.value();
    CHECK(kept.hub_time == last.hub_time);
    CHECK(kept.boot_id == boot);
}
