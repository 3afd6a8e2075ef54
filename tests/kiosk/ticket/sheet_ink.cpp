// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/ticket/sheet_ink.h"

#include "kiosk/ticket/ticket_painter.h"

#include <QPainter>

namespace giliran::test {

QImage painted(const TicketSheet& sheet)
{
    QImage image(sheet.size + QSize(2 * surround, 2 * surround), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.translate(surround, surround);
    paint(painter, sheet, Surface::head);
    return image;
}

QImage painted_alone(const TicketSheet& sheet, const SheetItem& item)
{
    return painted({.size = sheet.size, .items = {item}, .reminders_left_out = 0});
}

bool is_black(const QImage& image, int x, int y)
{
    return qGray(image.pixel(x, y)) < 128;
}

int black_dots(const QImage& image)
{
    int dots = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            dots += is_black(image, x, y) ? 1 : 0;
    return dots;
}

QRect ink_bounds(const QImage& painted)
{
    QRect bounds;
    for (int y = 0; y < painted.height(); ++y)
        for (int x = 0; x < painted.width(); ++x)
            if (is_black(painted, x, y))
                bounds |= QRect(x, y, 1, 1);
    return bounds.translated(-surround, -surround);
}

} // namespace giliran::test
