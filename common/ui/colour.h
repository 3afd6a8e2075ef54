// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringView>
#include <optional>

namespace giliran {

// An opaque sRGB colour. A value, so that a palette can be checked where it is made.
class Colour
{
public:
    constexpr Colour() = default; // black
    // 0xRRGGBB; higher bits are ignored.
    static constexpr Colour rgb(unsigned value)
    {
        Colour colour;
        colour.value_ = value & 0xFFFFFFU;
        return colour;
    }
    // "#RRGGBB", as hall files write it.
    static std::optional<Colour> parse(QStringView text);

    constexpr unsigned value() const { return value_; }
    QColor q() const { return QColor::fromRgb(static_cast<QRgb>(value_)); }
    QString text() const;

    // `share` (0 to 1) of this colour over `other`.
    Colour over(Colour other, double share) const;

    friend constexpr bool operator==(Colour, Colour) = default;

private:
    unsigned value_ = 0;
};

// Contrast ratio by WCAG 2.1, from 1 (the same) to 21 (black on white); symmetric.
double contrast(Colour a, Colour b);

} // namespace giliran
