// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/queue_order.h"
#include "tests/queue/written_day.h"

#include <catch2/catch.hpp>

using namespace giliran;
using namespace giliran::queue_tests;

TEST_CASE("nobody is called where nobody waits", "[queue]")
{
    const WrittenDay day{"a", "b"};
    const Hall hall = hall_with({"a", "b"});
    for (const CallingPolicy policy : all_of<CallingPolicy>())
        CHECK_FALSE(next_for(counter_for({"a", "b"}, policy), hall, day.state, day.now()));
}

TEST_CASE("a counter calls only from its own queues", "[queue]")
{
    WrittenDay day{"a", "b"};
    day.ticket("b");
    const Hall hall = hall_with({"a", "b"});
    CHECK_FALSE(next_for(counter_for({"a"}, CallingPolicy::longest_waiting), hall, day.state, day.now()));
    CHECK(next_for(counter_for({"b"}, CallingPolicy::longest_waiting), hall, day.state, day.now()));
}

TEST_CASE("of all its queues a counter calls who waits longest", "[queue]")
{
    WrittenDay day{"a", "b"};
    const LegId first = day.ticket("b");
    day.ticket("a");
    const Counter counter = counter_for({"a", "b"}, CallingPolicy::longest_waiting);
    CHECK(next_for(counter, hall_with({"a", "b"}), day.state, day.now()) ==
          NextLeg{first, CallRule::longest_waiting});
}

TEST_CASE("a reserved ticket is not called before its paper is settled", "[queue]")
{
    WrittenDay day{"a"};
    const LegId reserved = day.reservation("a");
    const LegId second = day.ticket("a");
    const Hall hall = hall_with({"a"});
    const Counter counter = counter_for({"a"}, CallingPolicy::longest_waiting);
    CHECK(next_for(counter, hall, day.state, day.now())->leg == second);
    day.settle(reserved);
    CHECK(next_for(counter, hall, day.state, day.now())->leg == reserved);
}

TEST_CASE("by rank the first queue that is not empty goes first", "[queue]")
{
    WrittenDay day{"a", "b"};
    const LegId low = day.ticket("b");
    const Hall hall = hall_with({"a", "b"});
    const Counter counter = counter_for({"a", "b"}, CallingPolicy::rank);
    CHECK(next_for(counter, hall, day.state, day.now())->leg == low);
    const LegId high = day.ticket("a");
    CHECK(next_for(counter, hall, day.state, day.now()) == NextLeg{high, CallRule::rank});
}

TEST_CASE("by ratio the queues of a counter take turns by their weights", "[queue]")
{
    WrittenDay day{"a", "b"};
    for (int i = 0; i < 9; ++i)
        day.ticket("a");
    for (int i = 0; i < 9; ++i)
        day.ticket("b");
    const Hall hall = hall_with({"a", "b"});
    const Counter counter = counter_for({"a", "b"}, CallingPolicy::ratio, {2, 1});
    int from_a = 0;
    int from_b = 0;
    for (int i = 0; i < 12; ++i) {
        const auto pick = next_for(counter, hall, day.state, day.now());
        REQUIRE(pick);
        CHECK(pick->rule == CallRule::ratio);
        (day.leg(pick->leg).queue.text() == "a" ? from_a : from_b) += 1;
        day.call(pick->leg, "loket-1", pick->rule);
        day.write(LegStarted{{pick->leg}});
        day.write(LegEnded{pick->leg, Outcome::served});
        CHECK(from_a <= 2 * (from_b + 1));
        CHECK(from_b <= from_a / 2 + 1);
    }
    CHECK(from_a == 8);
    CHECK(from_b == 4);
}

TEST_CASE("the ratio of one counter does not count the calls of another", "[queue]")
{
    WrittenDay day{"a", "b"};
    for (int i = 0; i < 4; ++i) {
        day.ticket("a");
        day.ticket("b");
    }
    const Hall hall = hall_with({"a", "b"});
    const Counter counter = counter_for({"a", "b"}, CallingPolicy::ratio, {1, 1});
    day.call(LegId{1}, "loket-9", CallRule::ratio);
    CHECK(next_for(counter, hall, day.state, day.now())->leg == LegId{2});
}

TEST_CASE("one priority ticket is called after at most so many regular ones", "[queue]")
{
    WrittenDay day{"a"};
    for (int i = 0; i < 6; ++i)
        day.ticket("a");
    const LegId first_priority = day.ticket("a", true);
    const LegId second_priority = day.ticket("a", true);
    Hall hall = hall_with({"a"});
    const Counter counter = counter_for({"a"}, CallingPolicy::longest_waiting);
    const auto order = [&](std::uint32_t after) {
        hall.queues[0].priority_after = after;
        std::vector<std::uint32_t> legs;
        for (const NextLeg& pick : calling_order(counter, hall, day.state, day.now(), 20))
            legs.push_back(pick.leg.value);
        return legs;
    };
    const std::uint32_t p = first_priority.value;
    const std::uint32_t q = second_priority.value;
    CHECK(order(0) == std::vector<std::uint32_t>{p, q, 1, 2, 3, 4, 5, 6});
    CHECK(order(1) == std::vector<std::uint32_t>{1, p, 2, q, 3, 4, 5, 6});
    CHECK(order(2) == std::vector<std::uint32_t>{1, 2, p, 3, 4, q, 5, 6});
    CHECK(order(9) == std::vector<std::uint32_t>{1, 2, 3, 4, 5, 6, p, q});
    hall.queues[0].priority_after = 1;
    const auto picks = calling_order(counter, hall, day.state, day.now(), 2);
    CHECK(picks[0].rule == CallRule::longest_waiting);
    CHECK(picks[1].rule == CallRule::priority_turn);
}
