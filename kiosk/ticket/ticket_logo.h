// SPDX-License-Identifier: GPL-3.0-or-later
// A hall's sign, an SVG drawing, in black on paper.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace giliran {

/// Width to height of a sign that has the paper's width to itself.
inline constexpr double widest_logo_on_paper = 4;

/// The drawing in greys, in the middle of `size` pixels of white. Dark colours become black and pale ones
/// white, so that what is drawn in one colour prints as one plane; only what lies between is grey.
QImage logo_in_greys(const QByteArray& drawing, QSize size);

/// The same for a thermal head, which has no grey: Format_Grayscale8 of black and white alone, what is grey
/// as a pattern of dots (Floyd and Steinberg's error diffusion, 1976).
QImage logo_in_dots(const QByteArray& drawing, QSize size);

} // namespace giliran
