// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journal/journal_fixture.h"

#include <sqlite3.h>

using namespace giliran;
using namespace giliran::journal_tests;

namespace {

/// The only value of a one-row query, read by a second connection as `sqlite3` would.
std::int64_t counted(const QString& file, const char* sql)
{
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open_v2(file.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK);
    std::int64_t value = -1;
    {
        Statement query(handle, sql);
        if (query.next())
            value = query.integer_at(0);
    }
    sqlite3_close(handle);
    return value;
}

} // namespace

TEST_CASE("a new journal knows nothing", "[journal]")
{
    const JournalFolder folder;
    const auto journal = opened(folder.path());
    const Recovered start = recovered(*journal);
    CHECK_FALSE(start.last_seal);
    CHECK(start.unsealed.empty());
    CHECK(start.answers.empty());
    CHECK_FALSE(start.hall);
    CHECK_FALSE(start.clock);
}

TEST_CASE("what was appended is read back after a restart, and the chain holds", "[journal]")
{
    const JournalFolder folder;
    DayWriter day(day_named("2026-11-23"));
    const JournalBatch opening = day.opening();
    const JournalBatch tickets = day.tickets(5);
    {
        const auto journal = opened(folder.path());
        must_append(*journal, opening);
        must_append(*journal, tickets);
    }
    const auto journal = opened(folder.path());
    const Recovered start = recovered(*journal);
    std::vector<EventRow> written = opening.events;
    written.insert(written.end(), tickets.events.begin(), tickets.events.end());
    CHECK(start.unsealed == written);
    REQUIRE(start.answers.size() == 5);
    REQUIRE(start.clock);
    CHECK(start.clock->boot_id == "8f1c");
    CHECK(start.clock->boot_time == tickets.clock.boot_time);
    CHECK(start.clock->hub_time == tickets.clock.hub_time);
    const auto folded = fold(start);
    REQUIRE(folded);
    CHECK(folded->rows == day.rows());
    CHECK(folded->head == day.head());
    CHECK(folded->state.legs.size() == 5);
    CHECK(folded->answers.at(tickets.answers[3].request) == tickets.answers[3].answer);
}

TEST_CASE("an event number is written once: a second one is refused and changes nothing", "[journal]")
{
    const JournalFolder folder;
    const auto journal = opened(folder.path());
    DayWriter day(day_named("2026-11-23"));
    must_append(*journal, day.opening());
    JournalBatch batch = day.tickets(2);
    must_append(*journal, batch);
    batch.answers.clear();
    batch.events[0].payload = "{}";
    const auto again = journal->append(batch);
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == JournalErrorKind::damaged);
    const auto folded = fold(recovered(*journal));
    REQUIRE(folded);
    CHECK(folded->rows == 3);
    CHECK(folded->head == day.head());
}

TEST_CASE("a request is answered once, and a batch with a second answer leaves no trace", "[journal]")
{
    const JournalFolder folder;
    const auto journal = opened(folder.path());
    DayWriter day(day_named("2026-11-23"));
    must_append(*journal, day.opening());
    const JournalBatch first = day.tickets(1);
    must_append(*journal, first);
    JournalBatch second = day.tickets(1);
    second.answers[0].request = first.answers[0].request;
    CHECK_FALSE(journal->append(second));
    const Recovered start = recovered(*journal);
    CHECK(start.unsealed.size() == 2);
    CHECK(start.answers.size() == 1);
}

TEST_CASE("an answer without an event is kept: the command asked for what was so already", "[journal]")
{
    const JournalFolder folder;
    DayWriter day(day_named("2026-11-23"));
    const auto journal = opened(folder.path());
    const JournalBatch opening = day.opening();
    must_append(*journal, opening);
    const JournalBatch ticket = day.tickets(1);
    must_append(*journal, ticket);
    JournalBatch again;
    again.hall = ticket.events.front().hall;
    again.clock = ticket.clock;
    again.answers = ticket.answers;
    again.answers.front().request = RequestId(RequestId::Bytes{0x77});
    must_append(*journal, again);
    CHECK(recovered(*journal).answers.size() == 2);
}

TEST_CASE("after a refused append nothing is written until the journal was read again", "[journal]")
{
    const JournalFolder folder;
    const auto journal = opened(folder.path());
    DayWriter day(day_named("2026-11-23"));
    const JournalBatch opening = day.opening();
    must_append(*journal, opening);
    CHECK_FALSE(journal->append(opening));
    const JournalBatch next = day.tickets(1);
    CHECK_FALSE(journal->append(next));
    CHECK_FALSE(journal->checkpoint());
    CHECK(recovered(*journal).unsealed.size() == 1);
    must_append(*journal, next);
    CHECK(recovered(*journal).unsealed.size() == 2);
}

