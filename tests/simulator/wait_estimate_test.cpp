// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/decide.h"
#include "common/queue/evolve.h"
#include "common/queue/wait_estimate.h"
#include "tests/simulator/made_hall.h"

#include <catch2/catch.hpp>

using namespace giliran;
using giliran::simulator_tests::made_hall;

namespace {

using namespace std::chrono_literals;

/// A Monday in a made hall, pressed key by key.
class Monday
{
public:
    explicit Monday(Hall of) : hall(std::move(of)) { press(OpenDay{}, {}); }

    void at(const char* time) { now = moment(time); }
    Instant moment(const char* time) const { return day.moment(*TimeOfDay::parse(time), hall.utc_offset); }

    LegId ticket(const char* service = "a1-2", std::uint32_t applicants = 1, bool priority = false)
    {
        Asker kiosk;
        kiosk.role = DeviceRole::kiosk;
        now += 1s;
        const auto answer = press(IssueTicket{*ServiceId::parse(service), priority, {}, applicants}, kiosk);
        const LegId leg = std::get<TicketIssued>(answer).leg;
        press(ConfirmPaper{leg}, kiosk);
        return leg;
    }
    void tickets(int count)
    {
        for (int i = 0; i < count; ++i)
            ticket();
    }
    Answer press(const Command& command, const Asker& asker)
    {
        Context context;
        context.now = now;
        context.asker = asker;
        const auto decision = decide(state, hall, command, context);
        REQUIRE(decision);
        for (const Event& event : decision->events)
            evolve(state, event, now, day);
        return decision->answer;
    }
    void sign_in(const char* counter) { press(OpenSession{*OfficerCode::parse(counter)}, desk(counter)); }
    static Asker desk(const char* counter)
    {
        Asker asker;
        asker.role = DeviceRole::counter;
        asker.counter = CounterId::parse(counter);
        return asker;
    }
    std::optional<WaitEstimate> estimate(const char* service = "a1-2") const
    {
        return estimate_for_new(state, hall, *hall.find(*ServiceId::parse(service)), now);
    }
    std::optional<WaitEstimate> estimate(LegId leg) const
    {
        return estimate_for(state, hall, *state.find(leg), now);
    }

    const BusinessDay day = *BusinessDay::parse("2026-11-23");
    Hall hall;
    DayState state;
    Instant now = instant_from_ms(1795395600000); // 23 November 2026, 08.00 in WIB
};

} // namespace

TEST_CASE("nobody is promised a call from a queue without an officer", "[queue][wait]")
{
    Monday monday(made_hall(2, 1, 0, 0));
    monday.at("10:00");
    CHECK_FALSE(monday.estimate());
    monday.sign_in("l2");
    CHECK_FALSE(monday.estimate());
    monday.sign_in("l1");
    CHECK(monday.estimate());
}

TEST_CASE("where an officer is free, a new number is called within a minute", "[queue][wait]")
{
    Monday monday(made_hall(1, 1, 0, 0));
    monday.at("10:00");
    monday.sign_in("l1");
    const auto range = monday.estimate();
    REQUIRE(range);
    CHECK(range->earliest >= monday.now);
    CHECK(range->earliest < monday.now + 15s);
    CHECK(range->latest < monday.now + 90s);
    CHECK(range->before_closing);
}

TEST_CASE("six people at ten minutes each and one officer are about an hour", "[queue][wait]")
{
    Monday monday(made_hall(1, 1, 0, 0));
    monday.at("09:00");
    monday.sign_in("l1");
    monday.tickets(6);
    const auto range = monday.estimate();
    REQUIRE(range);
    CHECK(range->earliest > monday.now + 30min);
    CHECK(range->earliest < monday.now + 60min);
    CHECK(range->latest > monday.now + 65min);
    CHECK(range->latest < monday.now + 110min);

    SECTION("two officers halve it")
    {
        Monday two(made_hall(1, 2, 0, 0));
        two.at("09:00");
        two.sign_in("l1");
        two.sign_in("l2");
        two.tickets(6);
        CHECK(two.estimate()->latest - two.now < (range->latest - monday.now) * 2 / 3);
    }
    SECTION("applicants on one ticket multiply its time")
    {
        const auto before = *monday.estimate();
        monday.ticket("a1-2", 5);
        CHECK(monday.estimate()->earliest - before.earliest > 20min);
    }
}

