// SPDX-License-Identifier: GPL-3.0-or-later
// A hub that starts on a restored journal gives nobody a number that somebody may have.
#include "tests/hub/core/virtual_hall.h"

using namespace giliran;
using namespace giliran::testing;

namespace {

/// The copy of a moment ago stands in the journal's place now.
void restore(VirtualHall& hall, const MemoryJournal& copy)
{
    const int appends = hall.journal().appends;
    const int failing = hall.journal().failing_append;
    hall.journal() = copy;
    hall.journal().appends = appends;
    hall.journal().failing_append = failing;
    hall.journal().restoration =
        Restoration{hall.now(), copy.rows.empty() ? Instant() : copy.rows.back().recorded_at, {}};
}

std::size_t skips(const VirtualHall& hall)
{
    std::size_t count = 0;
    for (const EventRow& row : hall.journal().rows)
        count += row.type == NumbersSkipped::type ? 1U : 0U;
    return count;
}

} // namespace

TEST_CASE("after a restore the hub's first event leaves out what may have been given, once",
          "[hub-core][restore]")
{
    VirtualHall hall;
    hall.ticket();
    const MemoryJournal copy = hall.journal();
    CHECK(hall.ticket().number.text() == "A-002"); // will be lost
    hall.pass(std::chrono::minutes(30));
    restore(hall, copy);
    hall.restart();
    CHECK(hall.ticket().number.text() == "A-1001");
    hall.restart();
    CHECK(hall.ticket().number.text() == "A-1002");
    CHECK(skips(hall) == 1);
    REQUIRE(fold(hall.journal().recover()));
}

TEST_CASE(
    "a backup of last night restored at noon knows nothing of today, and gives no number of today again",
    "[hub-core][restore]")
{
    VirtualHall hall;
    const MemoryJournal last_night; // before this day began
    hall.ticket();
    hall.pass(std::chrono::hours(3));
    restore(hall, last_night);
    hall.restart();
    CHECK(hall.ticket().number.n > 1'000);
    CHECK(hall.journal().rows.front().type == DayOpened::type);
    CHECK(hall.journal().rows[1].type == NumbersSkipped::type);
}

TEST_CASE("the day after a restore begins with its first number", "[hub-core][restore]")
{
    VirtualHall hall;
    hall.ticket();
    restore(hall, hall.journal());
    hall.skip_to(utc("2026-11-24T01:00:00Z"));
    hall.restart();
    hall.run();
    REQUIRE(hall.hub().day().day.text() == "2026-11-24");
    CHECK(hall.ticket().number.text() == "A-001");
}

TEST_CASE("if the first write after a restore fails, numbers are left out all the same",
          "[hub-core][restore]")
{
    const bool kept = GENERATE(false, true);
    VirtualHall hall;
    hall.ticket();
    const MemoryJournal copy = hall.journal();
    hall.ticket();
    hall.journal().failing_append = hall.journal().appends + 1;
    restore(hall, copy);
    hall.journal().failed_append_is_kept = kept;
    hall.restart();
    hall.pass(std::chrono::seconds(5));
    REQUIRE(hall.hub().is_available());
    CHECK(hall.ticket().number.text() == "A-1001");
    CHECK(skips(hall) == 1);
}
