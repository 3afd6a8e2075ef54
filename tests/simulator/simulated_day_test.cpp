// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/sha256.h"
#include "common/simulator/rehearsal/simulated_day.h"
#include "tests/simulator/made_hall.h"

#include <catch2/catch.hpp>
#include <cmath>

using namespace giliran;
using namespace giliran::simulator;
using giliran::simulator_tests::made_hall;

namespace {

const BusinessDay simulated_monday = *BusinessDay::parse("2026-11-23");

/// All that happened, as one text.
std::string story(const Hall& hall, std::uint64_t seed)
{
    std::string told;
    SimulatedDay day(hall, plan_day(hall, simulated_monday, seed), seed);
    day.run([&](const DayState&, const Event& event, Instant at) {
        told += std::to_string(ms_of(at)) + " " + std::to_string(event.index()) + "\n";
    });
    return told;
}

} // namespace

TEST_CASE("a seed means one day, on every machine", "[simulator]")
{
    const Hall hall = made_hall(5, 2, 2, 300);
    CHECK(story(hall, 7) == story(hall, 7));
    CHECK(story(hall, 7) != story(hall, 8));
    // Written down once: another machine, compiler or library must draw the same.
    Chance chance(2026);
    CHECK(chance.next() == 0x92e011592e98ae15U);
    Duration sum{0};
    for (int i = 0; i < 1000; ++i)
        sum += chance.lognormal(Duration(600'000), 0.5);
    CHECK(sum.count() == 604'705'322);
}

TEST_CASE("times drawn have the mean and the spread that were asked for", "[simulator]")
{
    const double spread = GENERATE(0.1, 0.5, 1.0);
    Chance chance(1);
    constexpr int count = 200'000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < count; ++i) {
        const double x = chance.lognormal(10.0, spread);
        REQUIRE(x > 0);
        sum += x;
        squares += x * x;
    }
    const double mean = sum / count;
    CHECK(mean == Approx(10.0).epsilon(0.02));
    CHECK(std::sqrt(squares / count - mean * mean) / mean == Approx(spread).epsilon(0.06));
}

TEST_CASE(
    "people come while numbers are given, most of them early, for services in the shares that the hall says",
    "[simulator]")
{
    Hall hall = made_hall(2, 1, 0, 10'000);
    hall.agencies[0].demand = 3;
    hall.services[0].demand = 2; // of a1's 2 + 1 + 1
    const DayPlan plan = plan_day(hall, simulated_monday, 3);
    const auto count = static_cast<double>(plan.visitors.size());
    CHECK(count == Approx(10'000).margin(600));
    const auto share = [&](auto holds) {
        return static_cast<double>(std::count_if(plan.visitors.begin(), plan.visitors.end(), holds)) / count;
    };
    const auto moment = [&](const char* time) {
        return simulated_monday.moment(*TimeOfDay::parse(time), hall.utc_offset);
    };
    CHECK(share([&](const Visitor& v) {
              return v.arrives < moment("08:00") || v.arrives > moment("14:30");
          }) == 0);
    CHECK(share([&](const Visitor& v) { return v.arrives < moment("09:00"); }) == Approx(0.30).margin(0.02));
    CHECK(share([](const Visitor& v) { return v.service.text().starts_with("a1-"); }) ==
          Approx(0.75).margin(0.02));
    CHECK(share([](const Visitor& v) { return v.service.text() == "a1-1"; }) == Approx(0.375).margin(0.02));
    CHECK(share([](const Visitor& v) { return v.priority; }) == Approx(0.08).margin(0.01));
    CHECK(share([](const Visitor& v) { return v.misses_call; }) == Approx(0.05).margin(0.01));
}

TEST_CASE("nobody comes on a day without hours, or for what gives no numbers", "[simulator]")
{
    Hall hall = made_hall(2, 1, 0, 500);
    CHECK(plan_day(hall, *BusinessDay::parse("2026-11-22"), 1).visitors.empty()); // a Sunday
    hall.queues[0].drive_through = true;
    hall.services[3].booking = Booking::online;
    hall.services[4].retired = true;
    for (const Visitor& visitor : plan_day(hall, simulated_monday, 1).visitors)
        REQUIRE(visitor.service.text() == "a2-3");
}

TEST_CASE("a day ends with every ticket ended, every officer gone, and no key pressed that was refused",
          "[simulator]")
{
    const Hall hall = made_hall(13, 1, 7, 420);
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        SimulatedDay day(hall, plan_day(hall, simulated_monday, seed), seed);
        day.run();
        INFO("seed " << seed);
        CHECK(day.state().phase == DayPhase::closed);
        CHECK(day.state().legs.size() == day.plan().visitors.size());
        for (const Leg& leg : day.state().legs)
            REQUIRE(leg.state == LegState::ended);
        for (const Session& session : day.state().sessions)
            REQUIRE(session.closed_at);
        // Two officers may press for the last one who waits, and a number may come back too late. Nothing
        // else.
        for (const auto& [why, times] : day.refused()) {
            INFO(name_of(why));
            CHECK((why == RefusalKind::nobody_waiting || why == RefusalKind::return_window_over ||
                   why == RefusalKind::wrong_state));
            CHECK(times < 10);
        }
    }
}

TEST_CASE("officers rest when their hall says so, and half of them serve while they take turns",
          "[simulator]")
{
    const Hall hall = made_hall(4, 2, 0, 300);
    const DayPlan plan = plan_day(hall, simulated_monday, 5);
    REQUIRE(plan.sittings.size() == hall.counters.size());
    const auto resting = [&](const char* time) {
        const Instant at = simulated_monday.moment(*TimeOfDay::parse(time), hall.utc_offset);
        return std::count_if(plan.sittings.begin(), plan.sittings.end(), [&](const Sitting& sitting) {
            return std::any_of(sitting.pauses.begin(), sitting.pauses.end(),
                               [&](const Pause& pause) { return pause.from <= at && at < pause.to; });
        });
    };
    CHECK(resting("11:30") == 0);
    CHECK(resting("12:15") == 4);
    CHECK(resting("12:45") == 4);
    CHECK(resting("13:30") == 0);
}
