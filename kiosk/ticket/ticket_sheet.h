// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket with every line in its place. The unit is the dot of the layout, the origin the top left of what
// the head can print; y points down the paper.
#pragma once

#include "kiosk/ticket/qr_code.h"

#include <QByteArray>
#include <QFont>
#include <QPoint>
#include <QRectF>
#include <QSize>
#include <QString>
#include <variant>
#include <vector>

namespace giliran {

enum class Ink
{
    black,
    white
};

struct SheetText
{
    QString text; ///< one line
    QFont font;
    QPointF baseline; ///< where its first letter starts
    double squeeze;   ///< factor on the width of the letters, 1 as designed
    Ink ink;
};

/// A dashed line across the ticket.
struct SheetRule
{
    QRectF box;
};

struct SheetBox
{
    QRectF box;
    bool filled; ///< else a frame
};

struct SheetQr
{
    QPoint top_left; ///< of the first module, inside the quiet zone
    int module_dots;
    QrCode code;
};

/// A hall's sign.
struct SheetLogo
{
    QRect box;
    QByteArray drawing; ///< SVG that can be drawn
};

using SheetItem = std::variant<SheetText, SheetRule, SheetBox, SheetQr, SheetLogo>;

struct TicketSheet
{
    QSize size; ///< width of the head, length of the content with its end margins
    std::vector<SheetItem> items;
    std::size_t reminders_left_out; ///< for want of paper
};

} // namespace giliran
