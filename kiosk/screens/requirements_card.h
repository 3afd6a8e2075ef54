// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/fit_report.h"
#include "common/ui/theme.h"
#include "kiosk/screens/before_ticket_model.h"

#include <QWidget>

namespace giliran {

// What to bring, as a numbered list; or, where the list is not verified, whom to ask.
class RequirementsCard : public QWidget, public FitsText
{
    Q_OBJECT

public:
    explicit RequirementsCard(const Theme& theme, QWidget* parent = nullptr);

    void set_model(const BeforeTicketModel& model);
    // The height it takes at this width with its text at full size.
    int wanted_height(int width) const;

    QStringList unfitted() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Arrangement;
    bool has_list() const;
    TextStyle item_style(int weight) const { return theme_.type().at(10.5, weight); }
    Arrangement arranged(int width, int item_px, bool with_note) const;
    Arrangement arranged_to_fit() const;
    QString accessible_words() const;

    Theme theme_;
    QStringList items_;
    QString note_;
    bool verified_ = true;
};

} // namespace giliran
