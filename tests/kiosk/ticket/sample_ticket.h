// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/ticket/ticket_content.h"

namespace giliran::test {

/// A ticket of every day.
TicketContent usual_ticket();

/// The longest a hall is likely to print: a 65-character service, a six-character number, both marks,
/// reminders.
TicketContent longest_ticket();

} // namespace giliran::test
