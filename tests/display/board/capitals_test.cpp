// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/board/capitals.h"

#include "display/board/flash.h"

#include <QImage>
#include <QPainter>
#include <catch2/catch.hpp>

using namespace giliran;

TEST_CASE("the newest call flashes at most three times a second, and then stands still", "[display-gui]")
{
    int flashes_in_a_second = 0;
    for (Duration from{0}; from < flash::lasts; from += Duration(50)) {
        int flashes = 0;
        for (Duration at = from + Duration(1); at <= from + Duration(1000); at += Duration(1))
            flashes += flash::is_lit(at) && !flash::is_lit(at - Duration(1)) ? 1 : 0;
        flashes_in_a_second = std::max(flashes_in_a_second, flashes);
    }
    CHECK(flashes_in_a_second <= 3);
    CHECK(flash::is_lit(Duration(0)));
    CHECK(flash::is_lit(flash::lasts));
    CHECK(flash::is_over(flash::lasts));
}

TEST_CASE("a number too wide is set narrower before it is set lower", "[display-gui]")
{
    const Capitals natural = fit_capitals(QStringLiteral("W-048"), 200, 10'000);
    CHECK(natural.height == Approx(200).margin(1));
    CHECK(natural.squeeze == 1.0);
    const Capitals narrower = fit_capitals(QStringLiteral("W-048"), 200, natural.width * 0.94);
    CHECK(narrower.height == Approx(natural.height));
    CHECK(narrower.squeeze == Approx(0.94).margin(0.01));
    const Capitals lower = fit_capitals(QStringLiteral("W-048"), 200, natural.width * 0.6);
    CHECK(lower.height < natural.height);
    CHECK(lower.squeeze >= narrowest - 0.01);
    CHECK(lower.width <= natural.width * 0.6 + 0.5);
}

TEST_CASE("the widest digits decide how wide a series may become", "[display-gui]")
{
    const TextShapes shapes =
        shapes_of({{QStringLiteral("A-000")}, {QStringLiteral("20")}, {QStringLiteral("LOKET")}});
    for (int n = 1; n < 1000; n += 7) {
        const QString number = QStringLiteral("A-%1").arg(n, 3, 10, QLatin1Char('0'));
        CHECK(fit_capitals(number, 100, 10'000).width <= shapes.number * 100 * 1.02);
    }
}
