// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "kiosk/screens/kiosk_scale.h"
#include "kiosk/screens/tile_plan.h"

#include <vector>

using namespace giliran;

namespace {

std::vector<TileContent> tiles_named(int count, const QString& title)
{
    std::vector<TileContent> tiles;
    for (int n = 0; n < count; ++n)
        tiles.push_back({QString::number(n), title, QStringLiteral("Kejaksaan Negeri"),
                         QStringLiteral("12 menunggu"), IconName::document, TileKind::open});
    return tiles;
}

double kiosk_density(QSize pixels, QSizeF mm)
{
    return kiosk_px_per_mm(ScreenMetrics::from(pixels, mm, std::nullopt));
}

} // namespace

TEST_CASE("a plan places every tile inside its room, apart by the gap", "[kiosk-screens]")
{
    const Theme theme = Theme::kiosk(4.0);
    const QSize room(984, 1600);
    const auto tiles = tiles_named(14, QStringLiteral("Tilang, hukum"));
    const auto plan = plan_tiles(tiles, 1, room, TileNeeds(), theme);
    REQUIRE(plan);
    for (int n = 0; n < 14; ++n) {
        const QRect place = plan->place(n, theme.gap());
        CHECK(QRect(QPoint(0, 0), room).contains(place));
        for (int other = 0; other < n; ++other)
            CHECK_FALSE(plan->place(other, theme.gap())
                            .adjusted(-theme.gap() + 1, -theme.gap() + 1, theme.gap() - 1, theme.gap() - 1)
                            .intersects(place));
    }
}

TEST_CASE("words that leave room stand well inside their tile, and words that need it have it",
          "[kiosk-screens]")
{
    const Theme theme = Theme::kiosk(4.0);
    const QSize room(492, 1600); // one column
    const auto plan_of = [&](const QString& title) {
        return plan_tiles(tiles_named(10, title), 1, room, TileNeeds(), theme);
    };
    const auto pad_of = [&](const QString& title) {
        const auto plan = plan_of(title);
        REQUIRE(plan);
        return lay_out_tile(tiles_named(1, title)[0], plan->face, plan->tile, theme).field.left();
    };
    CHECK(pad_of(QStringLiteral("Tilang, hukum")) == theme.px(7));
    QString longest = QStringLiteral("l");
    while (plan_of(longest + QLatin1Char('l')))
        longest += QLatin1Char('l');
    CHECK(pad_of(longest) < theme.px(5));
}

TEST_CASE("in large text the tiles of a page grow into the room that it has", "[kiosk-screens]")
{
    const Theme theme = Theme::kiosk(4.0, Look{false, std::nullopt, std::nullopt, large_text});
    TileNeeds needs;
    needs.most_height_mm = 55;
    needs.title_lines = 2;
    const auto tiles = tiles_named(4, QStringLiteral("Penggantian Kartu Keluarga hilang atau rusak"));
    const auto plan = plan_tiles(tiles, 1, QSize(984, 1060), needs, theme);
    REQUIRE(plan);
    CHECK(plan->place(3, theme.gap()).bottom() > 1060 - theme.gap());
    CHECK(plan->tile.height() <= theme.enlarged_px(55));
}

TEST_CASE("there is no plan when a text cannot fit or tiles would be too small", "[kiosk-screens]")
{
    const Theme theme = Theme::kiosk(4.0);
    const auto endless = tiles_named(2, QString(80, QLatin1Char('W')));
    CHECK_FALSE(plan_tiles(endless, 1, QSize(984, 1600), TileNeeds(), theme));
    const auto many = tiles_named(60, QStringLiteral("Tilang"));
    CHECK_FALSE(plan_tiles(many, 1, QSize(984, 1600), TileNeeds(), theme));
    CHECK(plan_tiles(many, 5, QSize(984, 1600), TileNeeds(), theme));
}

TEST_CASE("a plan serves while only figures change, and not when a text outgrows it", "[kiosk-screens]")
{
    const Theme theme = Theme::kiosk(4.0);
    auto tiles = tiles_named(14, QStringLiteral("Tilang, hukum"));
    const auto plan = plan_tiles(tiles, 1, QSize(984, 1600), TileNeeds(), theme);
    REQUIRE(plan);
    tiles[3].third = QStringLiteral("105 menunggu");
    CHECK(plan_serves(*plan, tiles, theme));
    tiles[3].title = QStringLiteral("Tilang, hukum, barang bukti, dan pengembalian uang jaminan perkara");
    CHECK_FALSE(plan_serves(*plan, tiles, theme));
}

TEST_CASE("the design's millimetre is the screen's own on common panels, and fills a large one",
          "[kiosk-screens]")
{
    CHECK(kiosk_density({1080, 1920}, {268, 476}) == Approx(4.03).margin(0.02));
    CHECK(kiosk_density({1366, 768}, {344, 194}) == Approx(3.97).margin(0.02));
    CHECK(kiosk_density({1080, 1920}, {398, 708}) == Approx(4.0).margin(0.05)); // 32 inch
    CHECK(kiosk_density({1280, 800}, {217, 136}) < 4.3); // a 10-inch tablet: smaller than 5.9
}
