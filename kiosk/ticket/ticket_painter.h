// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/ticket/ticket_sheet.h"

class QPainter;

namespace giliran {

/// Paints in dots at the painter's origin, on a ground that is already white.
void paint(QPainter& painter, const TicketSheet& sheet);

} // namespace giliran
