// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket in a form that a print queue takes.
#pragma once

#include "kiosk/ticket/ticket_content.h"
#include "kiosk/ticket/ticket_layout.h"

#include <QByteArray>
#include <QSize>
#include <QString>
#include <optional>

namespace giliran {

struct PrintDocument
{
    QString title;
    QByteArray format;            ///< MIME type
    std::optional<QSize> page_mm; ///< none: the bytes know
    QByteArray bytes;
};

PrintDocument raw_document(const TicketContent& ticket, const TicketLayout& layout);
PrintDocument pdf_document(const TicketContent& ticket, const TicketLayout& layout);

} // namespace giliran
