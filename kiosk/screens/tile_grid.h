// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/screens/tile_plan.h"

#include <QWidget>
#include <vector>

namespace giliran {

class ChoiceTile;

// The tiles of one page. The screen that owns it gives the room with and without page keys; the grid takes as
// few pages as let every text fit.
class TileGrid : public QWidget
{
    Q_OBJECT

public:
    TileGrid(const Theme& theme, const TileNeeds& needs, QWidget* parent = nullptr);

    // `last`: stands in the last place when all is on one page; with several pages it is left out.
    void set_tiles(std::vector<TileContent> tiles, std::optional<TileContent> last = std::nullopt);
    // Of the tiles that are set next.
    void set_needs(const TileNeeds& needs);
    // Plans anew for these rooms, or keeps the plan if it still serves. Call before placing the grid.
    void plan(QSize one_page, QSize several_pages);
    int pages() const { return plan_.pages; }
    int page() const { return page_; }
    void set_page(int page);

Q_SIGNALS:
    void chosen(const QString& id);

private:
    void refill();
    std::vector<TileContent> all_tiles() const;

    Theme theme_;
    TileNeeds needs_;
    std::vector<TileContent> tiles_;
    std::optional<TileContent> last_;
    TilePlan plan_;
    QSize planned_one_page_;
    QSize planned_several_pages_;
    int page_ = 0;
    std::vector<ChoiceTile*> shown_;
};

} // namespace giliran
