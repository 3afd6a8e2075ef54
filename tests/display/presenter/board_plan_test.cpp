// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/presenter/board_plan.h"

#include <catch2/catch.hpp>
#include <cmath>

using namespace giliran;

namespace {

/// A 16:9 screen of so many inches.
Glass glass(double inches, QSizeF pixels, double seat_m)
{
    const double longer_mm = inches * 25.4 * 16 / std::hypot(16, 9);
    return {pixels, std::max(pixels.width(), pixels.height()) / longer_mm, seat_m};
}

constexpr QSizeF full_hd(1920, 1080);

} // namespace

TEST_CASE("capitals are 12.2 mm high for every metre to the farthest seat", "[display]")
{
    struct Row
    {
        double metres, mm, px_43, px_55, px_65;
    };
    // Needed heights at 1080 lines, from the notes on legibility.
    const Row table[] = {{5, 61, 123, 96, 82},
                         {8, 98, 197, 154, 130},
                         {10, 122, 246, 193, 163},
                         {12, 147, 296, 231, 196},
                         {15, 183, 370, 289, 245}};
    for (const Row& row : table) {
        INFO(row.metres << " m");
        CHECK(capital_mm_at(row.metres) == Approx(row.mm).margin(0.7));
        CHECK(plan_board(glass(43, full_hd, row.metres), {}).needed_px == Approx(row.px_43).margin(1.5));
        CHECK(plan_board(glass(55, full_hd, row.metres), {}).needed_px == Approx(row.px_55).margin(1.5));
        CHECK(plan_board(glass(65, full_hd, row.metres), {}).needed_px == Approx(row.px_65).margin(1.5));
    }
}

TEST_CASE("a 55-inch screen serves three rows at ten metres, with header and footer", "[display]")
{
    for (const QSizeF& pixels : {QSizeF(1280, 720), full_hd, QSizeF(3840, 2160)}) {
        const BoardPlan plan = plan_board(glass(55, pixels, 10), {});
        CHECK(plan.rows.size() == 3);
        CHECK(plan.is_legible());
        CHECK_FALSE(plan.stacked);
    }
}

TEST_CASE("the nearer the seats and the larger the screen, the more rows", "[display]")
{
    std::size_t rows_before = 0;
    for (const double metres : {15.0, 12.0, 10.0, 8.0, 5.0}) {
        const BoardPlan plan = plan_board(glass(65, full_hd, metres), {});
        CHECK(plan.is_legible());
        CHECK(plan.rows.size() >= rows_before);
        rows_before = plan.rows.size();
    }
    CHECK(rows_before == 6);
    const auto rows_at = [](double inches) { return plan_board(glass(inches, full_hd, 8), {}).rows.size(); };
    CHECK(rows_at(65) > rows_at(43));
}

TEST_CASE("on an upright screen the counter stands under its number", "[display]")
{
    const BoardPlan plan = plan_board(glass(55, {1080, 1920}, 10), {});
    CHECK(plan.stacked);
    CHECK(plan.is_legible());
    CHECK(plan.rows.size() == 3);
}

TEST_CASE("a longer number costs width or rows, never the height that the farthest seat needs", "[display]")
{
    for (double width = 4.0; width < 7.0; width += 0.1) {
        INFO("number " << width);
        CHECK(plan_board(glass(55, full_hd, 10), {width, 1.9, 1.7}).is_legible());
    }
}

TEST_CASE("where nothing is legible the board says so and shows three rows", "[display]")
{
    const BoardPlan plan = plan_board({{960, 540}, 4.0, 10}, {});
    CHECK_FALSE(plan.is_legible());
    CHECK(plan.rows.size() == 3);
    CHECK(plan.capital_px > 60);
}

TEST_CASE("the parts of a board lie apart and inside the glass", "[display]")
{
    for (const QSizeF& pixels :
         {QSizeF(1280, 720), full_hd, QSizeF(1080, 1920), QSizeF(3840, 2160), QSizeF(800, 600)})
        for (const double metres : {3.0, 5.0, 10.0, 15.0}) {
            const BoardPlan plan = plan_board(glass(55, pixels, metres), {});
            const QRectF whole({0, 0}, pixels);
            double above = plan.header.bottom();
            for (const QRectF& row : plan.rows) {
                CHECK(row.top() > above);
                CHECK(whole.contains(row));
                CHECK(row.height() >= plan.capital_px * (plan.stacked ? 2.35 : 1.0));
                above = row.bottom();
            }
            CHECK(plan.footer.top() > above);
            CHECK(plan.footer.bottom() == Approx(pixels.height()));
        }
}
