// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journal/journal_fixture.h"

#include "common/journal/recovery.h"

#include <sqlite3.h>

using namespace giliran;
using namespace giliran::journal_tests;

namespace {

/// The end of a day: the row before it, and the one that closes it, chained to that.
Sha256 write_day_closed(Connection& connection, const std::string& day, int n)
{
    Statement& before = connection.prepared("select hash from events where hall = ? and day = ? and n = ?");
    REQUIRE(before.text(kediri.text()).text(day).integer(n - 1).next());
    Sha256 previous;
    const auto bytes = before.blob_at(0);
    std::copy(bytes.begin(), bytes.end(), previous.bytes.begin());
    before.reset();

    EventRow row;
    row.hall = kediri;
    row.day = day_named(day.c_str());
    row.n = static_cast<std::uint64_t>(n);
    row.recorded_at = instant_from_ms(n);
    row.type = DayClosed::type;
    row.version = DayClosed::version;
    row.payload = encode_event(DayClosed{}).payload;
    row.hash = chained(previous, row);
    REQUIRE(connection.prepared("insert into events values (?, ?, ?, ?, ?, ?, null, ?, ?)")
                .text(kediri.text())
                .text(day)
                .integer(n)
                .integer(n)
                .text(row.type)
                .integer(row.version)
                .text(row.payload)
                .blob(row.hash.bytes)
                .run());
    return row.hash;
}

/// 200,000 rows of 100 sealed days, with a chain that only their ends need.
Sha256 write_old_days(Connection& connection)
{
    constexpr int days = 100;
    constexpr int rows_a_day = 2000;
    auto days_before = day_named("2026-01-01");
    Transaction transaction(connection);
    REQUIRE(transaction.begin());
    DaySeal seal;
    seal.hall = kediri;
    seal.rows = rows_a_day;
    for (int i = 0; i < days; ++i, days_before = days_before.next()) {
        const std::string day = days_before.text();
        Statement& rows = connection.prepared(
            "with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ?) "
            "insert into events select ?, ?, n, n, 'leg_started', 1, null, '{\"leg\":1}', randomblob(32) "
            "from numbers");
        REQUIRE(rows.integer(rows_a_day - 1).text(kediri.text()).text(day).run());
        seal.head = write_day_closed(connection, day, rows_a_day);
        seal.day = days_before;
        seal.previous = seal.hash;
        seal.hash = sealed(seal);
        REQUIRE(connection.prepared("insert into day_seals values (?, ?, ?, ?, ?, ?)")
                    .text(kediri.text())
                    .text(day)
                    .integer(rows_a_day)
                    .blob(seal.head.bytes)
                    .blob(seal.previous.bytes)
                    .blob(seal.hash.bytes)
                    .run());
    }
    REQUIRE(transaction.commit());
    return seal.hash;
}

std::string plan_of(sqlite3* handle, std::string_view sql)
{
    Statement explain(handle, "explain query plan " + std::string(sql));
    std::string plan;
    while (explain.next())
        plan.append(explain.text_at(3)).append("; ");
    return plan;
}

/// How many steps of SQLite's machine a start takes, in units of ten.
int steps_of_recovery(SqliteJournal& journal)
{
    sqlite3* handle = (*journal.database().connection())->handle();
    int steps = 0;
    sqlite3_progress_handler(
        handle, 10,
        [](void* counter) {
            ++*static_cast<int*>(counter);
            return 0;
        },
        &steps);
    recovered(journal);
    sqlite3_progress_handler(handle, 0, nullptr, nullptr);
    return steps;
}

} // namespace

TEST_CASE("every query of a start is a search by key", "[journal]")
{
    const JournalFolder folder;
    const auto journal = opened(folder.path());
    sqlite3* handle = (*journal->database().connection())->handle();
    for (const std::string_view query : recovery_query::all) {
        const std::string plan = plan_of(handle, query);
        INFO(query << " -> " << plan);
        CHECK(plan.find("SEARCH") != std::string::npos);
        CHECK(plan.find("USING PRIMARY KEY") != std::string::npos);
        CHECK(plan.find("SCAN") == std::string::npos);
        CHECK(plan.find("TEMP B-TREE") == std::string::npos);
    }
}

TEST_CASE("a start reads one day however old the journal is", "[journal]")
{
    const JournalFolder young_folder;
    const JournalFolder old_folder;
    const auto young = opened(young_folder.path());
    const auto old = opened(old_folder.path());
    const Sha256 last_seal = write_old_days(**old->database().connection());
    DayWriter first_day(day_named("2026-11-23"));
    DayWriter later_day(day_named("2026-11-23"), last_seal);
    for (auto* pair : {&first_day, &later_day}) {
        SqliteJournal& journal = pair == &first_day ? *young : *old;
        must_append(journal, pair->opening());
        must_append(journal, pair->tickets(50));
    }
    const Recovered start = recovered(*old);
    CHECK(start.unsealed.size() == 51);
    REQUIRE(fold(start));
    CHECK(steps_of_recovery(*old) <= steps_of_recovery(*young) + 60); // the last seals, and a day's end
}