TEST_CASE("a seal forgets the answers of its day, and the next day chains to it", "[journal]")
{
    const JournalFolder folder;
    const auto journal = opened(folder.path());
    DayWriter monday(day_named("2026-11-23"));
    must_append(*journal, monday.opening());
    must_append(*journal, monday.tickets(3));
    const JournalBatch sealing = monday.sealing();
    must_append(*journal, sealing);
    Recovered start = recovered(*journal);
    CHECK(start.last_seal == sealing.seal);
    CHECK(start.unsealed.empty());
    CHECK(start.answers.empty());

    DayWriter tuesday(day_named("2026-11-24"), sealing.seal->hash);
    must_append(*journal, tuesday.opening());
    must_append(*journal, tuesday.tickets(1)); // the same request ids as on Monday: forgotten, so free
    start = recovered(*journal);
    CHECK(start.unsealed.size() == 2);
    CHECK(start.answers.size() == 1);
    const auto folded = fold(start);
    REQUIRE(folded);
    CHECK(folded->head == tuesday.head());
}

TEST_CASE("the projection has one row a leg, the latest", "[journal]")
{
    const JournalFolder folder;
    const auto journal = opened(folder.path());
    DayWriter day(day_named("2026-11-23"));
    must_append(*journal, day.opening());
    JournalBatch batch = day.tickets(2);
    LegRow called = batch.legs[0];
    called.leg.state = LegState::called;
    called.leg.counter = CounterId::parse("loket-3");
    called.officer = OfficerCode::parse("P07");
    called.leg.rule = CallRule::priority_turn;
    batch.legs.push_back(called);
    must_append(*journal, batch);
    CHECK(counted(folder.file(), "select count(*) from legs") == 2);
    CHECK(counted(folder.file(),
                  "select count(*) from legs where leg = 1 and state = 'called' and counter = 'loket-3' and "
                  "officer = 'P07' and rule = 'priority_turn' and number = 'A-001' and outcome is null") ==
          1);
    CHECK(counted(folder.file(), "select count(*) from legs where leg = 2 and state = 'reserved'") == 1);
}

TEST_CASE("a priority kind is a plain count of the day", "[journal]")
{
    const JournalFolder folder;
    const auto journal = opened(folder.path());
    DayWriter day(day_named("2026-11-23"));
    must_append(*journal, day.opening());
    for (int i = 0; i < 3; ++i) {
        JournalBatch batch = day.tickets(1);
        batch.priority_kinds = {"lansia", i == 0 ? "hamil" : "lansia"};
        must_append(*journal, batch);
    }
    CHECK(counted(folder.file(),
                  "select n from priority_counts where day = '2026-11-23' and kind = 'lansia'") == 5);
    CHECK(counted(folder.file(), "select n from priority_counts where kind = 'hamil'") == 1);
}

TEST_CASE("while a reader holds the log, a checkpoint is not due again at each commit", "[journal]")
{
    const JournalFolder folder;
    const auto journal = opened(folder.path());
    DayWriter day(day_named("2026-11-23"));
    must_append(*journal, day.opening());
    const auto reader = Connection::open(folder.file(), Connection::Access::read);
    REQUIRE(reader);
    Transaction snapshot(**reader, Transaction::Kind::reads);
    REQUIRE(snapshot.begin());
    Statement look((*reader)->handle(), "select count(*) from events");
    REQUIRE(look.next());
    while (!journal->checkpoint_due())
        must_append(*journal, day.tickets(500));
    const auto held = journal->checkpoint();
    REQUIRE(held);
    CHECK_FALSE(held->complete);
    for (int i = 0; i < 10; ++i) {
        must_append(*journal, day.tickets(1));
        CHECK_FALSE(journal->checkpoint_due());
    }
}

TEST_CASE("a checkpoint that was asked for empties the log into the database", "[journal]")
{
    const JournalFolder folder;
    const auto journal = opened(folder.path());
    DayWriter day(day_named("2026-11-23"));
    must_append(*journal, day.opening());
    CHECK_FALSE(journal->checkpoint_due());
    while (!journal->checkpoint_due())
        must_append(*journal, day.tickets(200));
    const auto copied = journal->checkpoint();
    REQUIRE(copied);
    CHECK(copied->complete);
    CHECK(copied->frames > 2000);
    CHECK_FALSE(journal->checkpoint_due());
    must_append(*journal, day.tickets(1));
    CHECK_FALSE(journal->checkpoint_due()); // the log starts over
    CHECK(fold(recovered(*journal)).value().state.legs.size() == day.tickets_given());
}

TEST_CASE("a checkpoint under a reader says it is not complete, and the next one is", "[journal]")
{
    const JournalFolder folder;
    const auto journal = opened(folder.path());
    DayWriter day(day_named("2026-11-23"));
    must_append(*journal, day.opening());
    sqlite3* reader = nullptr;
    REQUIRE(sqlite3_open(folder.file().toUtf8().constData(), &reader) == SQLITE_OK);
    REQUIRE(sqlite3_exec(reader, "begin; select count(*) from events", nullptr, nullptr, nullptr) ==
            SQLITE_OK);
    must_append(*journal, day.tickets(1));
    const auto held = journal->checkpoint();
    REQUIRE(held);
    CHECK_FALSE(held->complete);
    sqlite3_close(reader);
    const auto free = journal->checkpoint();
    REQUIRE(free);
    CHECK(free->complete);
}
