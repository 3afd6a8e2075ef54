// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "display/presenter/reading_distance.h"

#include <QRectF>
#include <QSizeF>
#include <vector>

namespace giliran {

/// A screen on the wall and how far from it people sit.
struct Glass
{
    QSizeF pixels;
    double px_per_mm = 1.0;
    double farthest_seat_m = usual_farthest_seat_m;
};

/// Before a text is made lower to fit, it is set narrower, down to this share of its width.
inline constexpr double narrowest = 0.92;

/// Distances within a row, in capital heights.
namespace row_space {
inline constexpr double padding = 0.22;     ///< from the row's edge to its text
inline constexpr double after_number = 0.3; ///< at least
inline constexpr double before_counter = 0.16;
inline constexpr double least_label = 0.7; ///< the label shrinks to this when the numbers need the width
} // namespace row_space

/// How wide the widest texts of a hall are, in heights of their own capitals.
struct TextShapes
{
    double number = 4.7;  ///< "W-048"
    double counter = 1.5; ///< "20"
    double label = 1.7;   ///< the longest word beside the counter, at its usual size
    friend bool operator==(const TextShapes&, const TextShapes&) = default;
};

/// Where the parts of a board stand, in pixels.
struct BoardPlan
{
    QRectF header;
    QRectF footer;
    std::vector<QRectF> rows;
    bool stacked = false;  ///< the counter stands under the number, not beside it
    double capital_px = 0; ///< of number and counter
    double needed_px = 0;  ///< what the farthest seat needs
    double unit = 0;       ///< a hundredth of the shorter side: distances and small texts are shares of it
    bool is_legible() const { return capital_px >= needed_px; }
};

/// As many rows as keep number *and* counter legible from the farthest seat, beside each other or stacked,
/// whatever gives more. Where not even one row can be, three rows as large as they get.
BoardPlan plan_board(const Glass& glass, const TextShapes& shapes);

} // namespace giliran
