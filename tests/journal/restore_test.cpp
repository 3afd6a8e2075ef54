// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journal/backed_up.h"

using namespace giliran;
using namespace giliran::journal_tests;

namespace {

void flip(const QString& path, qint64 place)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    char byte = 0;
    REQUIRE((file.seek(place) && file.getChar(&byte) && file.seek(place)));
    REQUIRE(file.putChar(static_cast<char>(byte ^ 0x10)));
}

} // namespace

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
    SECTION("in a folder that is named from where somebody stands")
    {
        backed.close();
        const auto restored =
            restore_journal(backed.copy(), QDir::current().relativeFilePath(backed.folder().path()), now);
        INFO((restored ? std::string() : restored.error().detail));
        REQUIRE(restored);
        CHECK(QFile::exists(restored->set_aside + QStringLiteral("/journal.sqlite")));
        CHECK(backed.tickets() == 10);
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
    SECTION("what the first of two restores knew is known to the second, though no hub ran in between")
    {
        REQUIRE(restore_journal(backed.copy(), backed.folder().path(), order));
        order.at += std::chrono::minutes(1);
        order.moment = QStringLiteral("later");
        order.given.clear();
        REQUIRE(restore_journal(backed.copy(), backed.folder().path(), order));
        CHECK(recovered(*opened(backed.folder().path())).restoration->given ==
              std::vector<KnownNumber>{{"A", 17}, {"B", 12}});
    }
    SECTION("what the restore of another day knew says nothing of today")
    {
        REQUIRE(restore_journal(backed.copy(), backed.folder().path(), order));
        order.at += std::chrono::hours(24);
        order.moment = QStringLiteral("later");
        order.given.clear();
        REQUIRE(restore_journal(backed.copy(), backed.folder().path(), order));
        CHECK(recovered(*opened(backed.folder().path())).restoration->given.empty());
    }
    SECTION("restored twice: the latest counts")
    {
        REQUIRE(restore_journal(backed.copy(), backed.folder().path(), order));
        order.at += std::chrono::minutes(1);
        order.moment = QStringLiteral("later");
        REQUIRE(restore_journal(backed.folder().file(), backed.folder().path(), order));
        CHECK(recovered(*opened(backed.folder().path())).restoration->restored_at == order.at);
    }
    SECTION("so is what a copy of a restored journal knew, on whatever disk it is restored next")
    {
        REQUIRE(restore_journal(backed.copy(), backed.folder().path(), order));
        const QTemporaryDir other;
        RestoreOrder again = now;
        again.at = order.at + std::chrono::minutes(1);
        REQUIRE(restore_journal(backed.folder().file(), other.path(), again));
        CHECK(recovered(*opened(other.path())).restoration->given ==
              std::vector<KnownNumber>{{"B", 12}, {"A", 17}});
    }
}

TEST_CASE("a file that is no journal is refused by its own name, and leaves nothing behind", "[journal]")
{
    const QTemporaryDir hand;
    const QString copy = hand.filePath(QStringLiteral("copy.sqlite"));
    QFile file(copy);
    REQUIRE(file.open(QIODevice::WriteOnly));
    std::string words = "file is not a database";
    SECTION("of something else")
    {
        REQUIRE(file.write(QByteArray(8192, 'x')) > 0);
    }
    SECTION("without anything in it")
    {
        words = "empty";
    }
    file.close();
    const JournalFolder folder;
    const auto refused = restore_journal(copy, folder.path(), now);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == JournalErrorKind::damaged);
    CHECK(refused.error().path == copy.toStdString());
    CHECK(refused.error().detail.find(words) != std::string::npos);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("hub.lock")});
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
