// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "common/ui/fonts.h"
#include "common/ui/theme.h"

#include <QFontInfo>
#include <QFontMetricsF>

using namespace giliran;

TEST_CASE("contrast is computed as WCAG defines it", "[ui]")
{
    CHECK(contrast(Colour::rgb(0x000000), Colour::rgb(0xFFFFFF)) == Approx(21.0));
    CHECK(contrast(Colour::rgb(0x7C8A8C), Colour::rgb(0x7C8A8C)) == Approx(1.0));
    CHECK(contrast(Colour::rgb(0x10202B), Colour::rgb(0xF6F4EE)) == Approx(15.1).margin(0.1));
    CHECK(contrast(Colour::rgb(0x0B4F54), Colour::rgb(0xFFFFFF)) == Approx(9.3).margin(0.1));
}

TEST_CASE("a colour is read as hall files write it, and nothing else", "[ui]")
{
    CHECK(Colour::parse(u"#0B4F54") == Colour::rgb(0x0B4F54));
    CHECK(Colour::rgb(0x0B4F54).text() == QStringLiteral("#0B4F54"));
    CHECK_FALSE(Colour::parse(u"0B4F54"));
    CHECK_FALSE(Colour::parse(u"#0B4F5"));
    CHECK_FALSE(Colour::parse(u"#0B4F5G"));
}

TEST_CASE("every pair of the built-in palettes holds its limit", "[ui]")
{
    for (const Palette& palette : {light_palette(), wall_palette()})
        for (const ColourPair& pair : colour_pairs(palette)) {
            INFO(pair.over.toStdString() << " over " << pair.under.toStdString() << ": " << pair.ratio);
            CHECK(pair.ratio >= pair.minimum);
        }
}

TEST_CASE("a hall's own colour below the limit is refused, and the pair is named", "[ui]")
{
    const auto pale = with_hall_colours(light_palette(), Colour::rgb(0x2AA6B0), std::nullopt);
    const auto refused = Theme::checked(pale, kiosk_type(), 4.0);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().front().ratio < text_contrast);
    CHECK(std::ranges::any_of(refused.error(), [](const ColourPair& pair) {
        return pair.over == QStringLiteral("primary") && pair.under == QStringLiteral("paper");
    }));

    const auto deep = with_hall_colours(light_palette(), Colour::rgb(0x4A148C), std::nullopt);
    CHECK(Theme::checked(deep, kiosk_type(), 4.0));
}

TEST_CASE("body text at a kiosk is 28 px at 4 px a millimetre, and large text 41", "[ui]")
{
    const Theme theme = Theme::kiosk(4.0);
    CHECK(theme.text_px(theme.type().body) == 28);
    CHECK(theme.text_px(kiosk_type().enlarged(41.0 / 28.0).body) == 41);
    CHECK(theme.target() == 80);
    CHECK(theme.gap() == 20);
}

TEST_CASE("a number's capitals are as high as asked for", "[ui]")
{
    for (const double wanted : {60.0, 193.0, 400.0})
        CHECK(QFontMetricsF(number_font(wanted)).capHeight() == Approx(wanted).margin(1.0));
}

TEST_CASE("the typeface is Inter", "[ui]")
{
    CHECK(QFontInfo(ui_font(28)).family().startsWith(QStringLiteral("Inter")));
}
