// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/queue/written_day.h"

#include <catch2/catch.hpp>

using namespace giliran;
using giliran::queue_tests::WrittenDay;

TEST_CASE("a reserved ticket has its number but does not wait yet", "[queue]")
{
    WrittenDay day{"dukcapil"};
    const LegId leg = day.reservation("dukcapil");
    CHECK(day.leg(leg).state == LegState::reserved);
    CHECK(day.leg(leg).number.text() == "A-001");
    CHECK(day.queue("dukcapil").waiting() == 0);
    CHECK(day.queue("dukcapil").numbers.next() == 2);
    CHECK(day.state.reserved.size() == 1);
    CHECK(day.state.issued_by_service.at(*ServiceId::parse("any")).on_site == 1);
}

TEST_CASE("a settled ticket keeps the place of its reservation", "[queue]")
{
    WrittenDay day{"dukcapil"};
    const LegId first = day.reservation("dukcapil");
    const LegId second = day.ticket("dukcapil");
    day.settle(first, PaperState::unconfirmed);
    const auto& line = day.queue("dukcapil").regular;
    REQUIRE(line.size() == 2);
    CHECK(line.begin()->second == first);
    CHECK(line.rbegin()->second == second);
    CHECK(day.leg(first).paper == PaperState::unconfirmed);
    CHECK(day.state.reserved.empty());
}

TEST_CASE("a called leg leaves the line and takes the counter, an ended one frees it", "[queue]")
{
    WrittenDay day{"dukcapil"};
    const LegId leg = day.ticket("dukcapil");
    const CallId call = day.call(leg, "loket-1");
    const CounterState& counter = *day.state.find(*CounterId::parse("loket-1"));
    CHECK(day.leg(leg).state == LegState::called);
    CHECK(day.leg(leg).call == call);
    CHECK(day.queue("dukcapil").waiting() == 0);
    CHECK(day.queue("dukcapil").last_called->text() == "A-001");
    CHECK(counter.leg == leg);
    day.write(LegStarted{{leg}});
    CHECK(day.leg(leg).started_at == day.now());
    day.write(LegEnded{leg, Outcome::served});
    CHECK(day.leg(leg).state == LegState::ended);
    CHECK(day.leg(leg).ended_at == day.now());
    CHECK_FALSE(counter.leg);
    CHECK(day.state.sessions[0].served == 1);
}

TEST_CASE("only served people count as served", "[queue]")
{
    WrittenDay day{"dukcapil"};
    const LegId leg = day.ticket("dukcapil");
    day.call(leg, "loket-1");
    day.write(LegStarted{{leg}});
    day.write(LegEnded{leg, Outcome::papers_incomplete});
    CHECK(day.state.sessions[0].served == 0);
}

TEST_CASE("a recall is the same call again, announced anew", "[queue]")
{
    WrittenDay day{"dukcapil"};
    const LegId leg = day.ticket("dukcapil");
    const CallId id = day.call(leg, "loket-1");
    const Instant first_called = day.now();
    day.write(AnnouncementStarted{id, 1});
    day.write(AnnouncementEnded{id, 1, std::nullopt});
    const Call& call = *day.state.find(id);
    CHECK(call.announcement == AnnouncementState::spoken);
    day.write(LegRecalled{id, 2});
    CHECK(call.ordinal == 2);
    CHECK(call.announcement == AnnouncementState::pending);
    CHECK_FALSE(call.announced_at);
    CHECK(call.first_called_at == first_called);
    CHECK(day.leg(leg).calls == 2);
    CHECK(day.state.calls.size() == 1);
}

TEST_CASE("word of an announcement that was overtaken by a recall changes nothing", "[queue]")
{
    WrittenDay day{"dukcapil"};
    const CallId id = day.call(day.ticket("dukcapil"), "loket-1");
    day.write(AnnouncementStarted{id, 1});
    day.write(LegRecalled{id, 2});
    day.write(AnnouncementEnded{id, 1, std::nullopt});
    CHECK(day.state.find(id)->announcement == AnnouncementState::pending);
    day.write(AnnouncementStarted{id, 2});
    day.write(AnnouncementEnded{id, 2, Unspoken::no_sound});
    CHECK(day.state.find(id)->announcement == AnnouncementState::not_spoken);
    CHECK(day.state.find(id)->unspoken == Unspoken::no_sound);
}

TEST_CASE("a missed leg frees its counter and may return to its place", "[queue]")
{
    WrittenDay day{"dukcapil"};
    const LegId missed = day.ticket("dukcapil");
    const LegId other = day.ticket("dukcapil");
    day.call(missed, "loket-1");
    day.write(LegMissed{{missed}});
    CHECK(day.leg(missed).state == LegState::late);
    CHECK(day.queue("dukcapil").late.count(missed) == 1);
    CHECK_FALSE(day.state.find(*CounterId::parse("loket-1"))->leg);
    day.write(LegRevived{{missed, day.leg(missed).order_key}});
    CHECK(day.queue("dukcapil").late.empty());
    CHECK(day.queue("dukcapil").regular.begin()->second == missed);
    CHECK(day.queue("dukcapil").waiting() == 2);
    day.call(other, "loket-2");
    CHECK(day.queue("dukcapil").waiting() == 1);
}

