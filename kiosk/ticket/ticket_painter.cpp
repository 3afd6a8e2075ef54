// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/ticket/ticket_painter.h"

#include "kiosk/ticket/ticket_logo.h"

#include <QPainter>
#include <QtMath>

namespace giliran {

namespace {

constexpr double dash = 6;
constexpr double dash_gap = 4;
constexpr double frame = 3;
constexpr int page_pixels_a_dot = 3;

class SheetPainter
{
public:
    SheetPainter(QPainter& painter, Surface surface) : painter_(painter), surface_(surface) {}

    void operator()(const SheetText& text) const
    {
        painter_.save();
        painter_.setFont(text.font);
        painter_.setPen(text.ink == Ink::black ? Qt::black : Qt::white);
        painter_.translate(text.baseline);
        painter_.scale(text.squeeze, 1);
        painter_.drawText(QPointF(0, 0), text.text);
        painter_.restore();
    }

    void operator()(const SheetRule& rule) const
    {
        const int dashes = qCeil(rule.box.width() / (dash + dash_gap));
        for (int i = 0; i < dashes; ++i) {
            const double x = rule.box.left() + i * (dash + dash_gap);
            const double width = qMin(dash, rule.box.right() - x);
            painter_.fillRect(QRectF(x, rule.box.top(), width, rule.box.height()), Qt::black);
        }
    }

    void operator()(const SheetBox& box) const
    {
        painter_.fillRect(box.box, Qt::black);
        if (!box.filled)
            painter_.fillRect(box.box.adjusted(frame, frame, -frame, -frame), Qt::white);
    }

    void operator()(const SheetQr& qr) const
    {
        // Neighbours in a row are one rectangle: a PDF viewer would draw hairlines between single modules.
        for (int y = 0; y < qr.code.side; ++y) {
            for (int x = 0; x < qr.code.side; ++x) {
                const int first = x;
                while (x < qr.code.side && qr.code.dark_at(x, y))
                    ++x;
                if (x > first) {
                    const QPoint corner = qr.top_left + QPoint(first, y) * qr.module_dots;
                    painter_.fillRect(QRect(corner, QSize(x - first, 1) * qr.module_dots), Qt::black);
                }
            }
        }
    }

    void operator()(const SheetLogo& logo) const
    {
        switch (surface_) {
        case Surface::head:
            return painter_.drawImage(logo.box.topLeft(), logo_in_dots(logo.drawing, logo.box.size()));
        case Surface::page:
            return painter_.drawImage(logo.box,
                                      logo_in_greys(logo.drawing, page_pixels_a_dot * logo.box.size()));
        }
    }

private:
    QPainter& painter_;
    Surface surface_;
};

} // namespace

void paint(QPainter& painter, const TicketSheet& sheet, Surface surface)
{
    for (const SheetItem& item : sheet.items)
        std::visit(SheetPainter(painter, surface), item);
}

} // namespace giliran
