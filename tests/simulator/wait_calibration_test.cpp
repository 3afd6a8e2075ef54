// SPDX-License-Identifier: GPL-3.0-or-later
// Estimates against what then happens in simulated days: how often the truth falls inside, and what a range
// says.
#include "tests/simulator/made_hall.h"
#include "tests/simulator/wait_calibration.h"

#include <catch2/catch.hpp>

using namespace giliran;
using namespace giliran::simulator_tests;

namespace {

Calibration over(const Hall& hall, std::uint64_t days)
{
    Calibration calibration;
    for (std::uint64_t seed = 1; seed <= days; ++seed)
        calibrate(calibration, hall, *BusinessDay::parse("2026-11-23"), seed);
    return calibration;
}

struct Case
{
    const char* name;
    Hall hall;
    std::uint64_t days;
};

} // namespace

TEST_CASE("of ranges that are to hold eight in ten calls, seven to nine in ten hold them, in quiet halls, "
          "busy ones "
          "and those that never catch up",
          "[simulator][wait]")
{
    const Case one = GENERATE(Case{"one counter, keeping up", made_hall(1, 1, 0, 25), 60},
                              Case{"one counter, never keeping up", made_hall(1, 1, 0, 40), 60},
                              Case{"three counters", made_hall(1, 3, 0, 110), 30},
                              Case{"thirteen queues, seven counters shared", made_hall(13, 1, 7, 500), 10},
                              Case{"twenty-four queues of two counters", made_hall(24, 2, 0, 1700), 4},
                              Case{"the same, and too many people", made_hall(24, 2, 0, 2300), 4});
    const Calibration result = over(one.hall, one.days);
    CAPTURE(one.name, result.asked, result.too_early, result.too_late, result.median_wait(),
            result.median_width());
    REQUIRE(result.asked > 1000);
    CHECK(result.inside() > 0.70);
    CHECK(result.inside() < 0.90);
    // A range that says nothing is a failure too.
    CHECK(result.relative_width() < 1.0);
    CHECK(result.unanswered * 100 < result.asked);
    CHECK(static_cast<double>(result.closing_right) / static_cast<double>(result.asked) > 0.95);
}

TEST_CASE("where hardly anybody waits, the range is a minute", "[simulator][wait]")
{
    const Calibration result = over(made_hall(13, 1, 7, 68), 20);
    REQUIRE(result.asked > 1000);
    CHECK(result.inside() > 0.80);
    CHECK(result.median_width() < 1.5);
}
