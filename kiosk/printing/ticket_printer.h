// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk's view of a printer: asked before a number is given, and told what to print after.
#pragma once

#include "kiosk/printing/print_problem.h"
#include "kiosk/ticket/ticket_content.h"

#include <QObject>
#include <optional>

namespace giliran {

/// Names a print order; chosen by the caller, given back with its result.
enum class PrintToken : quint64
{
};

struct Printed
{
    QString proof; ///< the job or the file, for the log

    bool operator==(const Printed&) const = default;
};

using PrintResult = PrintOutcome<Printed>;

struct PrinterState
{
    std::optional<PrintFailure> problem; ///< none: ready
    bool paper_low = false;              ///< tell the staff; printing goes on

    bool ready() const { return !problem; }
};

/// Both calls return at once; a printer destroyed meanwhile answers nothing more.
class TicketPrinter : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Prints once and answers with exactly one `finished`, in the order of the calls. Nothing is ever sent
    /// again by itself: whoever wants a second paper prints a second time.
    virtual void print(const TicketContent& ticket, PrintToken token) = 0;

    /// Answers with `checked`, within about three seconds, also while a ticket is printing.
    virtual void check() = 0;

    /// Where tickets come out, in the reader's language, for a screen; empty: of the printer in front of
    /// them.
    virtual QString describe() const = 0;

Q_SIGNALS:
    void finished(giliran::PrintToken token, const giliran::PrintResult& result);
    void checked(const giliran::PrinterState& state);
};

} // namespace giliran
