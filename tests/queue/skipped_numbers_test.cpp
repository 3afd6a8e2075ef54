// SPDX-License-Identifier: GPL-3.0-or-later
// After a restore within the day, numbers that may be in visitors' hands are left out.
#include "common/queue/skipped_numbers.h"
#include "tests/queue/ruled_day.h"

using namespace giliran;
using namespace giliran::queue_tests;

namespace {

DaySeries usual(std::uint32_t first = 1, std::uint32_t lease_first = 800, std::uint32_t lease_last = 999)
{
    return {*QueueId::parse("a"), "A", first, lease_first, lease_last, 3};
}

/// Restored at this moment of the day, from a copy made so long before.
Restoration restored(const RuledDay& day, Duration lost)
{
    return {day.now, day.now - lost, {}};
}

std::string given(RuledDay& day, const std::string& service = "a1")
{
    return day.leg(day.waiting(service)).number.text();
}

} // namespace

TEST_CASE("a series goes on in the thousand behind all that it may have given", "[queue][restore]")
{
    CHECK(beyond_the_lost(usual(), 0, 100).first == 1001);
    CHECK(beyond_the_lost(usual(), 45, 460).first == 1001); // A-045 and an hour
    CHECK(beyond_the_lost(usual(), 339, 460).first == 1001);
    CHECK(beyond_the_lost(usual(), 340, 460).first == 1001); // 800: 200 are kept for leases, so 1000 may be
    CHECK(beyond_the_lost(usual(), 341, 460).first == 2001); // 1001 may be
    CHECK(beyond_the_lost(usual(), 1005, 460).first == 2001);
    const DaySeries further = beyond_the_lost(usual(), 45, 460);
    CHECK(further.lease_first == 1800);
    CHECK(further.lease_last == 1999);
    CHECK(beyond_the_lost(further, 1010, 460).first == 2001); // restored twice
    CHECK(beyond_the_lost(usual(100, 700, 799), 0, 0).first == 1100);
    CHECK(beyond_the_lost(usual(1, 1, 0), 45, 460).first == 1001); // none kept for leases
}

