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
    QRectF band, caution_area;
    FittedText caution;
    std::vector<Cell> cells;
    std::vector<QRectF> rules;
    double height = 0;
    bool fits = true;
};

FactsCard::FactsCard(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme)
{}

void FactsCard::set_facts(const std::vector<Fact>& facts, const QString& caution)
{
    facts_ = facts;
    caution_ = caution;
    QStringList spoken;
    if (!caution.isEmpty())
        spoken.push_back(caution);
    for (const Fact& fact : facts)
        spoken.push_back(QStringLiteral("%1 %2").arg(fact.figure, fact.words));
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    update();
}

bool FactsCard::beside(int width) const
{
    return width >= theme_.px(180);
}

/// Across the card, along its upper edge.
void FactsCard::put_caution(Arrangement& a, int card_width) const
{
    const double edge = theme_.px(3);
    const double inset = theme_.px(4);
    TextFit fit;
    fit.font = theme_.font(theme_.type().strong);
    fit.max_lines = 3;
    fit.leading = 1.2;
    fit.balanced = true;
    a.caution = fit_text(caution_, fit, {card_width - 2 * (edge + inset), 1e6});
    a.fits = a.fits && a.caution.fits;
    a.caution_area =
        QRectF(edge + inset, edge + theme_.px(2.5), card_width - 2 * (edge + inset), a.caution.size.height());
    a.band = a.caution_area.adjusted(-inset, -theme_.px(2.5), inset, theme_.px(2.5));
}

FactsCard::Arrangement FactsCard::arranged(int card_width, int figure_px, std::size_t shown,
                                           double more_between) const
{
    const double pad = theme_.px(7);
    const bool row = beside(card_width);
    const double between = theme_.px(row ? 5 : 3) + more_between;
    const auto count = static_cast<double>(std::max<std::size_t>(1, shown));
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
    if (!caution_.isEmpty()) {
        put_caution(a, card_width);
        top = a.band.bottom() + theme_.px(row ? 5 : 3);
    }
    const double facts_top = top;
    double left = pad;
    for (std::size_t n = 0; n < shown; ++n) {
        const Fact& fact = facts_[n];
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
            if (a.cells.size() < shown)
                a.rules.emplace_back(left - between, facts_top, theme_.outline(), 0);
        } else {
            top += high + between;
            if (a.cells.size() < shown)
                a.rules.emplace_back(pad, top - between / 2, width, theme_.outline());
        }
    }
    a.height = row ? facts_top + tallest + pad : top - between + theme_.px(3);
    for (QRectF& rule : a.rules)
        if (row)
            rule.setHeight(tallest);
    return a;
}

FactsCard::Arrangement FactsCard::arranged_to_fit() const
{
    const int least = theme_.text_px(theme_.type().body);
    const std::size_t fewest = std::min<std::size_t>(1, facts_.size()); // how many wait is said in any case
    Arrangement a;
    for (std::size_t left_out = 0; left_out <= facts_.size() - fewest; ++left_out)
        for (int px = full_figure_px(); px >= least; --px) {
            a = arranged(width(), px, facts_.size() - left_out);
            if (!a.fits || a.height > height())
                continue;
            if (beside(width()) || a.cells.size() < 2)
                return a;
            const double spare = (height() - a.height) / static_cast<double>(a.cells.size() + 1);
            return arranged(width(), px, facts_.size() - left_out, std::min<double>(spare, theme_.px(9)));
        }
    a.fits = a.fits && a.height <= height() + 1;
    return a;
}

int FactsCard::wanted_height(int width) const
{
    return static_cast<int>(std::ceil(arranged(width, full_figure_px(), facts_.size()).height));
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
    if (!caution_.isEmpty()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(p.warn_tint.q());
        painter.drawRoundedRect(a.band, theme_.px(2), theme_.px(2));
        paint_text(painter, a.caution_area, Qt::AlignLeft | Qt::AlignTop, a.caution, p.warn.q());
    }
    for (const Arrangement::Cell& cell : a.cells) {
        paint_text(painter, cell.figure_area, Qt::AlignLeft | Qt::AlignTop, cell.figure, p.ink.q());
        paint_text(painter, cell.words_area, Qt::AlignLeft | Qt::AlignTop, cell.words, p.ink_quiet.q());
    }
    for (const QRectF& rule : a.rules)
        painter.fillRect(rule, p.rule.q());
}

} // namespace giliran
