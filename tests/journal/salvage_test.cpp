// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/retention.h"
#include "tests/journal/backed_up.h"

using namespace giliran;
using namespace giliran::journal_tests;

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

TEST_CASE("a day that was lost stays told as lost when older days are dropped", "[journal]")
{
    BackedUp backed;
    DayWriter day(fold(recovered(backed.journal())).value());
    JournalBatch last = day.sealing(recovered(backed.journal()).last_seal->hash);
    must_append(backed.journal(), last);
    for (const char* name : {"2026-11-25", "2026-11-26"}) {
        DayWriter next(day_named(name), last.seal->hash);
        must_append(backed.journal(), next.opening());
        must_append(backed.journal(), next.tickets(3));
        last = next.sealing();
        must_append(backed.journal(), last);
    }
    REQUIRE((*backed.journal().database().connection())
                ->execute("delete from events where day = '2026-11-25' and n = 2", "tamper"));
    backed.close();
    const auto salvaged = salvage_journal(backed.folder().path());
    REQUIRE(salvaged);
    REQUIRE(restore_journal(salvaged->file, backed.folder().path(), now));
    {
        const auto journal = opened(backed.folder().path());
        CHECK(drop_days_before(journal->database(), kediri, day_named("2026-11-24")).value() == 1);
    }
    const auto found = verify_journal(backed.folder().file(), Connection::Access::read);
    REQUIRE(found);
    for (const std::string& finding : found->findings)
        FAIL_CHECK(finding);
    CHECK(found->dropped_days == 2);
    CHECK(found->legs == 13);
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
