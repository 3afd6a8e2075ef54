// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/ticket/ticket_sheet.h"

class QPainter;

namespace giliran {

/// What becomes of greys, which only a sign has.
enum class Surface
{
    head, ///< a thermal head, one pixel a dot: patterns of dots
    page, ///< a printer's driver makes its own of them
};

/// Paints in dots at the painter's origin, on a ground that is already white.
void paint(QPainter& painter, const TicketSheet& sheet, Surface surface);

} // namespace giliran
