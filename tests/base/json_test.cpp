// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/json.h"

#include <catch2/catch.hpp>

using namespace giliran;
using namespace std::string_literals;

namespace {

std::string nested_arrays(int depth)
{
    const auto levels = static_cast<std::size_t>(depth);
    return std::string(levels, '[') + std::string(levels, ']');
}

JsonProblem json_problem_of(std::string_view text)
{
    const auto json = parse_json(text);
    REQUIRE_FALSE(json.has_value());
    return json.error();
}

} // namespace

TEST_CASE("JSON text comes back byte for byte when it is compact", "[base]")
{
    const std::string text =
        R"({"z":1,"a":[true,null,-5,"Rp 5.000 – \"lunas\""],"m":{"k":""},"e":[],"o":{}})";
    const auto json = parse_json(text);
    REQUIRE(json.has_value());
    CHECK(to_text(*json) == text);
}

TEST_CASE("the members of a JSON object keep the order they were written in", "[base]")
{
    Json object;
    object.set("second", Json(std::int64_t{2}));
    object.set("first", Json(std::int64_t{1}));
    object.set("second", Json(std::int64_t{3}));
    CHECK(to_text(object) == R"({"second":3,"first":1})");
}

TEST_CASE("the largest and smallest integers pass, the next ones do not", "[base]")
{
    CHECK(*parse_json("9223372036854775807")->as_int() == std::numeric_limits<std::int64_t>::max());
    CHECK(*parse_json("-9223372036854775808")->as_int() == std::numeric_limits<std::int64_t>::min());
    CHECK(json_problem_of("9223372036854775808") == JsonProblem::not_an_integer);
    CHECK(json_problem_of("-9223372036854775809") == JsonProblem::not_an_integer);
}

TEST_CASE("a JSON number with a fraction or an exponent is refused", "[base]")
{
    CHECK(json_problem_of("1.0") == JsonProblem::not_an_integer);
    CHECK(json_problem_of("[1e2]") == JsonProblem::not_an_integer);
}

TEST_CASE("JSON is read to the depth limit and no deeper", "[base]")
{
    CHECK(parse_json(nested_arrays(max_json_depth)).has_value());
    CHECK(json_problem_of(nested_arrays(max_json_depth + 1)) == JsonProblem::too_deep);
    CHECK(json_problem_of(std::string(1'000'000, '[')) == JsonProblem::too_deep);
}

TEST_CASE("a JSON object that repeats a key is refused", "[base]")
{
    CHECK(json_problem_of(R"({"a":1,"a":1})") == JsonProblem::repeated_key);
    CHECK(parse_json(R"([{"a":1},{"a":1}])").has_value());
}

TEST_CASE("JSON text that is not UTF-8 is refused as such", "[base]")
{
    CHECK(json_problem_of("\"\xff\"") == JsonProblem::not_utf8);
    CHECK(json_problem_of("\"\xc0\xaf\"") == JsonProblem::not_utf8);
}

TEST_CASE("what is no JSON is refused", "[base]")
{
    for (const auto& text : {""s, "{"s, "[1,]"s, "{'a':1}"s, "nul"s, "1 2"s, "\"\n\""s, "\0"s, "// x\n1"s})
        CHECK(json_problem_of(text) == JsonProblem::syntax);
}

TEST_CASE("an object with more members than anything here has is refused", "[base]")
{
    std::string text = "{";
    for (std::size_t i = 0; i <= max_json_members; ++i)
        text += (i == 0 ? "\"k" : ",\"k") + std::to_string(i) + "\":1";
    CHECK(json_problem_of(text + "}") == JsonProblem::too_wide);
}
