// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/low_reach.h"

#include <catch2/catch.hpp>

using namespace giliran;

namespace {

// An upright 21.5-inch panel: 476 mm high at 4 pixels a millimetre.
constexpr int height = 1904;
constexpr double density = 4;

/// Of the uppermost control, above the floor.
double top_of_controls_mm(double bottom_edge_mm)
{
    return bottom_edge_mm + (height - low_controls_top(height, density, bottom_edge_mm)) / density;
}

} // namespace

TEST_CASE("low controls take the lower half where it is within reach", "[kiosk-screens]")
{
    CHECK(low_controls_top(height, density, std::nullopt) == height / 2);
    CHECK(low_controls_top(height, density, 700.0) == height / 2);
    CHECK(low_controls_top(height, density, 980.0) == height / 2);
    CHECK(top_of_controls_mm(700) <= highest_control_mm);
}

TEST_CASE("on a screen that hangs high they end where a hand does, 1,220 mm above the floor",
          "[kiosk-screens]")
{
    for (const double edge : {985.0, 1000.0, 1020.0}) {
        CAPTURE(edge);
        CHECK(top_of_controls_mm(edge) == Approx(highest_control_mm).margin(0.25));
    }
}

TEST_CASE("they never take less than the screens need", "[kiosk-screens]")
{
    CHECK((height - low_controls_top(height, density, 1100.0)) / density ==
          Approx(least_screen_mm).margin(0.25));
    CHECK(low_controls_top(600, density, 1100.0) == 0);
}

TEST_CASE("only an upright screen with room above can be lowered", "[kiosk-screens]")
{
    CHECK(can_be_lowered({1080, 1920}, density));
    CHECK_FALSE(can_be_lowered({1920, 1080}, density));
    CHECK_FALSE(can_be_lowered({768, 1366}, density));
}
