// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/tile_plan.h"

#include <algorithm>
#include <cmath>

namespace giliran {

namespace {

constexpr int most_columns = 4;
constexpr double pleasant_shape = 2.7; // width to height

bool all_fit(std::span<const TileContent> tiles, const TileFace& face, QSize size, const Theme& theme)
{
    return std::ranges::all_of(tiles,
                               [&](const TileContent& tile) { return tile_fits(tile, face, size, theme); });
}

// The largest face; a smaller title comes before one more line.
std::optional<TileFace> largest_face(std::span<const TileContent> tiles, QSize size, int small_lines,
                                     const TileNeeds& needs, const Theme& theme)
{
    const int wanted = theme.text_px(theme.type().at(needs.title_mm, QFont::Bold));
    const int least = theme.text_px(theme.type().body);
    const auto search = [&](int lines, int largest) -> std::optional<TileFace> {
        const auto fits = [&](int px) { return all_fit(tiles, {px, lines, small_lines}, size, theme); };
        if (!fits(least))
            return std::nullopt;
        int good = least;
        for (int bad = largest + 1; bad - good > 1;) {
            const int middle = (good + bad) / 2;
            (fits(middle) ? good : bad) = middle;
        }
        return TileFace{good, lines, small_lines};
    };
    if (const auto face = search(needs.title_lines, wanted))
        return face;
    return search(needs.title_lines + 1, (wanted + least) / 2);
}

// The same with more room around the words, where that costs them next to nothing.
TileFace roomier(const TileFace& face, std::span<const TileContent> tiles, QSize size, const Theme& theme)
{
    for (const double pad_mm : {7.0, 6.0, 5.0})
        for (const double share : {1.0, 0.96}) {
            TileFace wider = face;
            wider.pad_mm = pad_mm;
            wider.title_px = static_cast<int>(share * face.title_px);
            if (wider.title_px >= theme.text_px(theme.type().body) && all_fit(tiles, wider, size, theme))
                return wider;
        }
    return face;
}

double pleasantness(const TilePlan& plan, int used)
{
    const double shape = plan.tile.width() / static_cast<double>(std::max(1, plan.tile.height()));
    return plan.face.title_px / 4.0 - 3 * std::abs(std::log2(shape / pleasant_shape)) -
           0.3 * (plan.per_page() - used);
}

} // namespace

QRect TilePlan::place(int n, int gap) const
{
    const int column = n % columns;
    const int row = n / columns;
    return {QPoint(column * (tile.width() + gap), row * (tile.height() + gap)), tile};
}

std::optional<TilePlan> plan_tiles(std::span<const TileContent> tiles, int pages, QSize area,
                                   const TileNeeds& needs, const Theme& theme)
{
    const int count = static_cast<int>(tiles.size());
    const int on_page = std::max(1, (count + pages - 1) / pages);
    std::optional<TilePlan> best;
    for (int small_lines = 1; small_lines <= 2 && !best; ++small_lines)
        for (int columns = 1; columns <= most_columns; ++columns) {
            TilePlan plan;
            plan.columns = columns;
            plan.rows = (on_page + columns - 1) / columns;
            plan.pages = pages;
            const int width = (area.width() - (columns - 1) * theme.gap()) / columns;
            const int height = (area.height() - (plan.rows - 1) * theme.gap()) / plan.rows;
            if (width < theme.px(needs.least_width_mm) || height < theme.px(needs.least_height_mm))
                continue;
            plan.tile = QSize(width, std::min(height, theme.px(needs.most_height_mm)));
            const auto face = largest_face(tiles, plan.tile, small_lines, needs, theme);
            if (!face)
                continue;
            plan.face = *face;
            if (!best || pleasantness(plan, on_page) > pleasantness(*best, on_page))
                best = plan;
        }
    if (!best)
        return best;
    // Large letters may have higher tiles, which fill the page; the choice between grids was made without.
    const int fills = (area.height() - (best->rows - 1) * theme.gap()) / best->rows;
    const QSize higher(best->tile.width(), std::min(fills, theme.enlarged_px(needs.most_height_mm)));
    if (all_fit(tiles, best->face, higher, theme))
        best->tile = higher;
    best->face = roomier(best->face, tiles, best->tile, theme);
    return best;
}

bool plan_serves(const TilePlan& plan, std::span<const TileContent> tiles, const Theme& theme)
{
    return static_cast<int>(tiles.size()) <= plan.per_page() * plan.pages &&
           all_fit(tiles, plan.face, plan.tile, theme);
}

} // namespace giliran
