// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/screens/draw_screen.h"

using namespace giliran::screens;

TEST_CASE("every screen holds its limits in every size and language, by its pixels", "[screens]")
{
    const std::vector<Screen> screens = all_screens();
    REQUIRE_FALSE(screens.empty());
    for (const Screen& screen : screens) {
        INFO(screen.file_name().toStdString());
        const DrawnScreen drawn = draw(screen);
        INFO(drawn.problems.join(QLatin1Char('\n')).toStdString());
        CHECK(drawn.problems.isEmpty());
    }
}

TEST_CASE("no two screens share a picture's name", "[screens]")
{
    QStringList names;
    for (const Screen& screen : all_screens())
        names.push_back(screen.file_name());
    CHECK(names.removeDuplicates() == 0);
}
