// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/theme.h"

#include <QRectF>

class QPainter;

namespace giliran {

// The ground of a card: white, with the theme's edge and corners.
void paint_card(QPainter& painter, const QRectF& area, const Theme& theme);

// Any filled, outlined shape with the theme's corners; the outline lies inside `area`.
void paint_panel(QPainter& painter, const QRectF& area, const Theme& theme, Colour fill, Colour outline,
                 double outline_px);

} // namespace giliran
