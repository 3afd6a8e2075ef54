// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/rgb_colour.h"
#include "common/ui/colour.h"

#include <QString>
#include <optional>
#include <vector>

namespace giliran {

// The named colours of a screen. Amber (`call`) is for calls only, and no colour ever carries a meaning
// alone.
struct Palette
{
    Colour paper;     // the ground of a window
    Colour card;      // what lies on it
    Colour ink;       // text
    Colour ink_quiet; // second text
    Colour edge;      // outline of a card or field, on paper and card
    Colour rule;      // a dividing line; decoration, without a limit

    Colour primary; // header, the one loud key, outlines of keys
    Colour on_primary;
    Colour primary_tint; // calm ground that belongs to primary
    Colour header;       // the coloured ground at the top of a screen
    Colour on_header;

    Colour call;
    Colour on_call;

    Colour good;
    Colour good_tint;
    Colour bad;
    Colour bad_tint;
    Colour warn;
    Colour warn_tint;

    Colour closed;      // ground of what is there but closed
    Colour closed_deep; // the pictogram's field on it

    bool wall = false; // primary is a ground alone, and the call's colour is text
};

// Kiosk, counter, supervisor.
Palette light_palette();
// The same programs where the room is dark.
Palette dark_palette();
// The wall: white on dark panels, to be read from afar.
Palette wall_palette();

// A hall's own colours in a palette. Text on them and the tint are derived; nothing is checked here.
Palette with_hall_colours(Palette palette, std::optional<Colour> primary, std::optional<Colour> call);

// Limits: text 7:1 (WCAG 2.1 AAA), outlines and switches 3:1.
inline constexpr double text_contrast = least_text_contrast;
inline constexpr double edge_contrast = least_edge_contrast;

// Two colours that may meet on a screen, by their token names.
struct ColourPair
{
    QString over; // what is drawn
    QString under;
    double ratio = 0;
    double minimum = 0;
};

// Every pair the widgets draw.
std::vector<ColourPair> colour_pairs(const Palette& palette);

} // namespace giliran
