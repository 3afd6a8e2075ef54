// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hall/hall.h"
#include "kiosk/ticket/ticket_content.h"

namespace giliran {

/// A made-up ticket in Indonesian, to see how a layout will look on paper.
TicketContent sample_ticket();

/// The hall's name and sign instead of the made-up ones, with its first service and that one's number.
void put_hall_on(TicketContent& ticket, const Hall& hall);

} // namespace giliran
