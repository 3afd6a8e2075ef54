// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ui/colour.h"

#include <algorithm>
#include <cmath>

namespace giliran {

namespace {

unsigned channel(Colour colour, unsigned shift)
{
    return (colour.value() >> shift) & 0xFFU;
}

double linear(unsigned channel_value)
{
    const double c = channel_value / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour)
{
    return 0.2126 * linear(channel(colour, 16)) + 0.7152 * linear(channel(colour, 8)) +
           0.0722 * linear(channel(colour, 0));
}

} // namespace

std::optional<Colour> Colour::parse(QStringView text)
{
    if (text.size() != 7 || text.front() != u'#')
        return std::nullopt;
    bool ok = false;
    const unsigned value = text.mid(1).toUInt(&ok, 16);
    return ok ? std::optional(rgb(value)) : std::nullopt;
}

QString Colour::text() const
{
    return QStringLiteral("#%1").arg(value_, 6, 16, QLatin1Char('0')).toUpper();
}

Colour Colour::over(Colour other, double share) const
{
    unsigned mixed = 0;
    for (const unsigned shift : {16U, 8U, 0U}) {
        const double part = share * channel(*this, shift) + (1.0 - share) * channel(other, shift);
        mixed |= static_cast<unsigned>(std::lround(std::clamp(part, 0.0, 255.0))) << shift;
    }
    return rgb(mixed);
}

double contrast(Colour a, Colour b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace giliran
