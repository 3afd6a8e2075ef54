// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "common/ui/screen_metrics.h"

using namespace giliran;

TEST_CASE("the configured size of a screen wins over what the monitor says", "[ui]")
{
    const auto metrics = ScreenMetrics::from({1080, 1920}, QSizeF(270, 480), QSizeF(400, 711));
    CHECK(metrics.px_per_mm() == Approx(4.0));
    CHECK(metrics.millimetres().height() == Approx(480));
}

TEST_CASE("without a configured size the monitor's word counts", "[ui]")
{
    CHECK(ScreenMetrics::from({1366, 768}, std::nullopt, QSizeF(344, 194)).px_per_mm() ==
          Approx(3.96).margin(0.02));
}

TEST_CASE("a size that no panel has is not believed", "[ui]")
{
    for (const QSizeF& odd : {QSizeF(0, 0), QSizeF(1600, 900), QSizeF(16, 9), QSizeF(480, 480)})
        CHECK(ScreenMetrics::from({1920, 1080}, std::nullopt, odd).px_per_mm() ==
              ScreenMetrics::usual_px_per_mm);
    CHECK(ScreenMetrics::from({1920, 1080}, QSizeF(10, 10), QSizeF(480, 270)).px_per_mm() == Approx(4.0));
}

TEST_CASE("a wall's screen is believed: 1080 lines on 65 inches, 720 on 55", "[ui]")
{
    CHECK(ScreenMetrics::from({1920, 1080}, std::nullopt, QSizeF(1439, 809)).px_per_mm() ==
          Approx(1.334).margin(0.002));
    CHECK(ScreenMetrics::from({1280, 720}, QSizeF(1218, 685), std::nullopt).px_per_mm() ==
          Approx(1.051).margin(0.002));
}
