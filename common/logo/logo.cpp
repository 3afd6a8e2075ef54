// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/logo/logo.h"

#include <QPainter>
#include <QSvgRenderer>
#include <algorithm>

namespace giliran {

void paint_logo(QPainter& painter, const QRectF& area, const QByteArray& drawing, double corner)
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
    const double rounding = std::min(corner, side / 4);
    painter.drawRoundedRect(area, rounding, rounding);
    const double inset = 0.1 * side;
    renderer.render(&painter, area.adjusted(inset, inset, -inset, -inset));
}

std::optional<double> logo_shape(const QByteArray& drawing, double widest)
{
    if (drawing.isEmpty())
        return std::nullopt;
    const QSvgRenderer renderer(drawing);
    const QSizeF size = renderer.viewBoxF().size();
    if (!renderer.isValid() || size.isEmpty())
        return std::nullopt;
    return std::clamp(size.width() / size.height(), 0.5, widest);
}

} // namespace giliran
