// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/service/hall_difference.h"

#include <catch2/catch.hpp>

using namespace giliran;

namespace {

std::vector<std::string> difference(const char* before, const char* after)
{
    return hall_difference(parse_json(before).value(), parse_json(after).value());
}

} // namespace

TEST_CASE("what changes in a hall is told by the names people gave", "[hub-service]")
{
    using Lines = std::vector<std::string>;
    CHECK(difference(R"({"agency":[{"id":"a","service":[{"id":"s","minutes":10}]}]})",
                     R"({"agency":[{"id":"a","service":[{"id":"s","minutes":15}]}]})") ==
          Lines{"agency a: service s: minutes: 10 -> 15"});
    CHECK(difference(R"({"zone":[{"id":"1"},{"id":"2"}]})", R"({"zone":[{"id":"2"},{"id":"3"}]})") ==
          Lines{"- zone 1", "+ zone 3"});
    CHECK(difference(R"({"hall":{"name":"A"}})", R"({"hall":{"name":"A","place":"B"}})") ==
          Lines{"hall: place: (none) -> \"B\""});
    CHECK(difference(R"({"priority":[]})", R"({"priority":[{"code":"lansia"}]})") ==
          Lines{"priority: [] -> [{\"code\":\"lansia\"}]"});
    CHECK(difference(R"({"zone":[{"id":"1"},{"id":"2"}]})", R"({"zone":[{"id":"2"},{"id":"1"}]})").empty());
}

TEST_CASE("a change of an agency's own hours and of its share of visitors is told by the key",
          "[hub-service]")
{
    using Lines = std::vector<std::string>;
    CHECK(difference(R"({"agency":[{"id":"a","demand":1,"hours":{"cutoff_minutes":30}}]})",
                     R"({"agency":[{"id":"a","demand":257,"hours":{"cutoff_minutes":10}}]})") ==
          Lines{"agency a: demand: 1 -> 257", "agency a: hours: cutoff_minutes: 30 -> 10"});
    CHECK(difference(R"({"agency":[{"id":"a"}]})",
                     R"({"agency":[{"id":"a","hours":{"cutoff_minutes":10}}]})") ==
          Lines{"agency a: hours: (none) -> {\"cutoff_minutes\":10}"});
}
