// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/fitted_text.h"

namespace giliran {

/// From the glass's edge to a text, in units of the plan.
inline constexpr double wall_side = 3.4;
/// Corners of rows and panels, in units.
inline constexpr double wall_corner = 2.6;

/// A text beside the numbers, that may shrink to half its size.
FittedText fit_wall_text(const QString& text, double px, int weight, QSizeF room, int lines = 1);

} // namespace giliran
