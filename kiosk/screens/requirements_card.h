// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/fit_report.h"
#include "common/ui/theme.h"
#include "kiosk/screens/before_ticket_model.h"

#include <QWidget>
#include <vector>

namespace giliran {

// What to bring, as a numbered list; or, where the list is not verified, whom to ask.
class RequirementsCard : public QWidget, public FitsText
{
    Q_OBJECT

public:
    explicit RequirementsCard(const Theme& theme, QWidget* parent = nullptr);

    void set_model(const BeforeTicketModel& model);
    // Shows these of the papers alone; they keep their numbers. All of them after set_model().
    void show_part(std::size_t first, std::size_t count);
    void show_all() { show_part(0, static_cast<std::size_t>(items_.size())); }
    // How many papers stand on each of the pages of this size, with text of the theme's body size; a list
    // that is none is one page of nothing.
    std::vector<std::size_t> parts_on(QSize page) const;
    // The least height at this width of what is shown.
    int least_height(int width) const;
    // The height it takes at this width with its text at full size.
    int wanted_height(int width) const;
    // The same with more room between the papers.
    int airy_height(int width) const;

    QStringList unfitted() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Arrangement;
    bool has_list() const;
    TextStyle item_style(int weight) const { return theme_.type().at(10.5, weight); }
    // `air`: from 0, the lines as close as is well legible, to 1.
    Arrangement arranged(int width, int item_px, bool with_note, double air = 0) const;
    Arrangement arranged(int width, int item_px, bool with_note, double air, std::size_t first,
                         std::size_t shown) const;
    int least_px() const { return theme_.text_px(theme_.type().body); }
    Arrangement arranged_to_fit() const;
    QString accessible_words() const;

    Theme theme_;
    QStringList items_;
    QString note_;
    bool verified_ = true;
    std::size_t first_ = 0;
    std::size_t shown_ = 0;
};

} // namespace giliran
