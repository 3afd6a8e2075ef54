// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/facts_card.h"

#include "common/ui/card.h"
#include "common/ui/fitted_text.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace giliran {

struct FactsCard::Arrangement
{
    struct Cell
    {
        QRectF figure_area, words_area;
        FittedText figure, words;
    };
    std::vector<Cell> cells;
    std::vector<QRectF> rules;
    double height = 0;
    bool fits = true;
};

FactsCard::FactsCard(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme)
{}

void FactsCard::set_facts(const std::vector<Fact>& facts)
{
    facts_ = facts;
    QStringList spoken;
    for (const Fact& fact : facts)
        spoken.push_back(QStringLiteral("%1 %2").arg(fact.figure, fact.words));
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    update();
}

bool FactsCard::beside(int width) const
{
    return width >= theme_.px(180);
}

FactsCard::Arrangement FactsCard::arranged(int card_width, int figure_px) const
{
    const double pad = theme_.px(7);
    const bool row = beside(card_width);
    const double between = theme_.px(row ? 5 : 3);
    const auto count = static_cast<double>(std::max<std::size_t>(1, facts_.size()));
    const double inner = card_width - 2 * pad;
    const double width = row ? (inner - (count - 1) * 2 * between) / count : inner;
    TextFit figure;
    figure.font = theme_.font(figure_style());
    figure.font.setPixelSize(figure_px);
    figure.smallest_px = theme_.text_px(theme_.type().body);
    figure.max_lines = 2;
    figure.leading = 1.16;
    TextFit words;
    words.font = theme_.font(theme_.type().body);
    words.max_lines = row ? 3 : 2;
    words.leading = 1.16;
    words.balanced = true;

    Arrangement a;
    double tallest = 0;
    double top = row ? pad : theme_.px(3);
    double left = pad;
    for (const Fact& fact : facts_) {
        Arrangement::Cell cell;
        cell.figure = fit_text(fact.figure, figure, {width, 1e6});
        cell.words = fit_text(fact.words, words, {width, 1e6});
        a.fits = a.fits && cell.figure.fits && cell.words.fits;
        cell.figure_area = QRectF(left, top, width, cell.figure.size.height());
        cell.words_area = QRectF(left, cell.figure_area.bottom(), width, cell.words.size.height());
        const double high = cell.words_area.bottom() - top;
        tallest = std::max(tallest, high);
        a.cells.push_back(cell);
        if (row) {
            left += width + 2 * between;
            if (a.cells.size() < facts_.size())
                a.rules.emplace_back(left - between, pad, theme_.outline(), 0);
        } else {
            top += high + between;
            if (a.cells.size() < facts_.size())
                a.rules.emplace_back(pad, top - between / 2, width, theme_.outline());
        }
    }
    a.height = row ? tallest + 2 * pad : top - between + theme_.px(3);
    for (QRectF& rule : a.rules)
        if (row)
            rule.setHeight(tallest);
    return a;
}

FactsCard::Arrangement FactsCard::arranged_to_fit() const
{
    const int least = theme_.text_px(theme_.type().body);
    Arrangement a;
    for (int px = full_figure_px(); px >= least; --px) {
        a = arranged(width(), px);
        if (a.fits && a.height <= height())
            break;
    }
    a.fits = a.fits && a.height <= height() + 1;
    return a;
}

int FactsCard::wanted_height(int width) const
{
    return static_cast<int>(std::ceil(arranged(width, full_figure_px()).height));
}

QStringList FactsCard::unfitted() const
{
    return arranged_to_fit().fits ? QStringList() : QStringList(accessibleName());
}

void FactsCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& p = theme_.palette();
    paint_card(painter, rect(), theme_);
    const Arrangement a = arranged_to_fit();
    const double shift = std::max(0.0, (height() - a.height) / 2);
    painter.translate(0, shift);
    for (const Arrangement::Cell& cell : a.cells) {
        paint_text(painter, cell.figure_area, Qt::AlignLeft | Qt::AlignTop, cell.figure, p.ink.q());
        paint_text(painter, cell.words_area, Qt::AlignLeft | Qt::AlignTop, cell.words, p.ink_quiet.q());
    }
    for (const QRectF& rule : a.rules)
        painter.fillRect(rule, p.rule.q());
}

} // namespace giliran
