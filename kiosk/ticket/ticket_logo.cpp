// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/ticket/ticket_logo.h"

#include <QPainter>
#include <QSvgRenderer>
#include <algorithm>
#include <array>
#include <vector>

namespace giliran {

namespace {

// Of 255. Pure red has 87, pure green of half strength 64: the colours of coats of arms print as ink; gold
// (194) stays a tone.
constexpr int prints_black = 96;
constexpr int stays_white = 224;

std::array<uchar, 256> tones()
{
    std::array<uchar, 256> curve{};
    for (int grey = 0; grey < 256; ++grey) {
        const int toned = (grey - prints_black) * 255 / (stays_white - prints_black);
        curve[static_cast<std::size_t>(grey)] = static_cast<uchar>(std::clamp(toned, 0, 255));
    }
    return curve;
}

} // namespace

QImage logo_in_greys(const QByteArray& drawing, QSize size)
{
    QImage coloured(size, QImage::Format_RGB32);
    coloured.fill(Qt::white);
    QSvgRenderer renderer(drawing);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&coloured);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();

    static const std::array<uchar, 256> curve = tones();
    QImage greys(size, QImage::Format_Grayscale8);
    for (int y = 0; y < greys.height(); ++y)
        for (int x = 0; x < greys.width(); ++x)
            greys.scanLine(y)[x] = curve[static_cast<std::size_t>(qGray(coloured.pixel(x, y)))];
    return greys;
}

QImage logo_in_dots(const QByteArray& drawing, QSize size)
{
    QImage image = logo_in_greys(drawing, size);
    const auto width = static_cast<std::size_t>(image.width());
    std::vector<double> owed(width + 2); // one column of air on each side
    std::vector<double> owed_below(width + 2);
    for (int y = 0; y < image.height(); ++y) {
        uchar* row = image.scanLine(y);
        std::fill(owed_below.begin(), owed_below.end(), 0.0);
        for (std::size_t x = 0; x < width; ++x) {
            // A plane of ink or of paper stays one: it takes no specks from its neighbours.
            const bool plain = row[x] == 0 || row[x] == 255;
            const double wanted = plain ? row[x] : row[x] + owed[x + 1];
            const uchar dot = wanted < 128 ? 0 : 255;
            const double error = plain ? 0 : wanted - dot;
            owed[x + 2] += error * 7 / 16;
            owed_below[x] += error * 3 / 16;
            owed_below[x + 1] += error * 5 / 16;
            owed_below[x + 2] += error * 1 / 16;
            row[x] = dot;
        }
        std::swap(owed, owed_below);
    }
    return image;
}

} // namespace giliran
