// SPDX-License-Identifier: GPL-3.0-or-later
// A hall that changes while its day goes on, officers who go away, and quotas over several services.
#include "tests/queue/ruled_day.h"

#include <algorithm>

using namespace giliran;
using namespace giliran::queue_tests;
using namespace std::chrono_literals;

namespace {

/// The hall as changed is in force from now on.
void change_hall(RuledDay& day)
{
    day.state.hall_version.bytes[0] ^= 1; // not the version that a ruled day's hub names
    day.done(RuledDay::hub(), ChangeHall{});
}

IssueTicket ticket_of(std::initializer_list<const char*> services, std::uint32_t applicants = 1)
{
    IssueTicket wish;
    wish.service = *ServiceId::parse(*services.begin());
    wish.applicants = applicants;
    wish.then.emplace();
    for (auto id = services.begin() + 1; id != services.end(); ++id)
        wish.then->push_back(*ServiceId::parse(*id));
    return wish;
}

Transfer transfer_to_b(LegId leg, bool comes_back)
{
    Transfer command;
    command.leg = leg;
    command.queue = *QueueId::parse("b");
    command.comes_back = comes_back;
    return command;
}

} // namespace

TEST_CASE("a queue that comes into being with a prefix in use today gives its numbers from tomorrow on",
          "[queue]")
{
    RuledDay day;
    const TicketNumber given = day.leg(day.waiting("a1")).number;
    day.hall.queues[0].series.prefix = *Prefix::parse("X"); // from tomorrow on
    Queue added = day.hall.queues[1];
    added.id = *QueueId::parse("n");
    added.series.prefix = given.prefix;
    added.quota = {};
    Service service = day.hall.services[2];
    service.id = *ServiceId::parse("n1");
    service.queue = added.id;
    day.hall.queues.push_back(added);
    day.hall.services.push_back(service);
    change_hall(day);
    CHECK(day.refused(RuledDay::kiosk(), ticket_of({"n1"})).kind == RefusalKind::service_closed);
    CHECK(day.leg(day.waiting("a1")).number.text() == "A-002");
}

TEST_CASE("a ticket of several services stays within the quotas of all of them together", "[queue]")
{
    RuledDay day; // queue b leaves 3 on site
    CHECK(day.refused(RuledDay::kiosk(), ticket_of({"b1", "b1", "b1", "b1"})).kind ==
          RefusalKind::quota_used_up);
    CHECK(day.refused(RuledDay::kiosk(), ticket_of({"b1", "a1", "b1"}, 2)).kind ==
          RefusalKind::quota_used_up);
    day.done<TicketIssued>(RuledDay::kiosk(), ticket_of({"b1", "a1", "b1"}));
    CHECK(day.state.queues.at(*QueueId::parse("b")).issued.on_site == 2);
    CHECK(day.refused(RuledDay::kiosk(), ticket_of({"a1", "b1"}, 2)).kind == RefusalKind::quota_used_up);

    day.hall.agencies[0].quota.total = 4; // a has given 1
    CHECK(day.refused(RuledDay::kiosk(), ticket_of({"a1", "a2"}, 2)).kind == RefusalKind::quota_used_up);
    day.done<TicketIssued>(RuledDay::kiosk(), ticket_of({"a1", "a2"}));
}

TEST_CASE("a number carried to a day on which its own agency does not serve goes on to the next", "[queue]")
{
    RuledDay day;
    day.sit("P01", "c1");
    const LegId leg = day.waiting("a1");
    day.done(c1, CarryOver{{leg}});
    day.done(RuledDay::hub(), CloseDay{});
    day.state.day = *BusinessDay::parse("2026-11-24");
    day.set_time("08:00");
    day.done(RuledDay::hub(), OpenDay{});
    Hours own = day.hall.hours; // the hall serves on a Tuesday, this agency does not
    own.service.erase(std::remove_if(own.service.begin(), own.service.end(),
                                     [](const auto& one) { return one.day == Weekday::tuesday; }),
                      own.service.end());
    SECTION("as its agency's hours say")
    {
        day.hall.agencies[0].hours = own;
        day.done(RuledDay::hub(), CloseDay{});
        REQUIRE(day.state.carried.size() == 1);
        CHECK(day.state.carried.front().number.text() == "A-001");
    }
    SECTION("but on a day of its own it ends with the day")
    {
        day.done(RuledDay::hub(), CloseDay{});
        CHECK(day.state.carried.empty());
    }
}

