// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/ticket/ticket_render.h"

#include "kiosk/ticket/ticket_composer.h"
#include "kiosk/ticket/ticket_painter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <cmath>

namespace giliran {

using namespace Qt::StringLiterals;

namespace {

constexpr int pdf_dpi = 1200;

/// A dot is heated when the letter covers more than half of it.
QImage thresholded(const QImage& grey)
{
    QImage mono(grey.size(), QImage::Format_Mono);
    mono.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    mono.fill(0);
    for (int y = 0; y < grey.height(); ++y) {
        const uchar* from = grey.constScanLine(y);
        uchar* to = mono.scanLine(y);
        for (int x = 0; x < grey.width(); ++x)
            if (from[x] < 128)
                to[x / 8] = static_cast<uchar>(to[x / 8] | (0x80U >> (x % 8)));
    }
    return mono;
}

/// Where the head's first dot is on the paper.
double head_offset_mm(const TicketLayout& layout)
{
    return (layout.paper_mm - layout.mm(layout.width_dots)) / 2;
}

} // namespace

QImage raster(const TicketContent& content, const TicketLayout& layout)
{
    const TicketSheet sheet = compose(content, layout, u"Inter"_s);
    QImage grey(sheet.size, QImage::Format_Grayscale8);
    grey.fill(Qt::white);
    QPainter painter(&grey);
    painter.setRenderHint(QPainter::TextAntialiasing);
    paint(painter, sheet, Surface::head);
    painter.end();

    QImage mono = thresholded(grey);
    const int dots_per_metre = qRound(layout.dots(1000));
    mono.setDotsPerMeterX(dots_per_metre);
    mono.setDotsPerMeterY(dots_per_metre);
    return mono;
}

TicketPdf ticket_pdf(const TicketContent& content, const TicketLayout& layout)
{
    const TicketSheet sheet = compose(content, layout, u"Noto Sans"_s);
    const QSize page(qRound(layout.paper_mm), static_cast<int>(std::ceil(layout.mm(sheet.size.height()))));

    TicketPdf pdf{.bytes = {}, .page_mm = page};
    QBuffer buffer(&pdf.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdf_dpi);
    writer.setTitle(content.number);
    writer.setPageSize(QPageSize(QSizeF(page), QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());

    QPainter painter(&writer);
    painter.scale(pdf_dpi / layout.dpi, pdf_dpi / layout.dpi);
    painter.translate(layout.dots(head_offset_mm(layout)), 0);
    paint(painter, sheet, Surface::page);
    painter.end();
    return pdf;
}

QImage preview(const TicketContent& content, const TicketLayout& layout)
{
    const QImage printed = raster(content, layout);
    QImage paper(qRound(layout.dots(layout.paper_mm)), printed.height(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(qRound(layout.dots(head_offset_mm(layout))), 0, printed);
    return paper;
}

} // namespace giliran
