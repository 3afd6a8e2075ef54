// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/theme.h"
#include "kiosk/screens/before_ticket_model.h"

#include <QWidget>
#include <vector>

namespace giliran {

class FactsCard;
class FittedLabel;
class FooterBar;
class PrioritySwitch;
class RequirementsCard;
class TouchButton;

// The last look before a number is taken: what to bring, how long, at what cost; one large yes. Where large
// text has no room for all of it, it is read page by page, and the yes comes on the last.
class BeforeTicketScreen : public QWidget
{
    Q_OBJECT

public:
    explicit BeforeTicketScreen(const Theme& theme, QWidget* parent = nullptr);

    void set_model(const BeforeTicketModel& model);
    void set_priority(bool priority);
    bool priority() const;
    void go_to_first_page();

Q_SIGNALS:
    void take_number(bool priority);
    void back();
    void help();
    void text_size();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    // What stands on one of several pages.
    struct Page
    {
        std::size_t first_paper = 0;
        std::size_t papers = 0;
        bool requirements = false;
        bool facts = false;
        bool priority = false;
    };
    std::vector<Page> pages_in(QSize room) const;
    bool all_fits() const;
    bool is_last_page() const { return page_ + 1 >= pages_.size(); }
    void label_yes();
    void arrange();
    void arrange_pages(QRect room);
    void arrange_upright(QRect room);
    void arrange_wide(QRect room);

    Theme theme_;
    RequirementsCard* requirements_;
    FactsCard* facts_;
    PrioritySwitch* priority_;
    TouchButton* yes_;
    FooterBar* footer_;
    TouchButton* previous_;
    FittedLabel* page_words_;
    std::vector<Page> pages_; // empty: all stands on one
    std::size_t page_ = 0;
    bool lists_papers_ = false;
    bool has_facts_ = false;
    bool asks_priority_ = false;
};

} // namespace giliran
