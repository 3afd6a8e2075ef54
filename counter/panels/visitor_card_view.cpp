// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/panels/visitor_card_view.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace giliran {
namespace {

constexpr double number_capitals_mm = 14;
constexpr double number_share = 0.38; ///< of the card's width, at most
constexpr double figure_share = 0.24;
constexpr double smallest_scale = 0.85;

} // namespace

VisitorCardView::VisitorCardView(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme)
{}

void VisitorCardView::show_card(const VisitorCard& card)
{
    if (card == card_)
        return;
    card_ = card;
    setAccessibleName(card.number.isEmpty() ? card.service
                                            : card.number + QStringLiteral(", ") + card.service);
    setAccessibleDescription((card.warnings + card.lines + QStringList{card.figure, card.figure_words})
                                 .join(QStringLiteral(", ")));
    update();
}

VisitorCardView::Piece VisitorCardView::piece(const QString& text, const TextStyle& style, int lines,
                                              Colour colour, double scale, QSizeF room) const
{
    TextStyle scaled = style;
    scaled.mm *= scale;
    TextFit fit;
    fit.font = theme_.font(scaled);
    fit.smallest_px = std::min(theme_.text_px(scaled), theme_.text_px(theme_.type().caption));
    fit.max_lines = lines;
    fit.leading = 1.25;
    Piece made;
    made.source = text;
    made.text = fit_text(text, fit, room);
    made.colour = colour;
    return made;
}

bool VisitorCardView::stack(Pieces& pieces, const QRectF& room, double scale) const
{
    const Palette& p = theme_.palette();
    const TypeScale& type = theme_.type();
    const QSizeF width(room.width(), 1e6);
    const double warning_pad = theme_.px(1.5);
    const double space = theme_.px(1.2) * scale;
    const bool nobody = card_.number.isEmpty();

    pieces.clear();
    pieces.push_back(piece(card_.service, nobody ? type.title : type.tile, 3, p.ink, scale, width));
    for (const QString& warning : card_.warnings) {
        pieces.push_back(piece(warning, type.strong, 2, p.warn, scale, width - QSizeF(4 * warning_pad, 0)));
        pieces.back().warning = true;
    }
    for (const QString& line : card_.lines)
        pieces.push_back(piece(line, nobody ? type.subtitle : type.body, 2, p.ink_quiet, scale, width));

    double height = -space;
    for (const Piece& one : pieces)
        height += one.text.size.height() + (one.warning ? 2 * warning_pad : 0) + space;
    double top = room.center().y() - height / 2;
    for (Piece& one : pieces) {
        const double high = one.text.size.height() + (one.warning ? 2 * warning_pad : 0);
        one.area = QRectF(room.left(), top, room.width(), high);
        if (one.warning)
            one.area.setWidth(std::min(room.width(), one.text.size.width() + 4 * warning_pad));
        top += high + space;
    }
    return height <= room.height();
}

VisitorCardView::Pieces VisitorCardView::arranged() const
{
    const Palette& p = theme_.palette();
    const double pad = theme_.padding();
    QRectF room = QRectF(rect()).adjusted(1.4 * pad, 0.6 * pad, -1.4 * pad, -0.6 * pad);
    const double whole = room.width();
    const double space = theme_.px(6);
    Pieces around;
    if (!card_.number.isEmpty()) {
        Piece number;
        number.source = card_.number;
        number.text =
            fit_number(card_.number, theme_.px(number_capitals_mm), {number_share * whole, room.height()});
        number.area = QRectF(room.left(), room.top(), number.text.size.width(), room.height());
        number.alignment = Qt::AlignLeft | Qt::AlignVCenter;
        number.colour = p.primary;
        room.setLeft(number.area.right() + space);
        around.push_back(number);
    }
    if (!card_.figure.isEmpty()) {
        const QSizeF most(figure_share * whole, room.height() / 2);
        Piece figure = piece(card_.figure, theme_.type().headline, 1, p.ink, 1, most);
        Piece words = piece(card_.figure_words, theme_.type().caption, 2, p.ink_quiet, 1, most);
        const double width = std::max(figure.text.size.width(), words.text.size.width());
        const double height = figure.text.size.height() + words.text.size.height();
        const double top = room.center().y() - height / 2;
        figure.area = QRectF(room.right() - width, top, width, figure.text.size.height());
        words.area = QRectF(room.right() - width, figure.area.bottom(), width, words.text.size.height());
        figure.alignment = words.alignment = Qt::AlignRight | Qt::AlignTop;
        room.setRight(figure.area.left() - space);
        around.push_back(figure);
        around.push_back(words);
    }
    Pieces pieces;
    bool high_enough = false;
    for (double scale = 1; !high_enough && scale >= smallest_scale; scale -= 0.05)
        high_enough = stack(pieces, room, scale);
    if (!high_enough)
        pieces.back().text.fits = false;
    pieces.insert(pieces.end(), around.begin(), around.end());
    return pieces;
}

QStringList VisitorCardView::unfitted() const
{
    QStringList found;
    for (const Piece& one : arranged())
        if (!one.text.fits)
            found.push_back(one.source);
    return found;
}

QSize VisitorCardView::sizeHint() const
{
    return {theme_.px(170), theme_.px(50)};
}

QSize VisitorCardView::minimumSizeHint() const
{
    return {theme_.px(110), theme_.px(34)};
}

void VisitorCardView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& p = theme_.palette();
    painter.setPen(QPen(p.rule.q(), 1));
    painter.setBrush(p.card.q());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme_.corner(), theme_.corner());
    for (const Piece& one : arranged()) {
        QRectF area = one.area;
        if (one.warning) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(p.warn_tint.q());
            painter.drawRoundedRect(area, theme_.px(1.5), theme_.px(1.5));
            area.adjust(theme_.px(3), theme_.px(1.5), -theme_.px(3), -theme_.px(1.5));
        }
        paint_text(painter, area, one.alignment, one.text, one.colour.q());
    }
}

} // namespace giliran
