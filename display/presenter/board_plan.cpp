// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/presenter/board_plan.h"

#include <algorithm>
#include <cmath>

namespace giliran {
namespace {

constexpr int most_rows = 6;
constexpr int rows_when_illegible = 3;

// In units, a hundredth of the shorter side.
constexpr double header_height = 7.4;
constexpr double footer_height = 10.2;
constexpr double gap = 1.3;
constexpr double side_margin = 1.6;

/// A stacked row: two lines of capitals, nearer to each other than to the next row.
constexpr double stacked_capitals = line_pitch + stacked_line_pitch;

/// The width of a row's contents, in capital heights: as it should be, or with everything as narrow as it may
/// be.
double capitals_across(bool stacked, bool tight, const TextShapes& shapes)
{
    const double share = tight ? narrowest : 1.0;
    const double label = tight ? row_space::least_label : std::max(shapes.label, row_space::least_label);
    const double number = shapes.number * share;
    const double counter = shapes.counter * share + label + row_space::before_counter;
    return 2 * row_space::padding +
           (stacked ? std::max(number, counter) : number + row_space::after_number + counter);
}

/// As large as the height allows and the width, whose label gives way only for what the farthest seat needs.
double capital_of(int rows, bool stacked, QSizeF room, double row_gap, double needed,
                  const TextShapes& shapes)
{
    const double pitch = (room.height() + row_gap) / rows;
    const double by_height = pitch / (stacked ? stacked_capitals : line_pitch);
    const double comfortable = room.width() / capitals_across(stacked, false, shapes);
    const double tight = room.width() / capitals_across(stacked, true, shapes);
    return std::min(by_height, std::max(comfortable, std::min(needed, tight)));
}

struct Choice
{
    int rows = 0; ///< 0: nothing legible
    bool stacked = false;
    double capital = 0;
};

Choice legible_rows(bool stacked, QSizeF room, double row_gap, double needed, const TextShapes& shapes)
{
    for (int rows = most_rows; rows > 0; --rows) {
        const double capital = capital_of(rows, stacked, room, row_gap, needed, shapes);
        if (capital >= needed)
            return {rows, stacked, capital};
    }
    return {0, stacked, 0};
}

Choice largest_of(int rows, QSizeF room, double row_gap, const TextShapes& shapes)
{
    const double beside = capital_of(rows, false, room, row_gap, 0, shapes);
    const double stacked = capital_of(rows, true, room, row_gap, 0, shapes);
    return {rows, stacked > beside, std::max(beside, stacked)};
}

} // namespace

BoardPlan plan_board(const Glass& glass, const TextShapes& shapes)
{
    const double width = glass.pixels.width();
    const double height = glass.pixels.height();
    BoardPlan plan;
    plan.unit = std::min(width, height) / 100;
    plan.needed_px = capital_mm_at(glass.farthest_seat_m) * glass.px_per_mm;
    plan.header = {0, 0, width, std::round(header_height * plan.unit)};
    const double footer_top = height - std::round(footer_height * plan.unit);
    plan.footer = {0, footer_top, width, height - footer_top};

    const double row_gap = std::round(gap * plan.unit);
    const double left = std::round(side_margin * plan.unit);
    const double top = plan.header.bottom() + row_gap;
    const QSizeF room(width - 2 * left, footer_top - row_gap - top);

    Choice choice = legible_rows(false, room, row_gap, plan.needed_px, shapes);
    const Choice stacked = legible_rows(true, room, row_gap, plan.needed_px, shapes);
    if (stacked.rows > choice.rows)
        choice = stacked;
    if (choice.rows == 0)
        choice = largest_of(rows_when_illegible, room, row_gap, shapes);

    plan.stacked = choice.stacked;
    plan.capital_px = choice.capital;
    const double pitch = (room.height() + row_gap) / choice.rows;
    for (int row = 0; row < choice.rows; ++row) {
        const double from = std::round(top + row * pitch);
        const double to = std::round(top + (row + 1) * pitch - row_gap);
        plan.rows.emplace_back(left, from, room.width(), to - from);
    }
    return plan;
}

} // namespace giliran
