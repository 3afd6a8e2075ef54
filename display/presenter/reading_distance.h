// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace giliran {

/// How high capitals must be so that a number is read from a seat so many metres away: 0.7 degrees of the
/// eye, 12.2 mm a metre. That is above ADA 703.5.5 for signs hung at 1.78 to 3.05 m (51 mm to 4.57 m,
/// then 10.5 mm a metre).
constexpr double capital_mm_at(double metres)
{
    return 12.2 * metres;
}

/// From one line of numbers to the next, in capital heights; ADA asks for 1.35 to 1.70.
inline constexpr double line_pitch = 1.5;
/// Between a number and the counter under it, which belong together.
inline constexpr double stacked_line_pitch = 1.35;

/// The farthest seat of a hall that says nothing else.
inline constexpr double usual_farthest_seat_m = 10.0;

} // namespace giliran
