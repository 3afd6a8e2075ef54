// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace giliran {

/// An opaque sRGB colour as files write it: "#0B4F54".
class RgbColour
{
public:
    constexpr RgbColour() = default; ///< black
    /// 0xRRGGBB; higher bits are ignored.
    static constexpr RgbColour of(std::uint32_t value)
    {
        RgbColour colour;
        colour.value_ = value & 0xFFFFFFU;
        return colour;
    }
    /// "#" and six hexadecimal digits, and nothing else.
    static std::optional<RgbColour> parse(std::string_view text);

    constexpr std::uint32_t value() const { return value_; }
    std::string text() const; ///< "#0B4F54"

    friend constexpr bool operator==(RgbColour, RgbColour) = default;

private:
    std::uint32_t value_ = 0;
};

/// Contrast ratio by WCAG 2.1, from 1 (the same) to 21 (black on white); symmetric.
double contrast(RgbColour a, RgbColour b);

/// Limits of the programs' screens: text (WCAG 2.1 AAA), and outlines and switches.
inline constexpr double least_text_contrast = 7.0;
inline constexpr double least_edge_contrast = 3.0;

} // namespace giliran
