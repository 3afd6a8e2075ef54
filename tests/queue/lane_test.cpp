// SPDX-License-Identifier: GPL-3.0-or-later
// A lane of vehicles: nobody in it holds a number, whatever becomes of a call.
#include "tests/queue/ruled_day.h"

#include "common/queue/views/board_view.h"

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
