// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/rgb_colour.h"

#include <catch2/catch.hpp>

using namespace giliran;

TEST_CASE("a colour is read as hall files write it, and nothing else", "[base]")
{
    CHECK(RgbColour::parse("#0B4F54") == RgbColour::of(0x0B4F54));
    CHECK(RgbColour::parse("#0b4f54") == RgbColour::of(0x0B4F54));
    CHECK(RgbColour::of(0x0B4F54).text() == "#0B4F54");
    for (const char* wrong :
         {"", "#", "0B4F54", "#0B4F5", "#0B4F545", "#0B4F5G", "#-B4F54", "#+B4F54", "# B4F54"})
        CHECK_FALSE(RgbColour::parse(wrong));
}

TEST_CASE("contrast is what WCAG 2.1 makes of it", "[base]")
{
    CHECK(contrast(RgbColour::of(0), RgbColour::of(0xFFFFFF)) == Approx(21.0));
    CHECK(contrast(RgbColour::of(0x7C8A8C), RgbColour::of(0x7C8A8C)) == Approx(1.0));
    CHECK(contrast(RgbColour::of(0x0B4F54), RgbColour::of(0xFFFFFF)) == Approx(9.3).margin(0.1));
}
