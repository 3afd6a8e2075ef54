// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/printing/ticket_printer.h"

#include <QTimer>
#include <vector>

namespace giliran::testing {

/// A printer that answers as it is told, later and from the event loop like a real one.
class FalsePrinter final : public TicketPrinter
{
public:
    void print(const TicketContent& ticket, PrintToken token) override
    {
        papers.push_back(ticket);
        if (!answers)
            return;
        QTimer::singleShot(0, this, [this, token] { Q_EMIT finished(token, result); });
    }
    void check() override
    {
        ++checks;
        QTimer::singleShot(0, this, [this] { Q_EMIT checked(state); });
    }
    QString describe() const override { return {}; }

    PrinterState state;
    PrintResult result = Printed{QStringLiteral("job 1")};
    bool answers = true;
    int checks = 0;
    std::vector<TicketContent> papers;
};

} // namespace giliran::testing
