// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ui/theme.h"

#include "common/ui/fonts.h"

#include <algorithm>
#include <cmath>

namespace giliran {

TypeScale TypeScale::enlarged(double factor) const
{
    TypeScale larger = *this;
    for (TextStyle* style : {&larger.caption, &larger.body, &larger.strong, &larger.subtitle, &larger.tile,
                             &larger.key, &larger.large_key, &larger.title, &larger.headline})
        style->mm *= factor;
    larger.enlargement *= factor;
    return larger;
}

TypeScale kiosk_type()
{
    TypeScale type;
    type.caption = {7.0, QFont::Normal};
    type.body = {7.0, QFont::Normal};
    type.strong = {7.0, QFont::DemiBold};
    type.subtitle = {8.0, QFont::DemiBold};
    type.tile = {9.0, QFont::Bold};
    type.key = {7.5, QFont::Bold};
    type.large_key = {11.5, QFont::ExtraBold};
    type.title = {13.0, QFont::ExtraBold};
    type.headline = {16.0, QFont::ExtraBold};
    return type;
}

TypeScale desk_type()
{
    TypeScale type;
    type.caption = {3.4, QFont::Normal};
    type.body = {4.0, QFont::Normal};
    type.strong = {4.0, QFont::DemiBold};
    type.subtitle = {4.5, QFont::DemiBold};
    type.tile = {5.0, QFont::Bold};
    type.key = {4.2, QFont::DemiBold};
    type.large_key = {6.0, QFont::Bold};
    type.title = {6.5, QFont::Bold};
    type.headline = {9.0, QFont::ExtraBold};
    return type;
}

tl::expected<Theme, std::vector<ColourPair>> Theme::checked(const Palette& palette, const TypeScale& type,
                                                            double px_per_mm)
{
    std::vector<ColourPair> weak = colour_pairs(palette);
    std::erase_if(weak, [](const ColourPair& pair) { return pair.ratio >= pair.minimum; });
    if (!weak.empty())
        return tl::unexpected(std::move(weak));
    return Theme(palette, type, px_per_mm);
}

namespace {

Palette coloured(const Palette& plain, const Look& look)
{
    const Palette own = with_hall_colours(plain, look.primary, look.call);
    const std::vector<ColourPair> pairs = colour_pairs(own);
    const bool sound =
        std::ranges::all_of(pairs, [](const ColourPair& pair) { return pair.ratio >= pair.minimum; });
    return sound ? own : plain;
}

Palette palette_of(const Look& look)
{
    return coloured(look.dark ? dark_palette() : light_palette(), look);
}

} // namespace

Theme Theme::kiosk(double px_per_mm, const Look& look)
{
    return Theme(palette_of(look), kiosk_type().enlarged(look.enlargement), px_per_mm);
}

Theme Theme::desk(double px_per_mm, const Look& look)
{
    Theme theme(palette_of(look), desk_type().enlarged(look.enlargement), px_per_mm);
    // A mouse and a keyboard, not a finger.
    theme.gap_mm_ = 3.0;
    theme.margin_mm_ = 7.0;
    theme.padding_mm_ = 5.0;
    theme.corner_mm_ = 3.5;
    theme.target_mm_ = 9.0;
    theme.outline_mm_ = 0.27;
    theme.key_outline_mm_ = 0.35;
    return theme;
}

Theme Theme::wall(double px_per_mm, const Look& look)
{
    return Theme(coloured(wall_palette(), look), kiosk_type().enlarged(look.enlargement), px_per_mm);
}

Theme::Theme(const Palette& palette, const TypeScale& type, double px_per_mm)
    : palette_(palette), type_(type), px_per_mm_(px_per_mm)
{}

int Theme::px(double mm) const
{
    const int rounded = static_cast<int>(std::lround(mm * px_per_mm_));
    return mm > 0 ? std::max(1, rounded) : rounded;
}

QFont Theme::font(const TextStyle& style) const
{
    return ui_font(text_px(style), style.weight);
}

int Theme::outline() const
{
    return std::max(1, px(outline_mm_));
}
int Theme::key_outline() const
{
    return std::max(1, px(key_outline_mm_));
}

} // namespace giliran
