// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/rgb_colour.h"
#include "common/ui/colour.h"

#include <optional>

namespace giliran {

// What a hall, a machine and a visitor choose of a program's looks.
struct Look
{
    bool dark = false;             // device.toml: screen.dark
    std::optional<Colour> primary; // the hall's, see hall.toml [look]
    std::optional<Colour> call;
    double enlargement = 1; // of all texts; large_text for large-text mode

    friend bool operator==(const Look&, const Look&) = default;
};

// 28 px become 41: capitals of 7.3 mm, which EN 301 549 wants for 0.6 m.
inline constexpr double large_text = 41.0 / 28.0;

// The machine's look in the colours of a hall, where that has its own. Whether they can be seen is decided
// where a theme is made of it.
inline Look in_hall_colours(Look look, std::optional<RgbColour> primary, std::optional<RgbColour> call)
{
    const auto own = [](std::optional<RgbColour> colour) {
        return colour ? std::optional(Colour::rgb(colour->value())) : std::nullopt;
    };
    look.primary = own(primary);
    look.call = own(call);
    return look;
}

} // namespace giliran
