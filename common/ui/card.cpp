// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ui/card.h"

#include <QPainter>
#include <algorithm>

namespace giliran {

void paint_panel(QPainter& painter, const QRectF& area, const Theme& theme, Colour fill, Colour outline,
                 double outline_px)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = outline_px / 2;
    const double corner = std::min<double>(theme.corner(), std::min(area.width(), area.height()) / 3.0);
    painter.setPen(outline_px > 0 ? QPen(outline.q(), outline_px) : QPen(Qt::NoPen));
    painter.setBrush(fill.q());
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), corner, corner);
}

void paint_card(QPainter& painter, const QRectF& area, const Theme& theme)
{
    paint_panel(painter, area, theme, theme.palette().card, theme.palette().edge, theme.outline());
}

} // namespace giliran
