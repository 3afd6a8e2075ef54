// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/panels/visitor_card_view.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace giliran {
namespace {

constexpr double usual_height_mm = 54;
constexpr double largest_scale = 1.4;
constexpr double number_capitals_mm = 14; ///< in a card of the usual height
constexpr double number_share = 0.38;     ///< of the card's width, at most
constexpr double number_share_of_narrow = 0.31;
constexpr double figure_share = 0.2;
constexpr double smallest_scale = 0.8;
constexpr double narrow_mm = 150; ///< a card so narrow has its service above, not beside the number
constexpr double warning_pad_mm = 1.2;

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
                                              Colour colour, double scale, QSizeF room, bool balanced) const
{
    TextStyle scaled = style;
    scaled.mm *= scale;
    TextFit fit;
    fit.font = theme_.font(scaled);
    fit.smallest_px = std::min(theme_.text_px(scaled), theme_.text_px(theme_.type().caption));
    fit.max_lines = lines;
    fit.leading = 1.25;
    fit.balanced = balanced;
    Piece made;
    made.source = text;
    made.text = fit_text(text, fit, room);
    made.colour = colour;
    return made;
}

double VisitorCardView::usual_scale() const
{
    return std::clamp(height() / theme_.px_per_mm() / usual_height_mm, 1.0, largest_scale);
}

bool VisitorCardView::has_service_on_top() const
{
    return width() < theme_.px(narrow_mm) && !card_.number.isEmpty();
}

bool VisitorCardView::stack(Pieces& pieces, const QRectF& room, double scale) const
{
    const Palette& p = theme_.palette();
    const TypeScale& type = theme_.type();
    const QSizeF width(room.width(), 1e6);
    const double space = theme_.px(1.2) * scale;
    const bool nobody = card_.number.isEmpty();

    pieces.clear();
    if (!has_service_on_top())
        pieces.push_back(piece(card_.service, nobody ? type.title : type.tile, 3, p.ink, scale, width, true));
    for (const QString& line : card_.lines)
        pieces.push_back(piece(line, nobody ? type.subtitle : type.body, 2, p.ink_quiet, scale, width));

    double height = -space;
    for (const Piece& one : pieces)
        height += one.text.size.height() + space;
    double top = room.center().y() - height / 2;
    for (Piece& one : pieces) {
        one.area = QRectF(room.left(), top, room.width(), one.text.size.height());
        top = one.area.bottom() + space;
    }
    return height <= room.height();
}

VisitorCardView::Pieces VisitorCardView::take_warnings(QRectF& room) const
{
    const double pad = theme_.px(warning_pad_mm);
    const double space = theme_.px(2);
    Pieces pieces;
    double left = room.left();
    double bottom = 0; // from here on upwards only when all heights are known
    double row_height = 0;
    for (const QString& warning : card_.warnings) {
        Piece made = piece(warning, theme_.type().strong, 2, theme_.palette().warn, 1,
                           {room.width() - 4 * pad, room.height()});
        const QSizeF size = made.text.size + QSizeF(4 * pad, 2 * pad);
        if (left > room.left() && left + size.width() > room.right()) {
            left = room.left();
            bottom += row_height + space;
            row_height = 0;
        }
        made.area = QRectF(QPointF(left, bottom), size);
        made.warning = true;
        left += size.width() + space;
        row_height = std::max(row_height, size.height());
        pieces.push_back(made);
    }
    if (pieces.empty())
        return pieces;
    const double height = bottom + row_height;
    for (Piece& one : pieces)
        one.area.translate(0, room.bottom() - height);
    room.setBottom(room.bottom() - height - space);
    return pieces;
}

VisitorCardView::Pieces VisitorCardView::take_service(QRectF& room) const
{
    if (!has_service_on_top())
        return {};
    Piece service = piece(card_.service, theme_.type().tile, 2, theme_.palette().ink, 1, room.size(), true);
    service.area = QRectF(room.topLeft(), QSizeF(room.width(), service.text.size.height()));
    service.is_service = true;
    room.setTop(service.area.bottom() + theme_.px(1));
    return {service};
}

