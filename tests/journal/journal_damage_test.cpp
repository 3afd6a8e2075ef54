// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journal/journal_fixture.h"

#include <QFile>

using namespace giliran;
using namespace giliran::journal_tests;

namespace {

void flip_byte(const QString& path, qint64 place)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(place));
    char byte = 0;
    REQUIRE(file.getChar(&byte));
    REQUIRE(file.seek(place));
    REQUIRE(file.putChar(static_cast<char>(byte ^ 0x21)));
}

} // namespace

TEST_CASE("a journal with a broken head is damaged", "[journal]")
{
    const JournalFolder folder;
    opened(folder.path());
    flip_byte(folder.file(), 3);
    CHECK(refused(folder.path()) == JournalErrorKind::damaged);
}

TEST_CASE("a journal cut short is damaged", "[journal]")
{
    const JournalFolder folder;
    {
        const auto journal = opened(folder.path());
        DayWriter day(day_named("2026-11-23"));
        must_append(*journal, day.opening());
        must_append(*journal, day.tickets(200));
    }
    QFile file(folder.file());
    REQUIRE(file.resize(file.size() / 2));
    const auto journal = SqliteJournal::open(folder.path());
    const auto read = journal ? (*journal)->recover(kediri) : fail(journal.error());
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == JournalErrorKind::damaged);
}

TEST_CASE("no flipped byte of the unsealed day goes unseen", "[journal]")
{
    const JournalFolder folder;
    std::vector<EventRow> written;
    std::vector<StoredAnswer> answers;
    {
        const auto journal = opened(folder.path());
        DayWriter day(day_named("2026-11-23"));
        must_append(*journal, day.opening());
        must_append(*journal, day.tickets(60));
        written = recovered(*journal).unsealed;
    }
    QFile file(folder.file());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const QByteArray payload = QByteArray::fromStdString(written[30].payload);
    file.close();
    const qsizetype place = whole.indexOf(payload);
    REQUIRE(place > 0);
    int found = 0;
    for (const qsizetype at : {place, place + 20, place + payload.size() - 1, place + payload.size() + 5}) {
        flip_byte(folder.file(), at);
        const auto journal = SqliteJournal::open(folder.path());
        const auto read = journal ? (*journal)->recover(kediri) : fail(journal.error());
        const bool seen = read ? !fold(*read).has_value() : read.error().kind == JournalErrorKind::damaged;
        INFO("byte " << at);
        CHECK(seen);
        found += seen ? 1 : 0;
        flip_byte(folder.file(), at);
    }
    CHECK(found == 4);
    CHECK(fold(recovered(*opened(folder.path()))));
}

TEST_CASE("a seal that does not prove itself is damage", "[journal]")
{
    const JournalFolder folder;
    const auto journal = opened(folder.path());
    DayWriter day(day_named("2026-11-23"));
    must_append(*journal, day.opening());
    must_append(*journal, day.sealing());
    Connection& connection = **journal->database().connection();
    SECTION("another count of rows")
    {
        REQUIRE(connection.execute("update day_seals set rows = 7", "tamper"));
    }
    SECTION("another day's rows gone")
    {
        REQUIRE(connection.execute("delete from events where n = 2", "tamper"));
    }
    SECTION("another hash")
    {
        REQUIRE(connection.execute("update day_seals set hash = zeroblob(32)", "tamper"));
    }
    const auto read = journal->recover(kediri);
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == JournalErrorKind::damaged);
}

TEST_CASE("a seal of the weeks before that is gone or changed is found at the start", "[journal]")
{
    const JournalFolder folder;
    const auto journal = opened(folder.path());
    Sha256 seal;
    for (const char* name : {"2026-11-19", "2026-11-20", "2026-11-23", "2026-11-24"}) {
        DayWriter day(day_named(name), seal);
        must_append(*journal, day.opening());
        const JournalBatch last = day.sealing();
        seal = last.seal->hash;
        must_append(*journal, last);
    }
    REQUIRE(journal->recover(kediri));
    Connection& connection = **journal->database().connection();
    SECTION("gone")
    {
        REQUIRE(connection.execute("delete from day_seals where day = '2026-11-20'", "tamper"));
    }
    SECTION("changed")
    {
        REQUIRE(connection.execute("update day_seals set rows = 7 where day = '2026-11-20'", "tamper"));
    }
    const auto read = journal->recover(kediri);
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == JournalErrorKind::damaged);
}

TEST_CASE("two days without a seal are damage", "[journal]")
{
    const JournalFolder folder;
    const auto journal = opened(folder.path());
    must_append(*journal, DayWriter(day_named("2026-11-23")).opening());
    must_append(*journal, DayWriter(day_named("2026-11-24")).opening());
    const auto read = journal->recover(kediri);
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == JournalErrorKind::damaged);
    CHECK(read.error().detail.find("2026-11-24") != std::string::npos);
}
