// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/services_screen.h"

#include "common/ui/rect_cut.h"
#include "kiosk/screens/footer_bar.h"
#include "kiosk/screens/screen_margins.h"
#include "kiosk/screens/tile_grid.h"

namespace giliran {

namespace {

TileNeeds service_needs()
{
    TileNeeds needs;
    needs.least_height_mm = 20;
    needs.most_height_mm = 50;
    needs.least_width_mm = 80;
    needs.title_mm = 8.5;
    needs.title_lines = 2;
    return needs;
}

QString time_and_cost(const ServiceTile& service)
{
    QStringList parts{service.time, service.cost};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ServicesScreen::ServicesScreen(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), grid_(new TileGrid(theme, service_needs(), this)),
      footer_(new FooterBar(theme, this))
{
    connect(grid_, &TileGrid::chosen, this, &ServicesScreen::service_chosen);
    connect(footer_, &FooterBar::back, this, &ServicesScreen::back);
    connect(footer_, &FooterBar::help, this, &ServicesScreen::help);
    connect(footer_, &FooterBar::page_wanted, this, [this](int page) {
        grid_->set_page(page);
        footer_->set_pages(grid_->page(), grid_->pages());
    });
}

void ServicesScreen::set_model(const ServicesModel& model)
{
    std::vector<TileContent> tiles;
    tiles.reserve(model.services.size());
    for (const ServiceTile& service : model.services)
        tiles.push_back({service.id, service.name, time_and_cost(service), service.closed_reason,
                         std::nullopt, service.closed() ? TileKind::closed : TileKind::open});
    grid_->set_tiles(std::move(tiles));
    footer_->retranslate();
    footer_->set_back(tr("Back"));
    footer_->set_note(model.waiting);
    arrange();
}

void ServicesScreen::go_to_first_page()
{
    grid_->set_page(0);
    footer_->set_pages(grid_->page(), grid_->pages());
}

void ServicesScreen::arrange()
{
    QRect room = rect().marginsRemoved(screen_margins(theme_, size()));
    const auto above_footer = [&](int pages) {
        return room.size() - QSize(0, footer_->height_for(room.width(), pages) + theme_.gap());
    };
    grid_->plan(above_footer(1), above_footer(2));
    footer_->set_pages(grid_->page(), grid_->pages());
    footer_->setGeometry(cut_bottom(room, footer_->height_for(room.width(), grid_->pages()), theme_.gap()));
    grid_->setGeometry(room);
}

void ServicesScreen::resizeEvent(QResizeEvent*)
{
    arrange();
}

} // namespace giliran
