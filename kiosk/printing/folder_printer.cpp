// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/printing/folder_printer.h"

#include "kiosk/printing/print_document.h"
#include "kiosk/printing/ticket_file.h"

#include <QDir>

namespace giliran {

FolderPrinter::FolderPrinter(const QString& folder, const TicketLayout& layout, QObject* parent)
    : TicketPrinter(parent), folder_(folder), layout_(layout)
{
    writing_.setMaxThreadCount(1);
}

FolderPrinter::~FolderPrinter()
{
    writing_.waitForDone();
}

QString FolderPrinter::describe() const
{
    return tr("No printer: tickets are written to %1").arg(QDir::toNativeSeparators(folder_));
}

void FolderPrinter::print(const TicketContent& ticket, PrintToken token)
{
    writing_.start([this, ticket, token] {
        const PrintResult result =
            write_ticket_file(folder_, ticket.number, pdf_document(ticket, layout_).bytes)
                .map([](const QString& path) { return Printed{path}; });
        QMetaObject::invokeMethod(
            this, [this, token, result] { Q_EMIT finished(token, result); }, Qt::QueuedConnection);
    });
}

void FolderPrinter::check()
{
    writing_.start([this] {
        const PrinterState state{.problem = folder_problem(folder_)};
        QMetaObject::invokeMethod(
            this, [this, state] { Q_EMIT checked(state); }, Qt::QueuedConnection);
    });
}

} // namespace giliran
