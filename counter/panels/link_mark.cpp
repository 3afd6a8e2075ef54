// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/panels/link_mark.h"

#include <QFontMetrics>
#include <QPainter>

namespace giliran {
namespace {

constexpr double dot_mm = 2.8;

} // namespace

LinkMark::LinkMark(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void LinkMark::show_link(const QString& words, bool connected)
{
    if (words == words_ && connected == connected_)
        return;
    words_ = words;
    connected_ = connected;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QFont LinkMark::text_font() const
{
    return theme_.font(connected_ ? theme_.type().body : theme_.type().strong);
}

int LinkMark::dot_room() const
{
    return theme_.px(dot_mm) + theme_.px(1.6);
}

QStringList LinkMark::unfitted() const
{
    return width() >= sizeHint().width() ? QStringList() : QStringList(words_);
}

QSize LinkMark::sizeHint() const
{
    const QFontMetrics metrics(text_font());
    return {dot_room() + metrics.horizontalAdvance(words_) + 1, metrics.height()};
}

void LinkMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& p = theme_.palette();
    const QColor colour = (connected_ ? p.ink_quiet : p.bad).q();
    const double side = theme_.px(dot_mm);
    const double line = side / 5;
    QRectF dot(0, (height() - side) / 2, side, side);
    if (connected_) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
    } else {
        painter.setPen(QPen(colour, line));
        dot.adjust(line / 2, line / 2, -line / 2, -line / 2);
    }
    painter.drawEllipse(dot);
    painter.setPen(colour);
    painter.setFont(text_font());
    painter.drawText(QRectF(dot_room(), 0, width() - dot_room(), height()), Qt::AlignLeft | Qt::AlignVCenter,
                     words_);
}

} // namespace giliran
