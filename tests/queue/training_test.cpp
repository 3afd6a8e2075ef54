// SPDX-License-Identifier: GPL-3.0-or-later
// A day of practice says so for as long as it is known.
#include "common/queue/decide.h"
#include "common/queue/evolve.h"
#include "common/queue/views/board_view.h"
#include "common/queue/views/counter_view.h"
#include "common/queue/views/kiosk_view.h"
#include "tests/queue/written_day.h"

#include <catch2/catch.hpp>

using namespace giliran;

namespace {

DayState opened(bool training)
{
    Context context;
    context.now = instant_from_ms(1795399200000);
    context.training = training;
    DayState state;
    const Hall hall = queue_tests::hall_with({"a"});
    const auto decision = decide(state, hall, OpenDay{}, context);
    REQUIRE(decision);
    for (const Event& event : decision->events)
        evolve(state, event, context.now, *BusinessDay::parse("2026-11-23"));
    return state;
}

} // namespace

TEST_CASE("a hub that practises opens a day of practice, and every view says so until it ends",
          "[queue][training]")
{
    const Hall hall = queue_tests::hall_with({"a"});
    DayState state = opened(true);
    CHECK(state.training);
    CHECK(kiosk_view(state, hall, {}).training == true);
    CHECK(board_view(state, hall, *ZoneId::parse("1")).training == true);
    CHECK(counter_view(state, hall, *CounterId::parse("l1"), {}).training == true);
    evolve(state, DayClosed{}, {}, state.day);
    CHECK(kiosk_view(state, hall, {}).training == true);
}

TEST_CASE("a real day says nothing of training", "[queue][training]")
{
    const Hall hall = queue_tests::hall_with({"a"});
    const DayState state = opened(false);
    CHECK_FALSE(state.training);
    CHECK_FALSE(kiosk_view(state, hall, {}).training.has_value());
    CHECK_FALSE(board_view(state, hall, *ZoneId::parse("1")).training.has_value());
    CHECK_FALSE(counter_view(state, hall, *CounterId::parse("l1"), {}).training.has_value());
}
