// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/before_ticket_screen.h"

#include "common/ui/fitted_label.h"
#include "common/ui/rect_cut.h"
#include "common/ui/touch_button.h"
#include "kiosk/screens/facts_card.h"
#include "kiosk/screens/footer_bar.h"
#include "kiosk/screens/page_cut.h"
#include "kiosk/screens/priority_switch.h"
#include "kiosk/screens/requirements_card.h"
#include "kiosk/screens/screen_margins.h"

#include <algorithm>

namespace giliran {

BeforeTicketScreen::BeforeTicketScreen(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), requirements_(new RequirementsCard(theme, this)),
      facts_(new FactsCard(theme, this)), priority_(new PrioritySwitch(theme, this)),
      yes_(new TouchButton(theme, KeyStyle::primary, this)), footer_(new FooterBar(theme, this)),
      previous_(new TouchButton(theme, KeyStyle::plain, this)),
      page_words_(new FittedLabel(theme, theme.type().strong, this))
{
    page_words_->set_alignment(Qt::AlignCenter);
    page_words_->set_max_lines(2, true);
    yes_->set_text_style(theme.type().large_key);
    yes_->raise(); // it may stand on the footer
    connect(yes_, &TouchButton::clicked, this, [this] {
        if (is_last_page())
            return Q_EMIT take_number(asks_priority_ && priority_->isChecked());
        ++page_;
        arrange();
    });
    connect(previous_, &TouchButton::clicked, this, [this] {
        --page_;
        arrange();
    });
    connect(footer_, &FooterBar::back, this, &BeforeTicketScreen::back);
    connect(footer_, &FooterBar::help, this, &BeforeTicketScreen::help);
    connect(footer_, &FooterBar::text_size, this, &BeforeTicketScreen::text_size);
}

void BeforeTicketScreen::set_model(const BeforeTicketModel& model)
{
    lists_papers_ = model.requirements_verified && !model.requirements.isEmpty();
    requirements_->set_model(model);
    facts_->set_facts(model.facts, model.caution);
    has_facts_ = !model.facts.empty();
    asks_priority_ = !model.priority_groups.isEmpty();
    priority_->set_groups(model.priority_groups);
    previous_->set_label(tr("Previous"));
    footer_->retranslate();
    footer_->set_back(lists_papers_ ? tr("Not yet, go back") : tr("Back"));
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

void BeforeTicketScreen::go_to_first_page()
{
    page_ = 0;
    arrange();
}

void BeforeTicketScreen::label_yes()
{
    const QString label = !is_last_page() ? tr("Continue")
                          : lists_papers_ ? tr("Yes, take a number")
                                          : tr("Take a number");
    if (yes_->label() != label)
        yes_->set_label(label);
}

bool BeforeTicketScreen::all_fits() const
{
    return requirements_->unfitted().isEmpty() && yes_->unfitted().isEmpty() &&
           (!has_facts_ || facts_->unfitted().isEmpty()) &&
           (!asks_priority_ || priority_->unfitted().isEmpty());
}

void BeforeTicketScreen::arrange()
{
    pages_.clear();
    label_yes();
    previous_->hide();
    page_words_->hide();
    requirements_->show();
    requirements_->show_all();
    facts_->setVisible(has_facts_);
    priority_->setVisible(asks_priority_);
    QRect room = rect().marginsRemoved(screen_margins(theme_, size()));
    const int gap = theme_.gap();
    footer_->offer_text_size(height() > width());
    footer_->setGeometry(cut_bottom(room, footer_->height_for(room.width(), 1), gap));
    if (room.width() > room.height())
        arrange_wide(room);
    else
        arrange_upright(room);
    if (!all_fits())
        arrange_pages(room);
    else
        page_ = 0;
}

std::vector<BeforeTicketScreen::Page> BeforeTicketScreen::pages_in(QSize room) const
{
    std::vector<Page> pages;
    std::vector<int> last_block; // what is left of the papers, then facts and priority, below each other
    std::size_t first = 0;
    for (const std::size_t papers : requirements_->parts_on(room)) {
        pages.push_back({first, papers, true});
        first += papers;
    }
    const Page papers = pages.back();
    pages.pop_back();
    requirements_->show_part(papers.first_paper, papers.papers);
    last_block.push_back(requirements_->least_height(room.width()));
    if (has_facts_)
        last_block.push_back(facts_->wanted_height(room.width()));
    if (asks_priority_)
        last_block.push_back(priority_->wanted_height(room.width()));
    std::size_t block = 0;
    for (const std::size_t blocks : cut_into_pages(last_block, theme_.gap(), room.height())) {
        Page page = block == 0 ? papers : Page();
        for (const std::size_t end = block + blocks; block < end; ++block) {
            page.facts = page.facts || (has_facts_ && block == 1);
            page.priority = page.priority || (asks_priority_ && block == last_block.size() - 1);
        }
        pages.push_back(page);
    }
    return pages;
}

void BeforeTicketScreen::arrange_pages(QRect room)
{
    const int gap = theme_.gap();
    QRect side = cut_right(room, std::max(theme_.px(90), room.width() * 36 / 100), gap);
    pages_ = pages_in(room.size());
    page_ = std::min(page_, pages_.size() - 1);
    const Page& page = pages_[page_];
    label_yes();
    yes_->setGeometry(cut_bottom(side, std::min(side.height() * 2 / 5, theme_.px(60)), gap));
    previous_->setVisible(page_ > 0);
    previous_->setGeometry(cut_bottom(side, theme_.enlarged_px(22), gap));
    page_words_->set_text(tr("Page %1 of %2").arg(page_ + 1).arg(pages_.size()));
    page_words_->setVisible(pages_.size() > 1);
    page_words_->setGeometry(side);

    requirements_->setVisible(page.requirements);
    requirements_->show_part(page.first_paper, page.papers);
    facts_->setVisible(page.facts);
    priority_->setVisible(page.priority);
    if (page.priority)
        priority_->setGeometry(cut_bottom(room, priority_->wanted_height(room.width()), gap));
    if (page.facts && page.requirements)
        facts_->setGeometry(cut_bottom(room, facts_->wanted_height(room.width()), gap));
    else if (page.facts)
        facts_->setGeometry(room);
    if (page.requirements)
        requirements_->setGeometry(room);
}

void BeforeTicketScreen::arrange_upright(QRect room)
{
    const int gap = theme_.px(6.5);
    yes_->setGeometry(cut_bottom(room, theme_.px(40), gap));
    const int facts = has_facts_ ? facts_->wanted_height(room.width()) + gap : 0;
    const int priority = asks_priority_ ? priority_->wanted_height(room.width()) + gap : 0;
    const int most = room.height() - facts - priority;
    const int airy = requirements_->airy_height(room.width());
    const int list = airy <= most ? airy : std::min(requirements_->wanted_height(room.width()), most);
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
