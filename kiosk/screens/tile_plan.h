// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/screens/tile_layout.h"

#include <QRect>
#include <QSize>
#include <optional>
#include <span>

namespace giliran {

// What tiles must be, in millimetres of the design.
struct TileNeeds
{
    double least_height_mm = 20;
    double most_height_mm = 60;
    double least_width_mm = 60;
    double title_mm = 9; // wanted size of the titles; it may shrink to the theme's body size
    int title_lines = 1; // one more is taken before a page is added
};

struct TilePlan
{
    int columns = 1;
    int rows = 1;
    int pages = 1;
    QSize tile;
    TileFace face;

    int per_page() const { return columns * rows; }
    // The place of the n-th tile of a page, from the grid's upper left corner.
    QRect place(int n, int gap) const;
};

// The best grid for these tiles on `pages` pages: every text fits, the titles as large as can be, tiles near
// a pleasant shape. Nothing if no grid lets every text fit.
std::optional<TilePlan> plan_tiles(std::span<const TileContent> tiles, int pages, QSize area,
                                   const TileNeeds& needs, const Theme& theme);

// Whether the plan still serves these tiles, as when only a figure on them changed.
bool plan_serves(const TilePlan& plan, std::span<const TileContent> tiles, const Theme& theme);

} // namespace giliran
