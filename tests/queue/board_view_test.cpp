// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/views/board_view.h"
#include "tests/queue/ruled_day.h"

using namespace giliran;
using namespace giliran::queue_tests;

namespace {

BoardView board_at(const RuledDay& day, const char* counter)
{
    return board_view(day.state, day.hall, day.hall.find(*CounterId::parse(counter))->zone);
}

} // namespace

TEST_CASE("a board tells the next vehicle of a lane from a number", "[queue]")
{
    RuledDay day;
    day.sit("P01", "c1");
    day.sit("P09", "c9");
    day.called("c1");
    CHECK_FALSE(board_at(day, "c1").calls.front().vehicle);
    day.done<LegIsCalled>(c9, CallNext{});
    CHECK(board_at(day, "c9").calls.front().vehicle);
}

TEST_CASE("a vehicle that drove on is not among a board's missed numbers: nobody looks for it", "[queue]")
{
    RuledDay day;
    day.sit("P01", "c1");
    day.sit("P09", "c9");
    const LegId leg = day.called("c1");
    day.done(c1, NoShow{{leg}});
    CHECK(board_at(day, "c1").missed == std::vector{day.leg(leg).number});

    const LegId vehicle = day.done<LegIsCalled>(c9, CallNext{}).leg;
    day.done(c9, NoShow{{vehicle}});
    CHECK(day.leg(vehicle).state == LegState::late);
    CHECK(board_at(day, "c9").missed == std::vector{day.leg(leg).number});
}
