// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/page_cut.h"

#include <array>
#include <catch2/catch.hpp>

using namespace giliran;
using Pages = std::vector<std::size_t>;

TEST_CASE("blocks go on a page as long as they and the gaps between them have room", "[kiosk-screens]")
{
    CHECK(cut_into_pages(std::array{30, 30, 30}, 5, 100) == Pages{3});
    CHECK(cut_into_pages(std::array{30, 30, 31}, 5, 100) == Pages{2, 1});
    CHECK(cut_into_pages(std::array{60, 60, 60}, 5, 100) == Pages{1, 1, 1});
}

TEST_CASE("a block higher than the page has one of its own, and no page is empty", "[kiosk-screens]")
{
    CHECK(cut_into_pages(std::array{150, 20, 20}, 5, 100) == Pages{1, 2});
    CHECK(cut_into_pages(std::array{20, 150, 20}, 5, 100) == Pages{1, 1, 1});
    CHECK(cut_into_pages(std::span<const int>(), 5, 100).empty());
}
