// SPDX-License-Identifier: GPL-3.0-or-later
// What a kiosk's device settings say about its printer.
#pragma once

#include "kiosk/ticket/ticket_layout.h"

#include <QString>
#include <chrono>
#include <optional>

namespace giliran {

enum class PrinterMode
{
    none,     ///< no printer: PDFs into a folder
    raw,      ///< ESC/POS bytes through a raw queue
    pdf,      ///< PDF through a queue with a driver
    automatic ///< raw or pdf, as the queue turns out to be
};

struct PrinterConfig
{
    PrinterMode mode = PrinterMode::none;
    QString cups_queue{}; ///< unless mode is none
    PaperWidth paper = PaperWidth::mm80;
    std::optional<TicketLayout> layout{}; ///< the hall's own; none: the built-in one of this paper
    QString folder{};                     ///< when mode is none; made if missing

    /// "host:port" or the path of a socket; empty: CUPS_SERVER of the environment, or the system's own.
    QString cups_server{};

    /// A job not completed after this time is cancelled.
    std::chrono::milliseconds confirm_within{6000};

    TicketLayout used_layout() const { return layout ? *layout : ticket_layout(paper); }
};

} // namespace giliran
