// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/queue_order.h"
#include "tests/queue/written_day.h"

#include <catch2/catch.hpp>
#include <random>

using namespace giliran;
using namespace giliran::queue_tests;

namespace {

/// A morning from a seed: tickets in three queues, some with priority, some called and missed or served.
WrittenDay some_morning(unsigned seed, const Hall& hall, const Counter& counter)
{
    std::mt19937 random(seed);
    WrittenDay day{"a", "b", "c"};
    constexpr std::array queues{"a", "b", "c"};
    for (int step = 0; step < 60; ++step) {
        const auto dice = random() % 10;
        if (dice < 6) {
            const LegId leg = day.reservation(queues[random() % queues.size()], random() % 4 == 0);
            if (random() % 8 != 0)
                day.settle(leg);
        } else if (const auto pick = next_for(counter, hall, day.state, day.now())) {
            day.call(pick->leg, "loket-1", pick->rule);
            if (dice == 9)
                day.write(LegMissed{{pick->leg}});
            else
                day.write(LegEnded{pick->leg, Outcome::cancelled});
        }
    }
    return day;
}

} // namespace

TEST_CASE("the list shown at a counter is the order in which it would call", "[queue]")
{
    Hall hall = hall_with({"a", "b", "c"});
    hall.queues[1].priority_after = 0;
    hall.queues[2].priority_after = 3;
    for (const CallingPolicy policy : all_of<CallingPolicy>()) {
        const Counter counter = counter_for({"b", "a", "c"}, policy, {3, 2, 1});
        for (unsigned seed = 1; seed <= 60; ++seed) {
            INFO(name_of(policy) << ", seed " << seed);
            WrittenDay day = some_morning(seed, hall, counter);
            const auto shown = calling_order(counter, hall, day.state, day.now(), 1000);
            std::vector<NextLeg> called;
            while (const auto pick = next_for(counter, hall, day.state, day.now())) {
                called.push_back(*pick);
                day.call(pick->leg, "loket-1", pick->rule);
                day.write(LegEnded{pick->leg, Outcome::cancelled});
            }
            CHECK(shown == called);
        }
    }
}

TEST_CASE("the list is as long as asked for and its beginning does not depend on that", "[queue]")
{
    const Hall hall = hall_with({"a", "b", "c"});
    const Counter counter = counter_for({"a", "b", "c"}, CallingPolicy::ratio, {1, 1, 1});
    const WrittenDay day = some_morning(7, hall, counter);
    const auto all = calling_order(counter, hall, day.state, day.now(), 1000);
    REQUIRE(all.size() > 5);
    const auto five = calling_order(counter, hall, day.state, day.now(), 5);
    CHECK(five == std::vector<NextLeg>(all.begin(), all.begin() + 5));
    CHECK(calling_order(counter, hall, day.state, day.now(), 0).empty());
    CHECK(next_for(counter, hall, day.state, day.now()) == all.front());
}

TEST_CASE("within a queue nobody is overtaken but by the priority ratio", "[queue]")
{
    const Hall hall = hall_with({"a", "b", "c"});
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const Counter counter = counter_for({"a", "b", "c"}, CallingPolicy::ratio, {1, 2, 3});
        const WrittenDay day = some_morning(seed, hall, counter);
        std::map<std::pair<QueueId, bool>, Place> latest;
        for (const NextLeg& pick : calling_order(counter, hall, day.state, day.now(), 1000)) {
            const Leg& leg = day.leg(pick.leg);
            Place& before = latest[{leg.queue, leg.priority}];
            CHECK(before < Place{leg.order_key, leg.id});
            before = {leg.order_key, leg.id};
        }
    }
}
