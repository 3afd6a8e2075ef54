// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/agencies_screen.h"

#include "common/ui/rect_cut.h"
#include "kiosk/screens/footer_bar.h"
#include "kiosk/screens/low_reach.h"
#include "kiosk/screens/screen_margins.h"
#include "kiosk/screens/tile_grid.h"

namespace giliran {

namespace {

constexpr QLatin1StringView help_id{"#help"};

TileNeeds agency_needs()
{
    TileNeeds needs;
    needs.least_height_mm = 30;
    needs.most_height_mm = 64;
    needs.least_width_mm = 82;
    needs.title_mm = 9.5;
    return needs;
}

} // namespace

AgenciesScreen::AgenciesScreen(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), grid_(new TileGrid(theme, agency_needs(), this)),
      footer_(new FooterBar(theme, this))
{
    connect(grid_, &TileGrid::chosen, this, [this](const QString& id) {
        if (id == help_id)
            Q_EMIT help();
        else
            Q_EMIT agency_chosen(id);
    });
    connect(footer_, &FooterBar::help, this, &AgenciesScreen::help);
    connect(footer_, &FooterBar::text_size, this, &AgenciesScreen::text_size);
    connect(footer_, &FooterBar::low, this, &AgenciesScreen::low);
    connect(footer_, &FooterBar::page_wanted, this, [this](int page) {
        grid_->set_page(page);
        footer_->set_pages(grid_->page(), grid_->pages());
    });
}

void AgenciesScreen::set_model(const AgenciesModel& model)
{
    std::vector<TileContent> tiles;
    tiles.reserve(model.agencies.size());
    for (const AgencyTile& agency : model.agencies)
        tiles.push_back({agency.id, agency.need, agency.office,
                         agency.closed() ? agency.closed_reason : agency.waiting, agency.icon,
                         agency.closed() ? TileKind::closed : TileKind::open});
    const TileContent help{help_id,   tr("Not sure?"),    tr("Please ask our staff"),
                           QString(), IconName::question, TileKind::help};
    grid_->set_tiles(std::move(tiles), help);
    footer_->retranslate();
    arrange();
}

void AgenciesScreen::go_to_first_page()
{
    grid_->set_page(0);
    footer_->set_pages(grid_->page(), grid_->pages());
}

void AgenciesScreen::arrange()
{
    QRect room = rect().marginsRemoved(screen_margins(theme_, size()));
    const bool upright = height() > width();
    footer_->offer_text_size(upright);
    footer_->offer_low(upright && can_be_lowered(window()->size(), theme_.px_per_mm()));
    const auto beneath = [&](int pages) { return footer_->height_for(room.width(), pages) + theme_.gap(); };
    grid_->plan(room.size() - QSize(0, upright ? beneath(1) : 0), room.size() - QSize(0, beneath(2)));
    const bool with_footer = upright || grid_->pages() > 1;
    footer_->setVisible(with_footer);
    footer_->set_pages(grid_->page(), grid_->pages());
    if (with_footer)
        footer_->setGeometry(
            cut_bottom(room, footer_->height_for(room.width(), grid_->pages()), theme_.gap()));
    grid_->setGeometry(room);
}

void AgenciesScreen::resizeEvent(QResizeEvent*)
{
    arrange();
}

} // namespace giliran
