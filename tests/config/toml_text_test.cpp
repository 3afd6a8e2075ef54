// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/toml_text.h"
#include "common/config/toml_tree.h"

#include <catch2/catch.hpp>

using namespace giliran;

TEST_CASE("a tree is written with headings for tables and a line for each plain element", "[config]")
{
    const auto tree =
        parse_json(R"({"hub":"local","screen":{"index":0},"agency":[{"id":"a","name":{"id":"A"},)"
                   R"("service":[{"id":"s","name":{"id":"S","en":"T"},"needs":[{"id":"x"},{"id":"y"}],)"
                   R"("days":["mon","tue"],"none":[],"open":true}]}]})");
    CHECK(toml_text(*tree) == R"(hub = "local"

[screen]
index = 0

[[agency]]
id = "a"
name = { id = "A" }

[[agency.service]]
id = "s"
name = { id = "S", en = "T" }
needs = [
    { id = "x" },
    { id = "y" },
]
days = ["mon", "tue"]
none = []
open = true
)");
}

TEST_CASE("whatever a tree holds comes back from its TOML", "[config]")
{
    const std::string text =
        R"({"a":["\"\\\u0001\n",-5,[1,[2]],[{"b":1},2],{"c":{"d":[]}}],"k. y":{"":{"z":[{"q":{}}]}}})";
    const auto tree = parse_json(text);
    REQUIRE(tree.has_value());
    const auto again = parse_toml(toml_text(*tree));
    REQUIRE(again.has_value());
    CHECK(to_text(again->root) == text);
}

TEST_CASE("what is null is left out of TOML, which has none", "[config]")
{
    const auto tree = parse_json(R"({"a":null,"b":[null,1,[null]],"c":{"d":null},"e":[{"f":null,"g":2}]})");
    CHECK(to_text(parse_toml(toml_text(*tree))->root) == R"({"b":[1,[]],"c":{},"e":[{"g":2}]})");
}
