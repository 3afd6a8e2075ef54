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

TEST_CASE("an event names the legs it changed, by itself or by its call", "[record]")
{
    const DayState state = state_with_a_called_leg();
    const std::vector<LegId> first{LegId{1}};
    CHECK(legs_of(LegStarted{{LegId{1}}}, state) == first);
    CHECK(legs_of(LegRecalled{CallId{1}, 2}, state) == first);
    CHECK(legs_of(AnnouncementStarted{CallId{1}, 1}, state) == first);
    CHECK(legs_of(DayClosing{}, state).empty());
    CHECK(legs_of(SessionClosed{SessionId{1}, SessionEnd::signed_out}, state).empty());
}

TEST_CASE("a transfer changes two legs, an undo all that it restores and voids, an opening all it carries",
          "[record]")
{
    const DayState state = state_with_a_called_leg();
    LegTransferred transferred;
    transferred.leg = LegId{1};
    transferred.to = LegId{2};
    CHECK(legs_of(transferred, state) == std::vector<LegId>{LegId{1}, LegId{2}});
    Undone undone;
    undone.born = {LegId{2}};
    undone.legs = {{LegId{1}, {}}};
    CHECK(legs_of(undone, state) == std::vector<LegId>{LegId{2}, LegId{1}});
    CHECK(legs_of(DayOpened{}, state) == std::vector<LegId>{LegId{1}});
}
