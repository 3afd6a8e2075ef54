// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <optional>

class QPainter;

namespace giliran {

/// A hall's sign, an SVG drawing, as large as `area` lets it be, on a white field whose corners are rounded
/// by `corner` pixels, less where the field is small: its own colours are the hall's affair, and on white
/// they were drawn. Nothing for what cannot be drawn.
void paint_logo(QPainter& painter, const QRectF& area, const QByteArray& drawing, double corner);

/// Width to height of the field that a sign wants, from 0.5 to `widest`; none: there is no drawing, or it
/// cannot be drawn.
std::optional<double> logo_shape(const QByteArray& drawing, double widest);

/// Widest on a screen, where a header's title stands beside it.
inline constexpr double widest_logo_on_screen = 2.5;

} // namespace giliran
