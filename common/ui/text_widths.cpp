// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ui/text_widths.h"

#include <QCache>
#include <QFontMetricsF>

namespace giliran {
namespace {

struct Measured
{
    QFont font;
    QString text;

    bool operator==(const Measured&) const = default;
    friend std::size_t qHash(const Measured& key, std::size_t seed)
    {
        return qHashMulti(seed, key.font, key.text);
    }
};

/// Some megabytes at most, and several times what the largest hall's screens set.
constexpr qsizetype most_remembered = 30'000;

QCache<Measured, double>& remembered()
{
    // Never destroyed: a font must not be let go after the application that loaded it.
    static auto& widths = *new QCache<Measured, double>(most_remembered);
    return widths;
}

} // namespace

double TextWidths::of(const QString& text) const
{
    const Measured measured{font_, text};
    if (const double* known = remembered().object(measured))
        return *known;
    const double width = QFontMetricsF(font_).horizontalAdvance(text);
    remembered().insert(measured, new double(width)); // the cache's own from here
    return width;
}

} // namespace giliran