TEST_CASE("no moment of a range lies before opening or in a break of the whole hall", "[queue][wait]")
{
    Hall hall = made_hall(1, 1, 0, 0);
    hall.hours.tickets_from = TimeOfDay::parse("07:00");
    for (Break& rest : hall.hours.breaks)
        rest.whole_hall = true;
    Monday monday(hall);
    SECTION("before opening the officers of the schedule are reckoned with")
    {
        monday.at("07:10");
        monday.tickets(2);
        const auto range = monday.estimate();
        REQUIRE(range);
        CHECK(range->earliest >= monday.moment("08:00"));
        CHECK(range->latest < monday.moment("09:15"));
    }
    SECTION("in the break, and just before it")
    {
        monday.at("11:20");
        monday.sign_in("l1");
        monday.tickets(5); // an hour's work, and forty minutes until noon
        const auto range = monday.estimate();
        REQUIRE(range);
        CHECK(range->earliest < monday.moment("12:00"));
        CHECK(range->latest > monday.moment("13:00"));
        CHECK(range->latest < monday.moment("14:00"));
        monday.at("12:10");
        CHECK(monday.estimate()->earliest > monday.moment("13:00"));
    }
}

TEST_CASE("a break of one counter holds up its queue and no other", "[queue][wait]")
{
    Hall hall = made_hall(2, 1, 0, 0);
    for (Break& rest : hall.hours.breaks)
        rest.counters = {hall.counters[0].id};
    Monday monday(hall);
    monday.at("12:05");
    monday.sign_in("l1");
    monday.sign_in("l2");
    CHECK(monday.estimate("a1-2")->earliest >= monday.moment("13:00"));
    CHECK(monday.estimate("a2-2")->latest < monday.moment("12:10"));
}

TEST_CASE("an officer who went to rest is expected back", "[queue][wait]")
{
    Monday monday(made_hall(1, 1, 0, 0));
    monday.at("09:00");
    monday.sign_in("l1");
    monday.at("12:00");
    monday.press(CloseSession{}, Monday::desk("l1"));
    monday.at("12:10");
    const auto range = monday.estimate();
    REQUIRE(range);
    CHECK(range->latest > monday.moment("12:30"));
    CHECK(range->latest < monday.moment("13:05"));
    monday.at("14:00");
    CHECK_FALSE(monday.estimate()); // gone, and no break says why
}

TEST_CASE("who cannot be called before closing is told so", "[queue][wait]")
{
    Monday monday(made_hall(1, 1, 0, 0));
    monday.at("14:00");
    monday.sign_in("l1");
    monday.tickets(2);
    CHECK(monday.estimate()->before_closing);
    monday.tickets(8);
    CHECK_FALSE(monday.estimate()->before_closing);
}

TEST_CASE("the range of a waiting leg is of its own place in the order of calling", "[queue][wait]")
{
    Monday monday(made_hall(1, 1, 0, 0));
    monday.at("09:00");
    monday.sign_in("l1");
    const LegId first = monday.ticket();
    monday.tickets(3);
    const LegId fifth = monday.ticket();
    const LegId priority = monday.ticket("a1-2", 1, true);
    CHECK(monday.estimate(first)->latest < monday.now + 2min);
    CHECK(monday.estimate(fifth)->earliest > monday.now + 20min);
    CHECK(monday.estimate(priority)->latest < monday.estimate(fifth)->latest);
    monday.press(CallNext{}, Monday::desk("l1"));
    CHECK_FALSE(monday.estimate(first)); // called
}

TEST_CASE("a counter of two queues keeps the later of them waiting for the earlier", "[queue][wait]")
{
    Monday monday(made_hall(2, 0, 1, 0)); // one counter for both
    monday.at("09:00");
    monday.sign_in("l1");
    monday.tickets(6);
    const auto other = monday.estimate("a2-2");
    REQUIRE(other);
    CHECK(other->earliest > monday.now + 30min);
}

TEST_CASE("what today's visitors took moves the estimate of the next", "[queue][wait]")
{
    Monday monday(made_hall(1, 1, 0, 0));
    monday.at("08:00");
    monday.sign_in("l1");
    for (int i = 0; i < 12; ++i) { // twelve at five minutes instead of ten
        const LegId leg = monday.ticket();
        monday.press(CallNext{}, Monday::desk("l1"));
        monday.press(Start{{leg}}, Monday::desk("l1"));
        monday.now += 5min;
        monday.press(Finish{leg, Outcome::served}, Monday::desk("l1"));
    }
    monday.tickets(6);
    const auto range = monday.estimate();
    REQUIRE(range);
    CHECK(range->latest - monday.now < 65min);
}

TEST_CASE("a forecast of all queues says of each what the question alone says", "[queue][wait]")
{
    Monday monday(made_hall(3, 1, 2, 0));
    monday.at("09:00");
    for (const char* counter : {"l1", "l2", "l3", "l4"})
        monday.sign_in(counter);
    for (const char* service : {"a1-1", "a1-2", "a2-3", "a2-1", "a1-3", "a3-1", "a2-2"})
        monday.ticket(service);
    const WaitForecast forecast(monday.state, monday.hall, monday.now);
    for (const Service& service : monday.hall.services)
        CHECK(forecast.for_new(service) == estimate_for_new(monday.state, monday.hall, service, monday.now));
}
