// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace giliran {

// How a text may give way to its room: first by wrapping, then by shrinking.
struct TextFit
{
    QFont font;            // at the size wanted; its size must be in pixels
    int smallest_px = 0;   // the size it may shrink to; 0: not at all
    int max_lines = 1;     // a line feed in the text always breaks
    bool balanced = false; // lines of like length, for titles; else each line as full as it gets
    double leading = 1.2;  // from one baseline to the next, in em

    bool operator==(const TextFit&) const = default;
};

// What stands between dots, each part in a line of its own.
QString one_part_a_line(const QString& text);

// A text set into lines. Breaks stand at spaces only ("KTP-el" stays whole), and middle
// dots are left out where every line ends at one. Where it takes no line more, they stand at dots alone, or
// at least not between a figure and its unit. What does not fit even at the smallest size ends in an
// ellipsis, and `fits` is false: a test's concern, and still legible in the hall.
struct FittedText
{
    QStringList lines;
    QFont font;
    double line_distance = 0;
    QSizeF size{0, 0};
    bool fits = true;
};

FittedText fit_text(const QString& text, const TextFit& how, QSizeF room);

// The largest number that fits: one line, the digits as high as the room allows, at most `capital_height_px`.
FittedText fit_number(const QString& number, double capital_height_px, QSizeF room);

void paint_text(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const FittedText& text,
                const QColor& colour);

} // namespace giliran