TEST_CASE("whatever is lost, what comes is above every number that was given or lent", "[queue][restore]")
{
    for (std::uint32_t known = 0; known < 2'500; known += 7)
        for (std::uint32_t lost = 0; lost < 2'500; lost += 11) {
            // as the series would have gone on without the restore
            NumberAllocator without(1, 800, 999);
            for (std::uint32_t n = 1; n <= known; ++n)
                if (n < 800 || n > 999)
                    without.take(n);
            const DaySeries after = beyond_the_lost(usual(), known, lost);
            const std::uint32_t next = *without.next();
            const std::uint32_t leased_between = next < 800 && next + lost > 800 ? 200 : 0;
            REQUIRE(after.first >= next + lost + leased_between);
            REQUIRE(after.first > 999);
            REQUIRE(after.lease_first > after.first);
        }
}

TEST_CASE("lost time is counted from the copy's last event, and not before the day began", "[queue][restore]")
{
    RuledDay day; // 08:30, open since 04:00 at the earliest
    const auto lost = [&](Duration time) { return most_lost(restored(day, time), day.state, day.hall); };
    CHECK(lost(std::chrono::hours(1)) == 460U);
    CHECK(lost(std::chrono::hours(12)) == most_given_in(std::chrono::minutes(270)));
    CHECK(lost(std::chrono::hours(-1)) == 100U); // a clock that went back
}

TEST_CASE("after a restore no number that may be in a visitor's hand is given", "[queue][restore]")
{
    RuledDay day;
    day.sit("P01", "c1");
    CHECK(given(day) == "A-001");
    CHECK(given(day, "b1") == "B-001");
    day.done(RuledDay::hub(), SkipNumbers{restored(day, std::chrono::minutes(30))});
    CHECK(given(day) == "A-1001");
    CHECK(given(day) == "A-1002");
    CHECK(given(day, "b1") == "B-1001");
    CHECK(day.done<LegIsCalled>(c1, CallNext{}).leg == LegId{1}); // those the copy knows keep their place
}

TEST_CASE("numbers are skipped once for a restore, and again for the next", "[queue][restore]")
{
    RuledDay day;
    const SkipNumbers first{restored(day, std::chrono::minutes(30))};
    day.done(RuledDay::hub(), first);
    const std::size_t events = day.events.size();
    day.done(RuledDay::hub(), first);
    CHECK(day.events.size() == events);
    CHECK(given(day) == "A-1001");
    day.pass(std::chrono::minutes(5));
    day.done(RuledDay::hub(), SkipNumbers{restored(day, std::chrono::minutes(5))});
    CHECK(given(day) == "A-2001");
}

TEST_CASE("what a restore knew is taken along by the next one until numbers were skipped after it",
          "[queue][restore]")
{
    RuledDay day;
    Restoration first = restored(day, std::chrono::minutes(30));
    first.given = {{"A", 17}};
    const auto later = day.now + std::chrono::minutes(5);
    CHECK(still_to_skip(first, day.state, later) == first.given);
    CHECK(still_to_skip(first, day.state, later + std::chrono::hours(24)).empty());
    CHECK(still_to_skip(std::nullopt, day.state, later).empty());
    CHECK(given(day) == "A-001");
    CHECK(numbers_of_today(day.state, first, later) == std::vector<KnownNumber>{{"A", 17}});
    CHECK(numbers_of_today(day.state, first, later + std::chrono::hours(24)).empty());
    day.done(RuledDay::hub(), SkipNumbers{first});
    CHECK(still_to_skip(first, day.state, later).empty());
    CHECK(numbers_of_today(day.state, first, later).front() == KnownNumber{"A", 1'000});
}

TEST_CASE("a day that begins after the restore has lost nothing", "[queue][restore]")
{
    RuledDay day;
    day.done(RuledDay::hub(), SkipNumbers{{day.now - std::chrono::hours(24), {}, {}}});
    CHECK(given(day) == "A-001");
}

TEST_CASE("a number that is known to be given raises what is skipped", "[queue][restore]")
{
    RuledDay day;
    Restoration restoration = restored(day, std::chrono::minutes(1));
    restoration.given = {{"A", 1'204}};
    day.done(RuledDay::hub(), SkipNumbers{restoration});
    CHECK(given(day) == "A-2001");
    CHECK(given(day, "b1") == "B-1001");
}

TEST_CASE("a queue that is new after the restore begins further on too: it may have been there before",
          "[queue][restore]")
{
    RuledDay day;
    day.done(RuledDay::hub(), SkipNumbers{restored(day, std::chrono::minutes(30))});
    Queue added = day.hall.queues.front();
    added.id = *QueueId::parse("z");
    added.series.prefix = *Prefix::parse("Z");
    day.hall.queues.push_back(added);
    Context context{day.now, {}, {}, Sha256::of("another hall")};
    const auto changed = decide(day.state, day.hall, ChangeHall{}, context);
    REQUIRE(changed);
    CHECK(std::get<HallChanged>(changed->events.front()).new_series.front().first == 1001);
}

TEST_CASE(
    "a block lent before the copy is not lent again after a restore, and its tickets are still taken in",
    "[queue][restore]")
{
    RuledDay day;
    const auto before = day.done<LeaseIs>(RuledDay::kiosk(), LeaseNumbers{*QueueId::parse("a")});
    day.done(RuledDay::hub(), SkipNumbers{restored(day, std::chrono::minutes(30))});
    const auto after = day.done<LeaseIs>(RuledDay::kiosk(), LeaseNumbers{*QueueId::parse("a")});
    CHECK(after.lease != before.lease); // the kiosk may have used it up and forgotten it
    CHECK(after.first == 1800);
    ReportLeased report;
    report.lease_day = day.state.day;
    report.lease = before.lease;
    report.n = before.first;
    report.service = *ServiceId::parse("a1");
    report.given_at = day.now;
    CHECK(day.done<TicketIssued>(RuledDay::kiosk(), report).number.text() == "A-800");
}

TEST_CASE("numbers carried over are left out like those given today", "[queue][restore]")
{
    RuledDay day;
    DayState next;
    DayOpened opened;
    opened.hall_version = day.state.hall_version;
    opened.utc_offset = day.state.utc_offset;
    opened.series = {usual()};
    opened.carried = {{*TicketNumber::parse("A-1003"), {}, *ServiceId::parse("a1"), *QueueId::parse("a")}};
    const BusinessDay tomorrow = day.state.day.next();
    const Instant morning = tomorrow.moment(*TimeOfDay::parse("08:00"), day.state.utc_offset);
    evolve(next, opened, morning, tomorrow);
    CHECK(series_beyond_the_lost(next, {}, 100).front().first == 2001);
}
