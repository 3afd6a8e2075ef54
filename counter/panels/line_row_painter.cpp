// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/panels/line_row_painter.h"

#include "counter/panels/line_rows.h"

#include <QFontMetrics>
#include <QListView>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace giliran {

LineRowPainter::LineRowPainter(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), theme_(theme)
{}

void LineRowPainter::measure(const std::vector<LineRow>& rows)
{
    const QFontMetrics number(theme_.font(theme_.type().tile));
    const QFontMetrics minutes(theme_.font(theme_.type().strong));
    number_width_ = number.horizontalAdvance(QStringLiteral("A-000"));
    minutes_width_ = minutes.horizontalAdvance(QStringLiteral("00"));
    for (const LineRow& row : rows) {
        number_width_ = std::max(number_width_, number.horizontalAdvance(row.number));
        minutes_width_ = std::max(minutes_width_, minutes.horizontalAdvance(row.minutes));
    }
}

FittedText LineRowPainter::service_text(const LineRow& row, int width) const
{
    TextFit fit;
    fit.font = theme_.font(theme_.type().body);
    fit.smallest_px = theme_.text_px(theme_.type().caption);
    fit.max_lines = 2;
    fit.leading = 1.15;
    fit.balanced = true;
    const int room = width - 2 * side_pad() - number_width_ - minutes_width_ - 2 * space();
    FittedText text = fit_text(row.service, fit, QSizeF(room, least_height() - 2));
    if (!text.fits) {
        fit.max_lines = 4;
        text = fit_text(row.service, fit, QSizeF(room, 1e6));
    }
    return text;
}

bool LineRowPainter::fits(const LineRow& row, int width) const
{
    return service_text(row, width).fits;
}

int LineRowPainter::row_height(const LineRow& row, int width) const
{
    const int text = static_cast<int>(std::ceil(service_text(row, width).size.height()));
    return std::max(least_height(), text + theme_.px(2));
}

QSize LineRowPainter::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* list = qobject_cast<const QListView*>(option.widget);
    const auto* rows = qobject_cast<const LineRows*>(index.model());
    const LineRow* row = rows != nullptr ? rows->row(index) : nullptr;
    if (list == nullptr || row == nullptr)
        return {0, least_height()};
    return {0, row_height(*row, list->viewport()->width())};
}

void LineRowPainter::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const auto* rows = qobject_cast<const LineRows*>(index.model());
    const LineRow* row = rows != nullptr ? rows->row(index) : nullptr;
    if (row == nullptr)
        return;
    const Palette& p = theme_.palette();
    const QRectF area = QRectF(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double corner = theme_.px(2);
    if (row->next || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush((row->next ? p.primary_tint : p.paper).q());
        painter->drawRoundedRect(area.adjusted(0, 1, 0, -1), corner, corner);
    } else {
        painter->setPen(QPen(p.rule.q(), 1));
        painter->drawLine(area.bottomLeft() - QPointF(0, 0.5), area.bottomRight() - QPointF(0, 0.5));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(p.ink.q(), theme_.px(0.7)));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(area.adjusted(1, 2, -1, -2), corner, corner);
    }
    const double pad = side_pad();
    painter->setPen(p.ink.q());
    painter->setFont(theme_.font(theme_.type().tile));
    painter->drawText(QRectF(area.left() + pad, area.top(), number_width_ + 1, area.height()),
                      Qt::AlignLeft | Qt::AlignVCenter, row->number);
    painter->setFont(theme_.font(theme_.type().strong));
    painter->drawText(
        QRectF(area.right() - pad - minutes_width_, area.top(), minutes_width_ + 1, area.height()),
        Qt::AlignRight | Qt::AlignVCenter, row->minutes);
    const double left = area.left() + pad + number_width_ + space();
    const double right = area.right() - pad - minutes_width_ - space();
    paint_text(*painter, QRectF(left, area.top(), right - left, area.height()),
               Qt::AlignLeft | Qt::AlignVCenter, service_text(*row, option.rect.width()), p.ink.q());
    painter->restore();
}

} // namespace giliran
