// SPDX-License-Identifier: GPL-3.0-or-later
// A printer behind a CUPS queue.
#pragma once

#include "kiosk/printing/cups_client.h"
#include "kiosk/printing/printer_config.h"
#include "kiosk/printing/ticket_printer.h"

#include <QThreadPool>
#include <atomic>

namespace giliran {

/// One thread prints, one checks; each holds its own conversation with the server.
class CupsPrinter final : public TicketPrinter
{
    Q_OBJECT
public:
    explicit CupsPrinter(const PrinterConfig& config, QObject* parent = nullptr);

    /// Waits for the thread that is printing, at most for one answer of the server. Its job is left to CUPS.
    ~CupsPrinter() override;

    void print(const TicketContent& ticket, PrintToken token) override;
    void check() override;
    QString describe() const override;

private:
    PrintResult print_and_confirm(const TicketContent& ticket) const;
    PrintResult confirm(CupsClient& client, int job) const;
    PrintResult withdraw(CupsClient& client, int job, const PrintFailure& why) const;
    PrintOutcome<CupsJob> final_state(CupsClient& client, int job, std::chrono::milliseconds within) const;
    PrinterState ask_state() const;
    PrintOutcome<CupsQueue> usable_queue(CupsClient& client) const;

    const PrinterConfig config_;
    const TicketLayout layout_;
    std::atomic<bool> ending_ = false;
    QThreadPool printing_;
    QThreadPool checking_;
};

} // namespace giliran
