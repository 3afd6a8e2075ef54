// SPDX-License-Identifier: GPL-3.0-or-later
// A lane of vehicles: nobody in it holds a number, whatever becomes of a call.
#include "tests/queue/ruled_day.h"

#include "common/queue/queue_order.h"
#include "common/queue/views/board_view.h"

#include <algorithm>

using namespace giliran;
using namespace giliran::queue_tests;

TEST_CASE("a vehicle that goes back into its lane is called as a vehicle again, not by a number", "[queue]")
{
    RuledDay day;
    day.sit("P09", "c9");
    const LegIsCalled first = day.done<LegIsCalled>(c9, CallNext{});
    CHECK(first.rule == CallRule::next_vehicle);
    const bool missed = GENERATE(false, true);
    if (missed) {
        day.done(c9, NoShow{{first.leg}});
        day.done(c9, Revive{{first.leg}});
    } else {
        day.done(c9, Recycle{{first.leg}});
    }
    const LegIsCalled again = day.done<LegIsCalled>(c9, CallNext{});
    CHECK(again.leg == first.leg);
    CHECK(again.rule == CallRule::next_vehicle);
    const BoardView board = board_view(day.state, day.hall, *ZoneId::parse("1"));
    REQUIRE_FALSE(board.calls.empty());
    CHECK(board.calls.front().vehicle);
}

TEST_CASE("every vehicle is counted in its lane, and none in another line", "[queue]")
{
    RuledDay day;
    day.sit("P09", "c9");
    for (int i = 0; i < 3; ++i) {
        const LegId leg = day.done<LegIsCalled>(c9, CallNext{}).leg;
        day.done(c9, Start{{leg}});
        day.done(c9, Finish{leg, Outcome::served});
    }
    CHECK(day.state.queues.at(*QueueId::parse("k")).issued.total() == 3);
    CHECK(day.state.queues.at(*QueueId::parse("a")).issued.total() == 0);
    CHECK(day.state.sessions[0].served == 3);
}

TEST_CASE("a vehicle that an officer picks is still a vehicle to the board, and missed by nobody", "[queue]")
{
    RuledDay day;
    day.sit("P09", "c9");
    const LegId vehicle = day.done<LegIsCalled>(c9, CallNext{}).leg;
    day.done(c9, Recycle{{vehicle}});
    day.done<LegIsCalled>(c9, Pick{vehicle});
    const auto board = [&] { return board_view(day.state, day.hall, *ZoneId::parse("1")); };
    REQUIRE(board().calls.size() == 1);
    CHECK(board().calls.front().vehicle);
    day.done(c9, NoShow{{vehicle}});
    CHECK(board().missed.empty());
}

TEST_CASE(
    "whoever stands first in a lane is called first, whatever they asked for and however long they wait",
    "[queue]")
{
    RuledDay day;
    auto counter = std::find_if(day.hall.counters.begin(), day.hall.counters.end(),
                                [](const Counter& one) { return one.id.text() == "c9"; });
    counter->rule.first_after = std::chrono::minutes(1);
    day.sit("P09", "c9");
    const LegId first = day.done<LegIsCalled>(c9, CallNext{}).leg;
    day.done(c9, NoShow{{first}});
    const LegId second = day.done<LegIsCalled>(c9, CallNext{}).leg;
    day.done(c9, Recycle{{second}});
    day.done(c9, Revive{{first}});
    const bool asks_for_priority = GENERATE(false, true);
    if (asks_for_priority)
        day.done(c9, JudgePriority{first, true});
    day.now += std::chrono::minutes(5);
    const auto order = calling_order(*counter, day.hall, day.state, day.now, 5);
    REQUIRE(order.size() == 2);
    CHECK(order[0].leg == first);
    CHECK(order[0].rule == CallRule::next_vehicle);
    CHECK(order[1].rule == CallRule::next_vehicle);
}
