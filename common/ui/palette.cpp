// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ui/palette.h"

#include <iterator>

namespace giliran {

Palette light_palette()
{
    Palette p;
    p.paper = Colour::rgb(0xF6F4EE);
    p.card = Colour::rgb(0xFFFFFF);
    p.ink = Colour::rgb(0x10202B);
    p.ink_quiet = Colour::rgb(0x3D4F5B);
    p.edge = Colour::rgb(0x7C8A8C);
    p.rule = Colour::rgb(0xD9D5C8);
    p.primary = Colour::rgb(0x0B4F54);
    p.on_primary = Colour::rgb(0xFFFFFF);
    p.primary_tint = Colour::rgb(0xE3EEEC);
    p.header = p.primary;
    p.on_header = p.on_primary;
    p.call = Colour::rgb(0xFFC23D);
    p.on_call = Colour::rgb(0x201500);
    p.good = Colour::rgb(0x14532D);
    p.good_tint = Colour::rgb(0xE2F0E5);
    p.bad = Colour::rgb(0x8E1B1B);
    p.bad_tint = Colour::rgb(0xFBEAE8);
    p.warn = Colour::rgb(0x5A3D00);
    p.warn_tint = Colour::rgb(0xFFF0CC);
    p.closed = Colour::rgb(0xEDEAE1);
    p.closed_deep = Colour::rgb(0xD6CFC0);
    return p;
}

Palette dark_palette()
{
    Palette p;
    p.paper = Colour::rgb(0x0F1A20);
    p.card = Colour::rgb(0x17262E);
    p.ink = Colour::rgb(0xFFFFFF);
    p.ink_quiet = Colour::rgb(0xC7D6DA);
    p.edge = Colour::rgb(0x8A989A);
    p.rule = Colour::rgb(0x2C4049);
    p.primary = Colour::rgb(0x9ADBD3);
    p.on_primary = Colour::rgb(0x062024);
    p.primary_tint = Colour::rgb(0x143439);
    p.header = Colour::rgb(0x0B4F54);
    p.on_header = Colour::rgb(0xFFFFFF);
    p.call = Colour::rgb(0xFFC23D);
    p.on_call = Colour::rgb(0x201500);
    p.good = Colour::rgb(0xA8E6BD);
    p.good_tint = Colour::rgb(0x0F3A22);
    p.bad = Colour::rgb(0xFFC4BC);
    p.bad_tint = Colour::rgb(0x4A1212);
    p.warn = Colour::rgb(0xFFE2A1);
    p.warn_tint = Colour::rgb(0x3A2A05);
    p.closed = Colour::rgb(0x142026);
    p.closed_deep = Colour::rgb(0x24353D);
    return p;
}

Palette wall_palette()
{
    Palette p = dark_palette();
    p.wall = true;
    p.paper = Colour::rgb(0x07131A);
    p.card = Colour::rgb(0x10262F);
    p.edge = Colour::rgb(0x7C8A8C);
    p.rule = Colour::rgb(0x24404B);
    p.primary = p.header;
    p.on_primary = p.on_header;
    p.primary_tint = Colour::rgb(0x0E3A40);
    p.closed = Colour::rgb(0x172A31);
    p.closed_deep = Colour::rgb(0x21373F);
    return p;
}

Palette with_hall_colours(Palette palette, std::optional<Colour> primary, std::optional<Colour> call)
{
    const auto text_on = [](Colour ground, Colour dark) {
        const Colour white = Colour::rgb(0xFFFFFF);
        return contrast(white, ground) >= contrast(dark, ground) ? white : dark;
    };
    if (primary) {
        palette.header = *primary;
        palette.on_header = text_on(*primary, Colour::rgb(0x10202B));
        const bool dark = contrast(palette.paper, Colour::rgb(0xFFFFFF)) > text_contrast;
        Colour ink = *primary;
        // On a dark ground the colour is made lighter until it can be read.
        for (int tenths = 1; dark && !palette.wall && tenths < 10; ++tenths) {
            if (contrast(ink, palette.card) >= text_contrast + 1)
                break;
            ink = Colour::rgb(0xFFFFFF).over(*primary, tenths / 10.0);
        }
        palette.primary = ink;
        palette.on_primary = text_on(ink, Colour::rgb(0x10202B));
        // As much of the colour as lets text on the tint keep its contrast.
        for (int percent = 12; percent > 1; --percent) {
            palette.primary_tint = ink.over(palette.card, percent / 100.0);
            if (contrast(palette.primary_tint, palette.ink_quiet) >= text_contrast &&
                contrast(palette.primary_tint, ink) >= text_contrast)
                break;
        }
    }
    if (call) {
        palette.call = *call;
        palette.on_call = text_on(*call, Colour::rgb(0x201500));
    }
    return palette;
}

std::vector<ColourPair> colour_pairs(const Palette& p)
{
    struct Named
    {
        const char* name;
        Colour colour;
    };
    const Named paper{"paper", p.paper};
    const Named card{"card", p.card};
    const Named primary{"primary", p.primary};
    const Named primary_tint{"primary tint", p.primary_tint};
    const Named closed{"closed", p.closed};
    const Named ink{"ink", p.ink};
    const Named quiet{"quiet ink", p.ink_quiet};
    const Named good{"good", p.good};
    const Named bad{"bad", p.bad};
    const Named warn{"warn", p.warn};

    std::vector<ColourPair> pairs;
    const auto meet = [&pairs](double minimum, const Named& over, std::initializer_list<Named> unders) {
        for (const Named& under : unders)
            pairs.push_back({QString::fromLatin1(over.name), QString::fromLatin1(under.name),
                             contrast(over.colour, under.colour), minimum});
    };
    meet(text_contrast, ink, {paper, card, primary_tint, closed});
    meet(text_contrast, quiet, {paper, card, primary_tint, closed});
    meet(text_contrast, {"on primary", p.on_primary}, {primary});
    meet(text_contrast, {"on call", p.on_call}, {{"call", p.call}});
    meet(text_contrast, good, {card, {"good tint", p.good_tint}});
    meet(text_contrast, bad, {card, closed, {"bad tint", p.bad_tint}});
    meet(text_contrast, warn, {card, {"warn tint", p.warn_tint}});
    meet(edge_contrast, {"edge", p.edge}, {paper, card});

    meet(text_contrast, {"on header", p.on_header}, {{"header", p.header}});
    // On the wall primary is only the header's ground; elsewhere it is text and outline too.
    if (p.wall)
        meet(text_contrast, {"call", p.call}, {paper, card});
    else
        meet(text_contrast, primary, {paper, card, primary_tint});
    return pairs;
}

} // namespace giliran