TEST_CASE("a number carried over waits where its service has moved, and is named if nothing is left of it",
          "[queue]")
{
    RuledDay day;
    day.sit("P01", "c1");
    const LegId leg = day.waiting("a1");
    day.done(c1, CarryOver{{leg}});
    day.done(RuledDay::hub(), CloseDay{});
    day.state.day = *BusinessDay::parse("2026-11-24");
    day.set_time("08:00");
    day.hall.queues[0].retired = true; // a
    SECTION("moved to another queue, it keeps its number")
    {
        day.hall.services[0].queue = *QueueId::parse("b"); // a1
        day.done(RuledDay::hub(), OpenDay{});
        REQUIRE(day.state.legs.size() == 1);
        CHECK(day.leg(LegId{1}).queue.text() == "b");
        CHECK(day.leg(LegId{1}).number.text() == "A-001");
    }
    SECTION("given up, it is on record in the day that it was to wait in")
    {
        day.done(RuledDay::hub(), OpenDay{});
        CHECK(day.state.legs.empty());
        const auto& opened = std::get<DayOpened>(day.events.back());
        REQUIRE(opened.not_offered);
        CHECK(opened.not_offered->front().number.text() == "A-001");
    }
}

TEST_CASE("whoever was parked by an officer who has gone is in the reach of those who call the queue",
          "[queue]")
{
    const ParkPool pool = GENERATE(ParkPool::officer, ParkPool::counter);
    RuledDay day;
    day.sit("P01", "c1");
    day.sit("P02", "c2");
    day.sit("P09", "c9");
    const LegId leg = day.served("c1");
    Park park;
    park.leg = leg;
    park.pool = pool;
    day.done(c1, park);
    CHECK(day.refused(c2, Unpark{{leg}}).kind == RefusalKind::leg_elsewhere);
    day.done(c1, CloseSession{});
    CHECK(day.refused(c9, Unpark{{leg}}).kind == RefusalKind::leg_elsewhere);
    day.done(c2, Unpark{{leg}});
    CHECK(day.leg(leg).bound == CounterId::parse("c2"));
}

TEST_CASE("an officer who moves is followed by those who will come back to them", "[queue]")
{
    RuledDay day;
    day.sit("P01", "c1");
    day.sit("P03", "c3");
    const LegId leg = day.served("c1");
    day.done(c1, transfer_to_b(leg, true));
    day.done(c1, MoveSession{*CounterId::parse("c2")});
    const LegId there{leg.value + 1};
    const LegId back{leg.value + 2};
    Pick pick;
    pick.leg = there;
    day.done<LegIsCalled>(c3, pick);
    day.done(c3, Start{{there}});
    day.done(c3, Finish{there, Outcome::served});
    CHECK(day.leg(back).state == LegState::waiting);
    CHECK(day.leg(back).bound == CounterId::parse("c2"));
}

TEST_CASE("who was sent to this counter and called by mistake waits for this counter again", "[queue]")
{
    RuledDay day;
    day.sit("P01", "c1");
    day.sit("P03", "c3");
    const LegId leg = day.served("c1");
    Transfer transfer;
    transfer.leg = leg;
    transfer.counter = CounterId::parse("c3");
    day.done(c1, transfer);
    const LegId sent{leg.value + 1};
    CHECK(day.done<LegIsCalled>(c3, CallNext{}).rule == CallRule::this_counter);
    day.done(c3, Recycle{{sent}});
    CHECK(day.leg(sent).bound == CounterId::parse("c3"));
    CHECK(day.done<LegIsCalled>(c3, CallNext{}).leg == sent);
}
