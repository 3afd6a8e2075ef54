// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <algorithm>
#include <cmath>
#include <optional>

namespace giliran {

// The highest place a hand reaches from a wheelchair, above the floor: EN 301 549, 8.3.4.
inline constexpr double highest_control_mm = 1220;
// What the screens were made for when they are low: the height of the smallest panel in view.
inline constexpr double least_screen_mm = 194;

// Where an upright screen's controls begin when they are wanted low: pixels from its upper edge. They take
// the lower half, less of it where the screen hangs so high that the half ends above reach, but never less
// than the screens need. `bottom_edge_mm`: of the visible screen, above the floor; none: low enough for its
// lower half.
inline int low_controls_top(int height_px, double px_per_mm, std::optional<double> bottom_edge_mm)
{
    const double half = height_px / 2.0;
    const double in_reach =
        bottom_edge_mm ? (highest_control_mm - *bottom_edge_mm) * px_per_mm : static_cast<double>(height_px);
    const double room = std::max(std::min(half, in_reach), least_screen_mm * px_per_mm);
    return std::max(0, static_cast<int>(std::ceil(height_px - room)));
}

// Whether there is anything to lower: a screen that lies has its controls low already.
inline bool can_be_lowered(QSize screen, double px_per_mm)
{
    return screen.height() > screen.width() && screen.height() >= 2 * least_screen_mm * px_per_mm;
}

} // namespace giliran
