// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ui/colour.h"

#include "common/base/rgb_colour.h"

#include <algorithm>
#include <cmath>

namespace giliran {

namespace {

unsigned channel(Colour colour, unsigned shift)
{
    return (colour.value() >> shift) & 0xFFU;
}

} // namespace

std::optional<Colour> Colour::parse(QStringView text)
{
    const auto colour = RgbColour::parse(text.toString().toStdString());
    return colour ? std::optional(rgb(colour->value())) : std::nullopt;
}

QString Colour::text() const
{
    return QString::fromStdString(RgbColour::of(value_).text());
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
    return contrast(RgbColour::of(a.value()), RgbColour::of(b.value()));
}

} // namespace giliran
