// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/printing/print_document.h"

#include "kiosk/ticket/escpos.h"
#include "kiosk/ticket/ticket_render.h"

namespace giliran {

PrintDocument raw_document(const TicketContent& ticket, const TicketLayout& layout)
{
    return {.title = ticket.number,
            .format = "application/vnd.cups-raw",
            .page_mm = std::nullopt,
            .bytes = escpos_ticket(raster(ticket, layout))};
}

PrintDocument pdf_document(const TicketContent& ticket, const TicketLayout& layout)
{
    const TicketPdf pdf = ticket_pdf(ticket, layout);
    return {.title = ticket.number, .format = "application/pdf", .page_mm = pdf.page_mm, .bytes = pdf.bytes};
}

} // namespace giliran
