// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journal/journal_fixture.h"

#include "common/journal/schema.h"

#include <QFile>
#include <sqlite3.h>

using namespace giliran;
using namespace giliran::journal_tests;

namespace {

void tamper(const QString& file, const char* sql)
{
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open(file.toUtf8().constData(), &handle) == SQLITE_OK);
    CHECK(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(handle);
}

std::string setting(sqlite3* handle, std::string_view pragma)
{
    Statement query(handle, pragma);
    return query.next() ? std::string(query.text_at(0)) : std::string();
}

} // namespace

TEST_CASE("the migrations make a new journal of the newest schema", "[journal]")
{
    const JournalFolder folder;
    const auto journal = opened(folder.path());
    Connection& connection = **journal->database().connection();
    CHECK(setting(connection.handle(), "pragma user_version") == std::to_string(newest_schema()));
    CHECK(newest_schema() >= 1);
    CHECK(check_origin(connection));
    CHECK(check_schema(connection));
    CHECK(migrate(connection)); // again: nothing to do
}

TEST_CASE("every commit of the journal is synced, and no checkpoint comes by itself", "[journal]")
{
    const JournalFolder folder;
    const auto journal = opened(folder.path());
    sqlite3* handle = (*journal->database().connection())->handle();
    CHECK(setting(handle, "pragma synchronous") == "2");
    CHECK(setting(handle, "pragma journal_mode") == "wal");
    CHECK(setting(handle, "pragma foreign_keys") == "1");
    DayWriter day(day_named("2026-11-23"));
    must_append(*journal, day.opening());
    for (int i = 0; i < 12; ++i)
        must_append(*journal, day.tickets(500)); // far beyond SQLite's usual 1,000 pages
    const auto copied = journal->checkpoint();
    REQUIRE(copied);
    CHECK(copied->frames > 1000);
}

TEST_CASE("a journal of a newer Giliran is refused and left as it is", "[journal]")
{
    const JournalFolder folder;
    opened(folder.path());
    tamper(folder.file(), "pragma user_version = 99; create table of_the_future (x)");
    QFile file(folder.file());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    CHECK(refused(folder.path()) == JournalErrorKind::newer_schema);
    file.seek(0);
    CHECK(file.readAll() == before);
}

TEST_CASE("a table that no migration makes is damage", "[journal]")
{
    const JournalFolder folder;
    opened(folder.path());
    tamper(folder.file(), "create table extra (x)");
    CHECK(refused(folder.path()) == JournalErrorKind::damaged);
}

TEST_CASE("a missing table is damage", "[journal]")
{
    const JournalFolder folder;
    opened(folder.path());
    tamper(folder.file(), "drop table answers");
    CHECK(refused(folder.path()) == JournalErrorKind::damaged);
}

TEST_CASE("a database of another program is not taken for a journal", "[journal]")
{
    const JournalFolder folder;
    opened(folder.path());
    QFile::remove(folder.file());
    tamper(folder.file(), "create table notes (x)");
    CHECK(refused(folder.path()) == JournalErrorKind::damaged);
}

TEST_CASE("a start that was cut off before the first table goes on from there", "[journal]")
{
    const JournalFolder folder;
    opened(folder.path());
    QFile file(folder.file());
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.close();
    const auto journal = opened(folder.path());
    CHECK(recovered(*journal).unsealed.empty());
}
