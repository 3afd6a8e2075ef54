// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hall/hall_keys.h"
#include "common/hall/hall_reading.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <span>

namespace giliran {
namespace {

struct Ground
{
    const char* name;
    RgbColour colour;
};
/// What a hall's colours meet on the screens (common/ui/palette.h; a test compares the two).
constexpr std::array light_grounds{Ground{"white", RgbColour::of(0xFFFFFF)},
                                   Ground{"paper", RgbColour::of(0xF6F4EE)}};
constexpr std::array wall_grounds{Ground{"the wall's panel", RgbColour::of(0x10262F)},
                                  Ground{"the wall", RgbColour::of(0x07131A)}};

constexpr std::size_t longest_drawing = 64 * 1024;

std::optional<RgbColour> read_colour(DraftTable& table, std::string_view key, std::span<const Ground> grounds)
{
    const auto colour = table.parsed<RgbColour>(key, "#0B4F54");
    if (!colour)
        return std::nullopt;
    for (const Ground& ground : grounds) {
        const double ratio = contrast(*colour, ground.colour);
        if (ratio >= least_text_contrast)
            continue;
        std::array<char, 64> detail{};
        // Rounded down: 6.99 must not be told as 7.0.
        std::snprintf(detail.data(), detail.size(), "%s, %d.%d:1", ground.name, static_cast<int>(ratio),
                      static_cast<int>(ratio * 10) % 10);
        table.report(key, HallProblemKind::weak_contrast, detail.data(), "7:1");
    }
    return colour;
}

std::string read_drawing(DraftTable& table, std::string_view key)
{
    std::string drawing = table.lengthy(key, longest_drawing).value_or("");
    while (!drawing.empty() && (drawing.back() == '\n' || drawing.back() == ' '))
        drawing.pop_back();
    if (drawing.empty())
        return drawing;
    if (!drawing.starts_with("<svg") || !drawing.ends_with("</svg>"))
        table.report(key, HallProblemKind::not_a_drawing, "<svg ... </svg>");
    // A drawing is shown on every machine of the hall: it runs nothing and fetches nothing.
    for (const std::string_view foreign : {"<script", "<!ENTITY", "<foreignObject", "href=\"http",
                                           "href='http", "href=\"file", "href='file", "url(http"})
        if (drawing.find(foreign) != std::string::npos)
            table.report(key, HallProblemKind::not_a_drawing, std::string(foreign));
    return drawing;
}

} // namespace

void read_look(DraftTable table, HallReading& reading)
{
    HallLook& look = reading.hall.look;
    look.primary = read_colour(table, "primary", light_grounds);
    look.call = read_colour(table, "call", wall_grounds);
    look.logo = read_drawing(table, "logo");
}

} // namespace giliran
