// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ui/drawing.h"

#include <QPainter>
#include <QSvgRenderer>
#include <algorithm>

namespace giliran {

void paint_logo(QPainter& painter, const QRectF& area, const QByteArray& drawing, const Theme& theme)
{
    if (drawing.isEmpty() || area.isEmpty())
        return;
    QSvgRenderer renderer(drawing);
    if (!renderer.isValid())
        return;
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    const double side = std::min(area.width(), area.height());
    const double corner = std::min<double>(theme.corner(), side / 4);
    painter.drawRoundedRect(area, corner, corner);
    const double inset = 0.1 * side;
    renderer.render(&painter, area.adjusted(inset, inset, -inset, -inset));
}

} // namespace giliran
