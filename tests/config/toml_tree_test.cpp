// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/toml_tree.h"

#include <catch2/catch.hpp>

using namespace giliran;

namespace {

TomlTree toml_tree_of(std::string_view text)
{
    auto tree = parse_toml(text);
    REQUIRE(tree.has_value());
    return std::move(*tree);
}

} // namespace

TEST_CASE("TOML becomes a tree of the same shape", "[config]")
{
    const TomlTree tree =
        toml_tree_of("a = 1\nb = [true, \"x\"]\n[c]\nd = { e = 'f' }\n[[g]]\nh = 2\n[[g]]\n");
    CHECK(to_text(tree.root) == R"({"a":1,"b":[true,"x"],"c":{"d":{"e":"f"}},"g":[{"h":2},{}]})");
}

TEST_CASE("every key and element of TOML knows its line", "[config]")
{
    const TomlTree tree =
        toml_tree_of("# a hall\n[[agency]]\nid = 'a'\n\n[[agency]]\nid = 'b'\nlist = [\n 1,\n { x = 2 },\n]\n"
                     "[[agency.service]]\nname.id = 'n'\n");
    CHECK(tree.line_of("agency[0].id") == 3);
    CHECK(tree.line_of("agency[1]") == 5);
    CHECK(tree.line_of("agency[1].list") == 7);
    CHECK(tree.line_of("agency[1].list[0]") == 8);
    CHECK(tree.line_of("agency[1].list[1].x") == 9);
    CHECK(tree.line_of("agency[1].service[0]") == 11);
    CHECK(tree.line_of("agency[1].service[0].name.id") == 12);
}

TEST_CASE("what is missing has the line of the table it is missing from", "[config]")
{
    const TomlTree tree = toml_tree_of("\n[hall]\nid = 'a'\n[[agency]]\n");
    CHECK(tree.line_of("hall.name.id") == 2);
    CHECK(tree.line_of("agency[0].prefix") == 4);
    CHECK(tree.line_of("agency[7].prefix") == 4);
    CHECK(tree.line_of("zone") == 1);
    CHECK(tree.line_of("") == 1);
}

TEST_CASE("local dates and times of TOML become text, floats and zoned moments nothing", "[config]")
{
    const TomlTree tree =
        toml_tree_of("d = 2026-12-25\nt = 08:00:00\ns = 08:00:30\nf = 1.5\nz = 2026-12-25T08:00:00Z\n");
    CHECK(*tree.root.find("d")->as_string() == "2026-12-25");
    CHECK(*tree.root.find("t")->as_string() == "08:00");
    CHECK(*tree.root.find("s")->as_string() == "08:00:30");
    CHECK(tree.root.find("f")->is_null());
    CHECK(tree.root.find("z")->is_null());
}

TEST_CASE("a syntax error of TOML is told with its line and column", "[config]")
{
    const auto tree = parse_toml("a = 1\nb = = 2\n");
    REQUIRE_FALSE(tree.has_value());
    CHECK(tree.error().line == 2);
    CHECK(tree.error().column > 1);
    CHECK_FALSE(tree.error().what.empty());
}

TEST_CASE("what is no TOML is refused without a crash", "[config]")
{
    const std::string deep = "a = " + std::string(100'000, '[');
    std::string dotted = "a";
    for (int i = 0; i < 200'000; ++i)
        dotted += ".a";
    for (const std::string& text :
         {deep, dotted + " = 1", "[" + dotted + "]", std::string("a = \"\xff\""), std::string("\0\0", 2),
          std::string("a = 1\na = 2"), std::string("[a]\n[a]"), std::string("a = 9223372036854775808"),
          std::string("[#"), std::string("[[?]]"), std::string("{a=1}"), std::string("é = 1"),
          std::string("a = é"), std::string("a = 1 é")})
        CHECK_FALSE(parse_toml(text).has_value());
    CHECK(parse_toml("").has_value());
}
