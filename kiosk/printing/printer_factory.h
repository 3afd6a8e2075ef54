// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/printing/printer_config.h"
#include "kiosk/printing/ticket_printer.h"

#include <memory>

namespace giliran {

/// Never fails: a queue, server or folder that is not there is what `check` and `print` answer.
std::unique_ptr<TicketPrinter> make_printer(const PrinterConfig& config);

} // namespace giliran
