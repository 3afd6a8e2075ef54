// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ui/screen_metrics.h"

#include <QScreen>

namespace giliran {

namespace {

std::optional<double> believable(QSize pixels, const std::optional<QSizeF>& mm)
{
    if (!mm || mm->width() <= 0 || mm->height() <= 0 || pixels.isEmpty())
        return std::nullopt;
    const double across = pixels.width() / mm->width();
    const double down = pixels.height() / mm->height();
    const bool square = across / down > 0.8 && across / down < 1.25;
    const bool plausible = across > 0.4 && across < 12.0;
    return square && plausible ? std::optional((across + down) / 2) : std::nullopt;
}

bool is_only_a_shape(const QSizeF& mm)
{
    for (const QSizeF& shape : {QSizeF(16, 9), QSizeF(16, 10), QSizeF(4, 3)})
        for (const double scale : {1.0, 10.0, 100.0})
            if (mm == shape * scale || mm == shape.transposed() * scale)
                return true;
    return false;
}

} // namespace

ScreenMetrics ScreenMetrics::from(QSize pixels, std::optional<QSizeF> configured_mm,
                                  std::optional<QSizeF> reported_mm)
{
    if (const auto known = believable(pixels, configured_mm))
        return {pixels, *known};
    if (const auto known = believable(pixels, reported_mm); known && !is_only_a_shape(*reported_mm))
        return {pixels, *known};
    return {pixels, usual_px_per_mm};
}

ScreenMetrics ScreenMetrics::of(const QScreen& screen, std::optional<QSizeF> configured_mm)
{
    return from(screen.size(), configured_mm, screen.physicalSize());
}

QSizeF ScreenMetrics::millimetres() const
{
    return QSizeF(pixels_) / px_per_mm_;
}

} // namespace giliran
