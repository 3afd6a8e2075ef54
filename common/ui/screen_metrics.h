// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QSizeF>
#include <optional>

class QScreen;

namespace giliran {

// How large a screen really is: sizes for fingers and eyes are millimetres on the glass.
class ScreenMetrics
{
public:
    // What a common 21.5-inch Full HD panel has, used when nothing better is known.
    static constexpr double usual_px_per_mm = 4.0;

    // `configured_mm` (device.toml) wins over `reported_mm` (the monitor's own word). A size that no panel
    // has (below 0.4 px/mm, a 720-line picture of 2 m, or above 12, or not square within a quarter) is not
    // believed, nor is a monitor that tells its shape in place of its size: 16 by 9, 160 by 90, 1600 by 900.
    static ScreenMetrics from(QSize pixels, std::optional<QSizeF> configured_mm,
                              std::optional<QSizeF> reported_mm);
    static ScreenMetrics of(const QScreen& screen, std::optional<QSizeF> configured_mm = std::nullopt);

    double px_per_mm() const { return px_per_mm_; }
    QSize pixels() const { return pixels_; }
    QSizeF millimetres() const;

private:
    ScreenMetrics(QSize pixels, double px_per_mm) : pixels_(pixels), px_per_mm_(px_per_mm) {}

    QSize pixels_;
    double px_per_mm_;
};

} // namespace giliran
