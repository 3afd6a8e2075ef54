// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ui/fonts.h"

#include <QFontMetricsF>
#include <QHash>
#include <algorithm>
#include <cmath>

namespace giliran {

QFont ui_font(int px, int weight)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans")});
    font.setPixelSize(std::max(1, px));
    font.setWeight(static_cast<QFont::Weight>(weight));
    // Widths then scale with the size, so that a text shrunk to fit still fits.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    if (px >= 40)
        font.setLetterSpacing(QFont::PercentageSpacing, 98.5);
    return font;
}

QFont number_font(double capital_height_px, int weight)
{
    // Looked up once a weight: at the size of the probe a font is a large thing to load.
    constexpr int probe_px = 1000;
    static QHash<int, double> capital_shares;
    if (!capital_shares.contains(weight))
        capital_shares.insert(weight, QFontMetricsF(ui_font(probe_px, weight)).capHeight() / probe_px);
    return ui_font(static_cast<int>(std::lround(capital_height_px / capital_shares.value(weight))), weight);
}

} // namespace giliran
