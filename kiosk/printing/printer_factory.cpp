// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/printing/printer_factory.h"

#include "kiosk/printing/cups_printer.h"
#include "kiosk/printing/folder_printer.h"

namespace giliran {

std::unique_ptr<TicketPrinter> make_printer(const PrinterConfig& config)
{
    switch (config.mode) {
    case PrinterMode::none:
        break;
    case PrinterMode::raw:
    case PrinterMode::pdf:
    case PrinterMode::automatic:
        return std::make_unique<CupsPrinter>(config);
    }
    return std::make_unique<FolderPrinter>(config.folder, config.used_layout());
}

} // namespace giliran
