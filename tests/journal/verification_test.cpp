// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journal/journal_fixture.h"

#include "common/journal/hall_store.h"
#include "common/journal/verification.h"

using namespace giliran;
using namespace giliran::journal_tests;

namespace {

/// Two sealed days and one that is open.
class ThreeDays
{
public:
    ThreeDays()
    {
        const std::string text = "a hall";
        REQUIRE(HallStore(journal_->database()).put(kediri, {Sha256::of(text), text, Instant()}));
        Sha256 seal;
        for (const char* name : {"2026-11-23", "2026-11-24", "2026-11-25"}) {
            DayWriter day(day_named(name), seal);
            must_append(*journal_, day.opening());
            must_append(*journal_, day.tickets(20));
            if (std::string_view(name) == "2026-11-25")
                break;
            const JournalBatch last = day.sealing();
            seal = last.seal->hash;
            must_append(*journal_, last);
        }
    }
    void tamper(const char* sql) { REQUIRE((*journal_->database().connection())->execute(sql, "tamper")); }
    Verification verified() const
    {
        const auto found = verify_journal(folder_.file(), Connection::Access::read);
        INFO((found ? std::string() : found.error().detail));
        REQUIRE(found);
        return *found;
    }
    /// All findings must name this.
    void must_find(const char* sql, const std::string& words)
    {
        tamper(sql);
        const Verification found = verified();
        INFO(sql);
        REQUIRE_FALSE(found.is_whole());
        INFO(found.findings.front());
        CHECK(found.findings.front().find(words) != std::string::npos);
    }
    SqliteJournal& journal() { return *journal_; }

private:
    JournalFolder folder_;
    std::unique_ptr<SqliteJournal> journal_ = opened(folder_.path());
};

} // namespace

TEST_CASE("a whole journal is verified beside the hub that writes it, with its end and its last seal",
          "[journal]")
{
    ThreeDays three;
    const Verification found = three.verified();
    for (const std::string& finding : found.findings)
        FAIL_CHECK(finding);
    CHECK(found.days == 3);
    CHECK(found.legs == 60);
    CHECK(found.first_day == day_named("2026-11-23"));
    CHECK(found.last_day == day_named("2026-11-25"));
    REQUIRE(found.last_seal);
    CHECK(found.last_seal->day == day_named("2026-11-24"));
    const Recovered read = recovered(three.journal());
    CHECK(found.end == read.unsealed.back().hash);
    CHECK(found.end_rows == read.unsealed.size());
}

TEST_CASE("an empty journal is what was written", "[journal]")
{
    const JournalFolder folder;
    opened(folder.path());
    const auto found = verify_journal(folder.file(), Connection::Access::read);
    REQUIRE(found);
    CHECK(found->is_whole());
    CHECK_FALSE(found->last_day);
}

TEST_CASE("whatever is changed in an old day is found, and named with its day", "[journal]")
{
    ThreeDays three;
    SECTION("a payload")
    {
        three.must_find("update events set payload = replace(payload, '\"A-005\"', '\"A-004\"') "
                        "where day = '2026-11-23' and n = 6",
                        "2026-11-23: event 6");
    }
    SECTION("a moment")
    {
        three.must_find("update events set recorded_at = recorded_at + 1 where day = '2026-11-24' and n = 2",
                        "2026-11-24: event 2");
    }
    SECTION("an event is gone")
    {
        three.must_find("delete from events where day = '2026-11-23' and n = 9", "event 10 are missing");
    }
    SECTION("the last event is gone")
    {
        three.must_find("delete from events where day = '2026-11-23' and n = 22", "its seal names 22");
    }
    SECTION("a whole day is gone")
    {
        three.must_find("delete from events where day = '2026-11-23'", "2026-11-23 has 0 events");
    }
    SECTION("a day is gone with its seal")
    {
        three.must_find("delete from events where day = '2026-11-24'; delete from day_seals where day = "
                        "'2026-11-24'; delete from legs where day = '2026-11-24'",
                        "2026-11-25: event 1");
    }
    SECTION("a seal's count")
    {
        three.must_find("update day_seals set rows = 21 where day = '2026-11-23'", "the seal of 2026-11-23");
    }
    SECTION("a seal is gone")
    {
        three.must_find("delete from day_seals where day = '2026-11-23'", "2026-11-23 has no seal");
    }
    SECTION("a leg's waiting time in the projection")
    {
        three.must_find("update legs set queued_at = queued_at - 60000 where day = '2026-11-24' and leg = 7",
                        "the projection of 2026-11-24 is not what its events tell, from leg 7");
    }
    SECTION("a leg is gone from the projection")
    {
        three.must_find("delete from legs where day = '2026-11-24' and leg = 20", "from leg 20");
    }
    SECTION("a leg that never was")
    {
        three.must_find("update legs set leg = 21 where day = '2026-11-24' and leg = 20", "2026-11-24");
    }
    SECTION("a leg of a day that never was")
    {
        three.must_find("update legs set day = '2026-11-22' where day = '2026-11-24' and leg = 20",
                        "2026-11-22");
    }
    SECTION("a hall's text")
    {
        three.must_find("update hall_versions set text = 'another hall'", "a hall's text");
    }
}

TEST_CASE("an event of a newer version is no damage, and is told as such", "[journal]")
{
    const JournalFolder folder;
    const auto journal = opened(folder.path());
    const std::string text = "a hall";
    REQUIRE(HallStore(journal->database()).put(kediri, {Sha256::of(text), text, Instant()}));
    DayWriter day(day_named("2026-11-23"));
    JournalBatch batch = day.opening();
    batch.events[0].version = 99;
    batch.events[0].hash = chained(Sha256(), batch.events[0]);
    must_append(*journal, batch);
    const auto found = verify_journal(folder.file(), Connection::Access::read);
    REQUIRE_FALSE(found);
    CHECK(found.error().kind == JournalErrorKind::newer_schema);
    CHECK(found.error().detail.find("newer version") != std::string::npos);
}
