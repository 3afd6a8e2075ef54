// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/board/capitals.h"

#include "common/ui/fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace giliran {
namespace {

double natural_width(const QString& text, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

/// In capital heights.
double width_of(const QString& text)
{
    const QFont font = number_font(500);
    return natural_width(text, font) / QFontMetricsF(font).capHeight();
}

/// The widest that `pattern` can be when its zeros are any digit.
double widest(const QString& pattern)
{
    double width = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        QString text = pattern;
        width = std::max(width, width_of(text.replace(u'0', digit)));
    }
    return width;
}

/// The longest word of a label at its usual size, in capital heights.
double longest_word(const QString& label)
{
    constexpr int probe_px = 500;
    const QFontMetricsF metrics(ui_font(probe_px, label_weight));
    double width = 0;
    for (const QString& word : label.split(u' '))
        width = std::max(width, metrics.horizontalAdvance(word));
    return width / probe_px * label_em;
}

} // namespace

Capitals fit_capitals(const QString& text, double capital_px, double room_px)
{
    Capitals set{text, number_font(capital_px), 1.0, 0, 0};
    double natural = natural_width(text, set.font);
    if (natural * narrowest > room_px && natural > 0) {
        set.font.setPixelSize(
            std::max(1, static_cast<int>(set.font.pixelSize() * room_px / (natural * narrowest))));
        natural = natural_width(text, set.font);
    }
    set.squeeze = natural > room_px ? room_px / natural : 1.0;
    set.width = natural * set.squeeze;
    set.height = QFontMetricsF(set.font).capHeight();
    return set;
}

void paint_capitals(QPainter& painter, const QRectF& area, Qt::Alignment horizontally,
                    const Capitals& capitals, const QColor& colour)
{
    double left = area.left();
    if (horizontally & Qt::AlignRight)
        left = area.right() - capitals.width;
    else if (horizontally & Qt::AlignHCenter)
        left = area.center().x() - capitals.width / 2;
    painter.save();
    painter.translate(left, area.center().y() + capitals.height / 2);
    painter.scale(capitals.squeeze, 1.0);
    painter.setFont(capitals.font);
    painter.setPen(colour);
    painter.drawText(QPointF(0, 0), capitals.text);
    painter.restore();
}

TextShapes shapes_of(const LongestTexts& texts)
{
    if (texts.numbers.empty() || texts.counters.empty())
        return {};
    TextShapes shapes{0, 0, 0};
    for (const QString& number : texts.numbers)
        shapes.number = std::max(shapes.number, widest(number));
    for (const QString& counter : texts.counters)
        shapes.counter = std::max(shapes.counter, width_of(counter));
    for (const QString& label : texts.labels)
        shapes.label = std::max(shapes.label, longest_word(label));
    return shapes;
}

} // namespace giliran
