// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/evolve.h"
#include "common/record/leg_row.h"
#include "tests/record/sample_events.h"

#include <catch2/catch.hpp>

using namespace giliran;

namespace {

DayState state_with_a_called_leg()
{
    const auto queue = *QueueId::parse("dukcapil");
    const auto counter = *CounterId::parse("loket-3");
    DayOpened opened;
    DaySeries series;
    series.queue = queue;
    series.prefix = "A";
    opened.series.push_back(series);
    TicketReserved reserved;
    reserved.visit = VisitId{1};
    reserved.leg = LegId{1};
    reserved.number = *TicketNumber::parse("A-001");
    reserved.queue = queue;
    reserved.channel = Channel::desk;
    reserved.applicants = 4;
    DayState state;
    std::int64_t ms = 1000;
    for (const Event& event :
         {Event(opened), Event(reserved), Event(TicketSettled{LegId{1}, PaperState::confirmed}),
          Event(SessionOpened{SessionId{1}, *OfficerCode::parse("P07"), {counter}}),
          Event(LegCalled{LegId{1}, CallId{1}, counter, *ZoneId::parse("1"), SessionId{1}, CallRule::rank})})
        evolve(state, event, instant_from_ms(ms += 1000), *BusinessDay::parse("2026-11-23"));
    return state;
}

} // namespace

TEST_CASE("the row of a leg tells its visit and the officer of its latest call", "[record]")
{
    const LegRow row = leg_row(*HallId::parse("kediri"), state_with_a_called_leg(), LegId{1});
    CHECK(row.hall.text() == "kediri");
    CHECK(row.day.text() == "2026-11-23");
    CHECK(row.leg.id == LegId{1});
    CHECK(row.channel == Channel::desk);
    CHECK(row.applicants == 4);
    REQUIRE(row.officer);
    CHECK(row.officer->text() == "P07");
}

TEST_CASE("an event names the leg it changed, by itself or by its call", "[record]")
{
    const DayState state = state_with_a_called_leg();
    CHECK(leg_of(LegStarted{{LegId{1}}}, state) == LegId{1});
    CHECK(leg_of(LegRecalled{CallId{1}, 2}, state) == LegId{1});
    CHECK(leg_of(AnnouncementStarted{CallId{1}, 1}, state) == LegId{1});
    CHECK_FALSE(leg_of(LegRecalled{CallId{9}, 2}, state));
    CHECK_FALSE(leg_of(DayClosing{}, state));
    CHECK_FALSE(leg_of(SessionClosed{SessionId{1}, SessionEnd::signed_out}, state));
}
