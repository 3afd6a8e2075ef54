// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "display/presenter/board_plan.h"
#include "display/presenter/board_words.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace giliran {

/// The words beside a counter: their em in capital heights.
inline constexpr double label_em = 0.24;
inline constexpr int label_weight = QFont::DemiBold;

/// A number set for reading from afar: its capitals as high as asked, set narrower and only then lower where
/// it is too wide.
struct Capitals
{
    QString text;
    QFont font;
    double squeeze = 1.0; ///< of the width
    double width = 0;     ///< as it will stand
    double height = 0;    ///< of the capitals, in pixels
};

Capitals fit_capitals(const QString& text, double capital_px, double room_px);

/// The capitals centred vertically in `area`.
void paint_capitals(QPainter& painter, const QRectF& area, Qt::Alignment horizontally,
                    const Capitals& capitals, const QColor& colour);

/// Measured in the face of called numbers.
TextShapes shapes_of(const LongestTexts& texts);

} // namespace giliran
