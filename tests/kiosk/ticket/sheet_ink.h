// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at a composed ticket's dots.
#pragma once

#include "kiosk/ticket/ticket_sheet.h"

#include <QImage>
#include <QRect>

namespace giliran::test {

/// White room around the sheet in `painted`, so that ink beyond the paper shows.
inline constexpr int surround = 100;

/// The sheet on a larger ground, its origin at (surround, surround); dots are black or white.
QImage painted(const TicketSheet& sheet);

/// The same with only one of its items.
QImage painted_alone(const TicketSheet& sheet, const SheetItem& item);

bool is_black(const QImage& image, int x, int y);
int black_dots(const QImage& image);

/// The smallest rectangle around all black dots, in the sheet's coordinates.
QRect ink_bounds(const QImage& painted);

} // namespace giliran::test
