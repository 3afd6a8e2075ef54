// SPDX-License-Identifier: GPL-3.0-or-later
// The calibration of wait_calibration_test.cpp over hall files as people write them.
#include "common/config/hall_file.h"
#include "tests/simulator/wait_calibration.h"

#include <catch2/catch.hpp>

using namespace giliran;
using namespace giliran::simulator_tests;

namespace {

struct HallFileCase
{
    const char* file;
    std::uint32_t visitors_a_day; ///< 0: as the file says
    std::uint64_t days;
    double least;
    double most; ///< where officers sit idle nearly every call falls into its minute
};

} // namespace

TEST_CASE("seven to nine in ten calls fall inside their range in the halls that come with Giliran",
          "[simulator][wait]")
{
    const HallFileCase one = GENERATE(HallFileCase{"/assets/halls/kediri.toml", 0, 20, 0.80, 1.0},
                                      HallFileCase{"/assets/halls/kediri.toml", 400, 5, 0.70, 0.90},
                                      HallFileCase{"/assets/halls/sidoarjo.toml", 0, 3, 0.70, 0.90},
                                      HallFileCase{"/tests/golden/halls/small.toml", 200, 10, 0.70, 0.90});
    auto file = read_hall_file(std::string(GILIRAN_SOURCE_DIR) + one.file);
    REQUIRE(file);
    if (one.visitors_a_day > 0)
        file->hall.demand.visitors_a_day = one.visitors_a_day;
    Calibration result;
    for (std::uint64_t seed = 1; seed <= one.days; ++seed)
        calibrate(result, file->hall, *BusinessDay::parse("2026-11-23"), seed);
    CAPTURE(one.file, result.asked, result.too_early, result.too_late, result.median_width());
    REQUIRE(result.asked > 1000);
    CHECK(result.inside() > one.least);
    CHECK(result.inside() < one.most);
    CHECK(result.relative_width() < 1.1);
}
