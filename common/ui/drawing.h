// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/theme.h"

#include <QByteArray>
#include <QRectF>

class QPainter;

namespace giliran {

// A hall's sign, an SVG drawing, as large as `area` lets it be, on a white field with the theme's corners:
// its own colours are the hall's affair, and on white they were drawn. Nothing for what cannot be drawn.
void paint_logo(QPainter& painter, const QRectF& area, const QByteArray& drawing, const Theme& theme);

} // namespace giliran