TEST_CASE("a leg that ends leaves every set it stood in", "[queue]")
{
    WrittenDay day{"dukcapil"};
    const LegId reserved = day.reservation("dukcapil");
    const LegId regular = day.ticket("dukcapil");
    const LegId priority = day.ticket("dukcapil", true);
    const LegId late = day.ticket("dukcapil");
    day.call(late, "loket-1");
    day.write(LegMissed{{late}});
    for (const LegId leg : {priority, late, regular, reserved})
        day.write(LegEnded{leg, Outcome::cancelled});
    CHECK(day.queue("dukcapil").waiting() == 0);
    CHECK(day.queue("dukcapil").late.empty());
    CHECK(day.state.reserved.empty());
    for (const Leg& leg : day.state.legs)
        CHECK(leg.state == LegState::ended);
}

TEST_CASE("the memory of the priority ratio counts regular calls since the last priority one", "[queue]")
{
    WrittenDay day{"dukcapil", "bpjs"};
    const auto called = [&](bool priority, const char* counter) {
        const LegId leg = day.ticket("dukcapil", priority);
        day.call(leg, counter);
        return day.queue("dukcapil").regular_since_priority;
    };
    CHECK(called(false, "loket-1") == 1);
    CHECK(called(false, "loket-2") == 2); // over all counters
    CHECK(called(true, "loket-3") == 0);
    CHECK(called(false, "loket-4") == 1);
    CHECK(day.queue("bpjs").regular_since_priority == 0);
}

TEST_CASE("a number carried over waits from the morning and is not given again", "[queue]")
{
    WrittenDay day{"dukcapil"};
    day.write(DayClosed{});
    DayOpened next;
    DaySeries series;
    series.queue = *QueueId::parse("dukcapil");
    series.prefix = "A";
    next.series.push_back(series);
    next.carried.push_back(
        {*TicketNumber::parse("A-001"), TicketToken(), *ServiceId::parse("any"), series.queue});
    day.write(next);
    REQUIRE(day.state.legs.size() == 1);
    CHECK(day.state.legs[0].state == LegState::waiting);
    CHECK(day.state.visits[0].channel == Channel::carried_over);
    CHECK(day.queue("dukcapil").waiting() == 1);
    const LegId first = day.ticket("dukcapil");
    CHECK(day.leg(first).number.text() == "A-002");
}

TEST_CASE("a day opens with nothing of the day before", "[queue]")
{
    WrittenDay day{"dukcapil"};
    day.call(day.ticket("dukcapil"), "loket-1");
    day.write(DayClosed{});
    CHECK_FALSE(day.state.is_open());
    DayOpened next;
    day.write(next);
    CHECK(day.state.is_open());
    CHECK(day.state.legs.empty());
    CHECK(day.state.calls.empty());
    CHECK(day.state.sessions.empty());
    CHECK(day.state.counters.empty());
    CHECK(day.state.queues.empty());
}

TEST_CASE("a queue that comes with a new hall version starts its own numbers", "[queue]")
{
    WrittenDay day{"dukcapil"};
    day.ticket("dukcapil");
    HallChanged changed;
    changed.hall_version = Sha256::of("new");
    DaySeries series;
    series.queue = *QueueId::parse("samsat");
    series.prefix = "S";
    changed.new_series.push_back(series);
    day.write(changed);
    CHECK(day.state.hall_version == Sha256::of("new"));
    CHECK(day.leg(day.ticket("samsat")).number.text() == "S-001");
    CHECK(day.leg(day.ticket("dukcapil")).number.text() == "A-002");
}

TEST_CASE("a sitting that was closed holds its counters no more", "[queue]")
{
    WrittenDay day{"dukcapil"};
    const auto counter = *CounterId::parse("loket-1");
    day.write(
        SessionOpened{SessionId{1}, *OfficerCode::parse("P07"), {counter, *CounterId::parse("loket-2")}});
    CHECK(day.state.find(counter)->session == SessionId{1});
    day.write(SessionClosed{SessionId{1}, SessionEnd::taken_over});
    day.write(SessionOpened{SessionId{2}, *OfficerCode::parse("P08"), {counter}});
    CHECK(day.state.find(counter)->session == SessionId{2});
    CHECK_FALSE(day.state.find(*CounterId::parse("loket-2"))->session);
    CHECK(day.state.find(SessionId{1})->end == SessionEnd::taken_over);
}
