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
    for (const Palette& palette : {light_palette(), dark_palette(), wall_palette()})
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

TEST_CASE("whatever colour a hall file may name, every look takes it", "[ui]")
{
    const auto seen_on = [](Colour colour, const Palette& palette) {
        return contrast(colour, palette.card) >= text_contrast &&
               contrast(colour, palette.paper) >= text_contrast;
    };
    int primaries = 0;
    int calls = 0;
    for (unsigned red = 0; red < 256; red += 51)
        for (unsigned green = 0; green < 256; green += 51)
            for (unsigned blue = 0; blue < 256; blue += 51) {
                const Colour colour = Colour::rgb(red << 16U | green << 8U | blue);
                INFO(colour.text().toStdString());
                // The grounds that common/hall knows: of paper and of the wall.
                if (seen_on(colour, light_palette())) {
                    ++primaries;
                    for (const Palette& plain : {light_palette(), dark_palette(), wall_palette()})
                        CHECK(
                            Theme::checked(with_hall_colours(plain, colour, std::nullopt), kiosk_type(), 4));
                }
                if (seen_on(colour, wall_palette())) {
                    ++calls;
                    CHECK(Theme::checked(with_hall_colours(wall_palette(), std::nullopt, colour),
                                         kiosk_type(), 4));
                }
            }
    CHECK(primaries > 20);
    CHECK(calls > 20);
    // The same numbers as in common/hall/read_look.cpp.
    CHECK(light_palette().card.value() == 0xFFFFFF);
    CHECK(light_palette().paper.value() == 0xF6F4EE);
    CHECK(wall_palette().card.value() == 0x10262F);
    CHECK(wall_palette().paper.value() == 0x07131A);
}

TEST_CASE("a hall's colour that cannot be seen leaves a program its own", "[ui]")
{
    Look look;
    look.primary = Colour::rgb(0x2AA6B0);
    CHECK(Theme::kiosk(4, look).palette().primary == light_palette().primary);
    look.primary = Colour::rgb(0x4A148C);
    CHECK(Theme::kiosk(4, look).palette().primary == Colour::rgb(0x4A148C));
}

TEST_CASE("a hall's colours come on top of what the machine chose, and leave with the hall that had them",
          "[ui]")
{
    const Look machine{true, std::nullopt, std::nullopt, 1};
    const Look coloured = in_hall_colours(machine, RgbColour::parse("#4A148C"), RgbColour::parse("#FFD54F"));
    CHECK(coloured.dark);
    CHECK(coloured.primary == Colour::rgb(0x4A148C));
    CHECK(coloured.call == Colour::rgb(0xFFD54F));
    CHECK(in_hall_colours(coloured, std::nullopt, std::nullopt) == machine);
}

TEST_CASE("a desk and a wall wear a hall's colours, and every pair on them keeps its limit", "[ui]")
{
    const Look own = in_hall_colours({}, RgbColour::parse("#4A148C"), RgbColour::parse("#FFD54F"));
    for (const bool dark : {false, true}) {
        Look look = own;
        look.dark = dark;
        for (const Theme& theme : {Theme::desk(4, look), Theme::wall(4, look)}) {
            CHECK(theme.palette().header == Colour::rgb(0x4A148C));
            for (const ColourPair& pair : colour_pairs(theme.palette())) {
                INFO(pair.over.toStdString() << " over " << pair.under.toStdString() << ": " << pair.ratio);
                CHECK(pair.ratio >= pair.minimum);
            }
        }
    }
    CHECK(Theme::wall(4, own).palette().call == Colour::rgb(0xFFD54F));
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
