// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hall/prefix.h"

#include <catch2/catch.hpp>

using namespace giliran;

TEST_CASE("a prefix is one to three characters and ends in a letter", "[hall]")
{
    for (const auto* text : {"A", "Z", "4K", "1AP", "99X", "AAA"})
        CHECK(Prefix::parse(text)->text() == text);
    for (const auto* text : {"", "1", "A1", "ABCD", "a", "A ", "-A", "Ä"})
        CHECK_FALSE(Prefix::parse(text).has_value());
}

TEST_CASE("a prefix has no I and no O, which are read as 1 and 0", "[hall]")
{
    for (const auto* text : {"I", "O", "1I", "IA", "AOB"})
        CHECK_FALSE(Prefix::parse(text).has_value());
}

TEST_CASE("prefixes that differ only in characters easily confused look alike", "[hall]")
{
    const auto prefix = [](std::string_view text) { return *Prefix::parse(text); };
    CHECK(look_alike(prefix("BA"), prefix("8A")));
    CHECK(look_alike(prefix("5K"), prefix("SK")));
    CHECK(look_alike(prefix("2G"), prefix("ZG")));
    CHECK(look_alike(prefix("6A"), prefix("GA")));
    CHECK_FALSE(look_alike(prefix("A"), prefix("A")));
    CHECK_FALSE(look_alike(prefix("A"), prefix("B")));
    CHECK_FALSE(look_alike(prefix("8A"), prefix("A")));
}
