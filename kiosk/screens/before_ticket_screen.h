// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/theme.h"
#include "kiosk/screens/before_ticket_model.h"

#include <QWidget>

namespace giliran {

class FactsCard;
class FooterBar;
class PrioritySwitch;
class RequirementsCard;
class TouchButton;

// The last look before a number is taken: what to bring, how long, at what cost; one large yes.
class BeforeTicketScreen : public QWidget
{
    Q_OBJECT

public:
    explicit BeforeTicketScreen(const Theme& theme, QWidget* parent = nullptr);

    void set_model(const BeforeTicketModel& model);
    void set_priority(bool priority);
    bool priority() const;

Q_SIGNALS:
    void take_number(bool priority);
    void back();
    void help();
    void text_size();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void arrange_upright(QRect room);
    void arrange_wide(QRect room);

    Theme theme_;
    RequirementsCard* requirements_;
    FactsCard* facts_;
    PrioritySwitch* priority_;
    TouchButton* yes_;
    FooterBar* footer_;
    bool has_facts_ = false;
    bool asks_priority_ = false;
};

} // namespace giliran
