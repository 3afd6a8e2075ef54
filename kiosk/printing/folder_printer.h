// SPDX-License-Identifier: GPL-3.0-or-later
// For a hall without a printer: every ticket becomes a PDF in a folder.
#pragma once

#include "kiosk/printing/ticket_printer.h"
#include "kiosk/ticket/ticket_layout.h"

#include <QThreadPool>

namespace giliran {

/// Files are named ticket-00001-A-045.pdf and so on, counting on from what is already there. A file appears
/// whole or not at all, is on the disk before it counts as printed, and never replaces another.
class FolderPrinter final : public TicketPrinter
{
    Q_OBJECT
public:
    FolderPrinter(const QString& folder, const TicketLayout& layout, QObject* parent = nullptr);
    ~FolderPrinter() override;

    void print(const TicketContent& ticket, PrintToken token) override;
    void check() override;
    QString describe() const override;

private:
    const QString folder_;
    const TicketLayout layout_;
    QThreadPool writing_; ///< of one thread: an fsync may take its time
};

} // namespace giliran
