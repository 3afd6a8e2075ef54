// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/tile_grid.h"

#include "kiosk/screens/choice_tile.h"

#include <algorithm>

namespace giliran {

TileGrid::TileGrid(const Theme& theme, const TileNeeds& needs, QWidget* parent)
    : QWidget(parent), theme_(theme), needs_(needs)
{}

void TileGrid::set_tiles(std::vector<TileContent> tiles, std::optional<TileContent> last)
{
    if (tiles.size() != tiles_.size())
        planned_one_page_ = {};
    tiles_ = std::move(tiles);
    last_ = std::move(last);
}

void TileGrid::set_needs(const TileNeeds& needs)
{
    needs_ = needs;
    planned_one_page_ = {};
}

std::vector<TileContent> TileGrid::all_tiles() const
{
    std::vector<TileContent> all = tiles_;
    if (last_)
        all.push_back(*last_);
    return all;
}

void TileGrid::plan(QSize one_page, QSize several_pages)
{
    const std::vector<TileContent> all = all_tiles();
    const bool same_room = one_page == planned_one_page_ && several_pages == planned_several_pages_;
    if (!same_room || !plan_serves(plan_, plan_.pages == 1 ? all : tiles_, theme_)) {
        planned_one_page_ = one_page;
        planned_several_pages_ = several_pages;
        std::optional<TilePlan> found = plan_tiles(all, 1, one_page, needs_, theme_);
        const int most_pages = std::max(1, static_cast<int>(tiles_.size()));
        for (int pages = 2; !found && pages <= most_pages; ++pages)
            found = plan_tiles(tiles_, pages, several_pages, needs_, theme_);
        if (found)
            plan_ = *found;
        else // nothing fits: one large tile a page, and its text says so with an ellipsis
            plan_ = {1, 1, most_pages, several_pages, {theme_.text_px(theme_.type().body), 2, 2}};
    }
    page_ = std::clamp(page_, 0, plan_.pages - 1);
    refill();
}

void TileGrid::set_page(int page)
{
    page_ = std::clamp(page, 0, plan_.pages - 1);
    refill();
}

void TileGrid::refill()
{
    const int count = static_cast<int>(tiles_.size());
    const int first = page_ * plan_.per_page();
    const int here = std::clamp(count - first, 0, plan_.per_page());
    const bool with_last = last_ && plan_.pages == 1;
    const int tiles = with_last ? here + 1 : here;
    const auto needed = static_cast<std::size_t>(tiles);
    while (shown_.size() < needed) {
        auto* tile = new ChoiceTile(theme_, this);
        connect(tile, &ChoiceTile::clicked, this, [this, tile] { Q_EMIT chosen(tile->content().id); });
        shown_.push_back(tile);
    }
    for (std::size_t n = 0; n < shown_.size(); ++n) {
        ChoiceTile& tile = *shown_[n];
        tile.setVisible(n < needed);
        if (n >= needed)
            continue;
        const bool is_last = with_last && n + 1 == needed;
        tile.set_face(plan_.face);
        tile.set_content(is_last ? *last_ : tiles_[static_cast<std::size_t>(first) + n]);
        const int place = is_last ? plan_.per_page() - 1 : static_cast<int>(n);
        tile.setGeometry(plan_.place(place, theme_.gap()));
    }
}

} // namespace giliran
