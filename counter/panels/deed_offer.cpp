// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/panels/deed_offer.h"

#include "counter/panels/deed_menu.h"
#include "counter/panels/deed_picker.h"

namespace giliran {

DeedOffer::DeedOffer(const Theme& theme, QWidget* parent) : QObject(parent), theme_(theme)
{}

void DeedOffer::offer(const std::vector<DeedKey>& deeds, QWidget& at)
{
    offer(MoreModel{{}, deeds, {}, {}}, at);
}

void DeedOffer::offer(const DeedChoice& choice, QWidget& at)
{
    if (!choice.is_offered())
        return;
    auto* picker = new DeedPicker(theme_, choice, at.window());
    connect(picker, &DeedPicker::chosen, this, &DeedOffer::chosen);
    picker->open_over(at);
}

void DeedOffer::offer(const MoreModel& more, QWidget& at)
{
    if (!more.is_offered())
        return;
    auto* menu = new DeedMenu(theme_, more.deeds, &at);
    menu->add_choices(more.choices);
    menu->add_deeds(more.rare);
    connect(menu, &DeedMenu::chosen, this, &DeedOffer::chosen);
    // The menu is still open when it tells: the choice opens after it.
    connect(
        menu, &DeedMenu::choice_wanted, this, [this, &at](const DeedChoice& choice) { offer(choice, at); },
        Qt::QueuedConnection);
    menu->open_at(at.mapToGlobal(QPoint(0, at.height() + theme_.px(1))));
}

} // namespace giliran
