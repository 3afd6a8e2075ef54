// SPDX-License-Identifier: GPL-3.0-or-later
// What a widget and all in it write when they are painted: not what they say they write.
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>
#include <QTransform>
#include <vector>

class QWidget;

namespace giliran::screens {

struct DrawnText
{
    QString text;
    QFont font;
    QPointF baseline;     ///< of its first letter, before `to_window`
    QTransform to_window; ///< into the pixels of the window
    QColor colour;
};

std::vector<DrawnText> drawn_texts(QWidget& part);

} // namespace giliran::screens
