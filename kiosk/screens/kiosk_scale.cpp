// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/kiosk_scale.h"

#include <algorithm>

namespace giliran {

namespace {

constexpr QSizeF least_mm{344, 193}; // a 15.6-inch panel, the smallest in view
constexpr QSizeF usual_mm{480, 270}; // a 21.5-inch panel
constexpr double rounding = 1.01;    // panels give their size in whole millimetres

double filling(QSize pixels, QSizeF mm)
{
    if (pixels.height() > pixels.width())
        mm.transpose();
    return std::min(pixels.width() / mm.width(), pixels.height() / mm.height());
}

} // namespace

double kiosk_px_per_mm(const ScreenMetrics& metrics)
{
    const double smallest_panel = filling(metrics.pixels(), least_mm) * rounding;
    const double usual_panel = filling(metrics.pixels(), usual_mm);
    return std::clamp(metrics.px_per_mm(), std::min(usual_panel, smallest_panel), smallest_panel);
}

} // namespace giliran
