// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/services_screen.h"

#include "common/ui/fitted_label.h"
#include "common/ui/rect_cut.h"
#include "kiosk/screens/footer_bar.h"
#include "kiosk/screens/screen_margins.h"
#include "kiosk/screens/tile_grid.h"

namespace giliran {

namespace {

constexpr QLatin1StringView group_mark{"#group:"};

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
      footer_(new FooterBar(theme, this)), note_(new FittedLabel(theme, theme.type().body, this))
{
    note_->set_colour(theme.palette().ink_quiet);
    note_->set_max_lines(2, true);
    connect(grid_, &TileGrid::chosen, this, [this](const QString& id) {
        if (id.startsWith(group_mark))
            Q_EMIT group_chosen(id.mid(group_mark.size()));
        else
            Q_EMIT service_chosen(id);
    });
    connect(footer_, &FooterBar::back, this, &ServicesScreen::back);
    connect(footer_, &FooterBar::help, this, &ServicesScreen::help);
    connect(footer_, &FooterBar::text_size, this, &ServicesScreen::text_size);
    connect(footer_, &FooterBar::page_wanted, this, [this](int page) {
        grid_->set_page(page);
        footer_->set_pages(grid_->page(), grid_->pages());
    });
}

void ServicesScreen::set_model(const ServicesModel& model)
{
    std::vector<TileContent> tiles;
    tiles.reserve(model.groups.size() + model.services.size());
    for (const GroupTile& group : model.groups)
        tiles.push_back({group_mark + group.id, group.name, group.count, group.closed_reason, group.icon,
                         group.closed() ? TileKind::closed : TileKind::open});
    for (const ServiceTile& service : model.services)
        tiles.push_back({service.id, service.name, time_and_cost(service), service.closed_reason,
                         std::nullopt, service.closed() ? TileKind::closed : TileKind::open});
    grid_->set_tiles(std::move(tiles));
    footer_->retranslate();
    footer_->set_back(tr("Back"));
    waiting_ = model.waiting;
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
    // A wide screen has room for the note between the footer's keys.
    const bool upright = height() > width();
    footer_->offer_text_size(upright);
    footer_->set_note(upright ? QString() : waiting_);
    note_->set_text(waiting_);
    note_->setVisible(upright && !waiting_.isEmpty());
    if (!note_->isHidden())
        note_->setGeometry(cut_top(room, note_->height_for(room.width()), theme_.px(4)));
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
