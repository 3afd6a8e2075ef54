// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/fit_report.h"
#include "common/ui/theme.h"
#include "kiosk/screens/before_ticket_model.h"

#include <QWidget>
#include <vector>

namespace giliran {

// Up to three facts: beside each other where the card is wide, below each other where it is high. A caution
// stands above them in a band of its own; facts that it leaves no room for are not shown, the last first: the
// service's tile said them before.
class FactsCard : public QWidget, public FitsText
{
    Q_OBJECT

public:
    explicit FactsCard(const Theme& theme, QWidget* parent = nullptr);

    void set_facts(const std::vector<Fact>& facts, const QString& caution);
    int wanted_height(int width) const;

    QStringList unfitted() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Arrangement;
    bool beside(int width) const;
    void put_caution(Arrangement& a, int card_width) const;
    Arrangement arranged(int width, int figure_px, std::size_t shown, double more_between = 0) const;
    Arrangement arranged_to_fit() const;
    TextStyle figure_style() const { return theme_.type().at(11, QFont::Bold); }
    int full_figure_px() const { return theme_.text_px(figure_style()); }

    Theme theme_;
    std::vector<Fact> facts_;
    QString caution_;
};

} // namespace giliran
