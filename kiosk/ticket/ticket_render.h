// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket on the three surfaces it can appear on. All need a QGuiApplication and may run in any thread.
#pragma once

#include "kiosk/ticket/ticket_content.h"
#include "kiosk/ticket/ticket_layout.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace giliran {

/// For a thermal head: Format_Mono, as wide as the head, a set bit is black.
QImage raster(const TicketContent& content, const TicketLayout& layout);

struct TicketPdf
{
    QByteArray bytes;
    QSize page_mm; ///< the paper's width, and the content's length in whole mm
};

/// One page as wide as the paper and as long as the content. Its text can be extracted as it reads, which is
/// why it is set in Noto Sans: the hyphen that Inter puts between capitals and figures has no code point.
TicketPdf ticket_pdf(const TicketContent& content, const TicketLayout& layout);

/// What comes out of a thermal printer, on white paper of the full width, one pixel a dot.
QImage preview(const TicketContent& content, const TicketLayout& layout);

} // namespace giliran
