// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/before_ticket_screen.h"

#include "common/ui/rect_cut.h"
#include "common/ui/touch_button.h"
#include "kiosk/screens/facts_card.h"
#include "kiosk/screens/footer_bar.h"
#include "kiosk/screens/priority_switch.h"
#include "kiosk/screens/requirements_card.h"
#include "kiosk/screens/screen_margins.h"

#include <algorithm>

namespace giliran {

BeforeTicketScreen::BeforeTicketScreen(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), requirements_(new RequirementsCard(theme, this)),
      facts_(new FactsCard(theme, this)), priority_(new PrioritySwitch(theme, this)),
      yes_(new TouchButton(theme, KeyStyle::primary, this)), footer_(new FooterBar(theme, this))
{
    yes_->set_text_style(theme.type().large_key);
    yes_->raise(); // it may stand on the footer
    connect(yes_, &TouchButton::clicked, this,
            [this] { Q_EMIT take_number(asks_priority_ && priority_->isChecked()); });
    connect(footer_, &FooterBar::back, this, &BeforeTicketScreen::back);
    connect(footer_, &FooterBar::help, this, &BeforeTicketScreen::help);
    connect(footer_, &FooterBar::text_size, this, &BeforeTicketScreen::text_size);
}

void BeforeTicketScreen::set_model(const BeforeTicketModel& model)
{
    const bool lists_papers = model.requirements_verified && !model.requirements.isEmpty();
    requirements_->set_model(model);
    facts_->set_facts(model.facts, model.caution);
    has_facts_ = !model.facts.empty();
    facts_->setVisible(has_facts_);
    asks_priority_ = !model.priority_groups.isEmpty();
    priority_->set_groups(model.priority_groups);
    priority_->setVisible(asks_priority_);
    yes_->set_label(lists_papers ? tr("Yes, take a number") : tr("Take a number"));
    footer_->retranslate();
    footer_->set_back(lists_papers ? tr("Not yet, go back") : tr("Back"));
    arrange();
}

void BeforeTicketScreen::set_priority(bool priority)
{
    priority_->setChecked(priority);
}

bool BeforeTicketScreen::priority() const
{
    return priority_->isChecked();
}

void BeforeTicketScreen::arrange()
{
    QRect room = rect().marginsRemoved(screen_margins(theme_, size()));
    const int gap = theme_.gap();
    footer_->offer_text_size(height() > width());
    footer_->setGeometry(cut_bottom(room, footer_->height_for(room.width(), 1), gap));
    if (room.width() > room.height())
        arrange_wide(room);
    else
        arrange_upright(room);
}

void BeforeTicketScreen::arrange_upright(QRect room)
{
    const int gap = theme_.px(6.5);
    yes_->setGeometry(cut_bottom(room, theme_.px(40), gap));
    const int facts = has_facts_ ? facts_->wanted_height(room.width()) + gap : 0;
    const int priority = asks_priority_ ? priority_->wanted_height(room.width()) + gap : 0;
    const int list = std::min(requirements_->wanted_height(room.width()), room.height() - facts - priority);
    requirements_->setGeometry(cut_top(room, list, gap));
    if (has_facts_)
        facts_->setGeometry(cut_top(room, facts - gap, gap));
    if (asks_priority_)
        priority_->setGeometry(cut_top(room, priority - gap));
}

void BeforeTicketScreen::arrange_wide(QRect room)
{
    const int gap = theme_.gap();
    QRect side = cut_right(room, std::max(theme_.px(116), room.width() * 38 / 100), gap);
    requirements_->setGeometry(room);
    const int priority = asks_priority_ ? priority_->wanted_height(side.width()) + gap : 0;
    const int facts = has_facts_ ? facts_->wanted_height(side.width()) + gap : 0;
    const int spare = side.height() - priority - facts;
    if (spare >= theme_.px(28))
        yes_->setGeometry(cut_bottom(side, std::min(spare, theme_.px(48)), gap));
    else // where height is dear, between the keys of the footer
        yes_->setGeometry(footer_->free_place());
    if (asks_priority_)
        priority_->setGeometry(cut_bottom(side, priority - gap, gap));
    if (has_facts_)
        facts_->setGeometry(side);
}

void BeforeTicketScreen::resizeEvent(QResizeEvent*)
{
    arrange();
}

} // namespace giliran