VisitorCardView::Pieces VisitorCardView::take_number(QRectF& room) const
{
    if (card_.number.isEmpty())
        return {};
    const double share = has_service_on_top() ? number_share_of_narrow : number_share;
    Piece number;
    number.source = card_.number;
    number.text = fit_number(card_.number, theme_.px(number_capitals_mm * usual_scale()),
                             {share * room.width(), room.height()});
    number.area = QRectF(room.left(), room.top(), number.text.size.width(), room.height());
    number.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    number.colour = theme_.palette().primary;
    room.setLeft(number.area.right() + theme_.px(5));
    return {number};
}

VisitorCardView::Pieces VisitorCardView::take_figure(QRectF& room) const
{
    if (card_.figure.isEmpty())
        return {};
    const Palette& p = theme_.palette();
    const QSizeF most(figure_share * width(), room.height() / 2);
    Piece figure = piece(card_.figure, theme_.type().headline, 1, p.ink, usual_scale(), most);
    Piece words = piece(card_.figure_words, theme_.type().caption, 2, p.ink_quiet, usual_scale(), most);
    const double wide = std::max(figure.text.size.width(), words.text.size.width());
    const double height = figure.text.size.height() + words.text.size.height();
    const double top = room.center().y() - height / 2;
    figure.area = QRectF(room.right() - wide, top, wide, figure.text.size.height());
    words.area = QRectF(room.right() - wide, figure.area.bottom(), wide, words.text.size.height());
    figure.alignment = words.alignment = Qt::AlignRight | Qt::AlignTop;
    room.setRight(figure.area.left() - theme_.px(5));
    return {figure, words};
}

/// The service above all the rest, and both as one in the middle of the card.
void VisitorCardView::draw_together(Pieces& pieces, double bottom) const
{
    const auto is_rest = [](const Piece& one) { return !one.warning && !one.is_service; };
    double rest_top = bottom;
    double rest_bottom = 0;
    Piece* service = nullptr;
    for (Piece& one : pieces) {
        if (one.is_service)
            service = &one;
        if (!is_rest(one))
            continue;
        const double height = one.text.size.height();
        const double top =
            one.alignment & Qt::AlignVCenter ? one.area.center().y() - height / 2 : one.area.top();
        rest_top = std::min(rest_top, top);
        rest_bottom = std::max(rest_bottom, top + height);
    }
    if (service == nullptr)
        return;
    const double spare = (bottom - service->area.top()) - service->area.height() - (rest_bottom - rest_top);
    const double gap = std::min<double>(theme_.px(4), std::max(0.0, spare));
    service->area.translate(0, (spare - gap) / 2);
    const double down = service->area.bottom() + gap - rest_top;
    for (Piece& one : pieces)
        if (is_rest(one))
            one.area.translate(0, down);
}

VisitorCardView::Pieces VisitorCardView::arranged() const
{
    const double pad = theme_.padding();
    QRectF room = QRectF(rect()).adjusted(1.4 * pad, 0.6 * pad, -1.4 * pad, -0.6 * pad);
    Pieces all;
    for (const auto take : {&VisitorCardView::take_warnings, &VisitorCardView::take_service,
                            &VisitorCardView::take_number, &VisitorCardView::take_figure}) {
        const Pieces taken = (this->*take)(room);
        all.insert(all.end(), taken.begin(), taken.end());
    }
    Pieces texts;
    bool high_enough = false;
    for (double scale = usual_scale(); !high_enough && scale >= smallest_scale; scale -= 0.05)
        high_enough = stack(texts, room, scale);
    if (!high_enough)
        texts.back().text.fits = false;
    all.insert(all.end(), texts.begin(), texts.end());
    if (has_service_on_top())
        draw_together(all, room.bottom());
    return all;
}

QStringList VisitorCardView::unfitted() const
{
    QStringList found;
    for (const Piece& one : arranged())
        if (!one.text.fits)
            found.push_back(one.source);
    return found;
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
            const double pad = theme_.px(warning_pad_mm);
            area.adjust(2 * pad, pad, -2 * pad, -pad);
        }
        paint_text(painter, area, one.alignment, one.text, one.colour.q());
    }
}

} // namespace giliran
