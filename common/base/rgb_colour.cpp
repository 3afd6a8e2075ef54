// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/rgb_colour.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace giliran {

namespace {

/// sRGB's transfer function, IEC 61966-2-1.
double linear(std::uint32_t channel)
{
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(RgbColour colour)
{
    const std::uint32_t v = colour.value();
    return 0.2126 * linear(v >> 16U) + 0.7152 * linear((v >> 8U) & 0xFFU) + 0.0722 * linear(v & 0xFFU);
}

} // namespace

std::optional<RgbColour> RgbColour::parse(std::string_view text)
{
    if (text.size() != 7 || text[0] != '#' || text[1] == '-' || text[1] == '+')
        return std::nullopt;
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data() + 1, text.data() + text.size(), value, 16);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return of(value);
}

std::string RgbColour::text() const
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text = "#000000";
    for (std::size_t n = 0; n < 6; ++n)
        text[6 - n] = digits[(value_ >> (4 * n)) & 0xFU];
    return text;
}

double contrast(RgbColour a, RgbColour b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace giliran
