// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/record/upcasting.h"
#include "tests/record/sample_events.h"

#include <array>
#include <catch2/catch.hpp>

using namespace giliran;

namespace {

/// As if leg_ended had called its outcome "end" in version 1 and had no "by" in version 2.
constexpr std::array made_up{
    Upcaster{"leg_ended", 1,
             [](Json payload) {
                 const Json* end = payload.find("end");
                 const Json outcome = end != nullptr ? *end : Json();
                 payload.set("outcome", outcome);
                 return payload;
             }},
    Upcaster{"leg_ended", 2,
             [](Json payload) {
                 payload.set("by", Json(std::string_view("nobody")));
                 return payload;
             }},
};

Json read(std::string_view text)
{
    return parse_json(text).value();
}

} // namespace

TEST_CASE("an old payload passes through every version between it and the newest", "[record]")
{
    const auto raised = upcast(made_up, "leg_ended", 1, 3, read(R"({"end":"served"})"));
    REQUIRE(raised);
    CHECK(*raised->find("outcome")->as_string() == "served");
    CHECK(*raised->find("by")->as_string() == "nobody");
    const auto last_step = upcast(made_up, "leg_ended", 2, 3, read(R"({"outcome":"served"})"));
    REQUIRE(last_step);
    CHECK(last_step->find("by") != nullptr);
}

TEST_CASE("a payload of the newest version passes unchanged, and the same gives the same", "[record]")
{
    const Json payload = read(R"({"leg":19,"outcome":"served"})");
    CHECK(to_text(*upcast(made_up, "leg_ended", 3, 3, payload)) == to_text(payload));
    CHECK(to_text(*upcast(made_up, "leg_ended", 1, 3, payload)) ==
          to_text(*upcast(made_up, "leg_ended", 1, 3, payload)));
}

TEST_CASE("a version that no upcaster raises cannot be read", "[record]")
{
    CHECK_FALSE(upcast(made_up, "leg_called", 1, 2, Json()));
    CHECK_FALSE(upcast(made_up, "leg_ended", 3, 4, Json()));
}

TEST_CASE("every old version of every event has its upcaster, and none is there for nothing", "[record]")
{
    std::size_t steps = 0;
    for (const Event& event : record_tests::sample_events())
        std::visit(
            [&](const auto& one) {
                for (int version = 1; version < one.version; ++version, ++steps)
                    CHECK(upcast(upcasters(), one.type, version, version + 1, Json()));
            },
            event);
    CHECK(upcasters().size() == steps);
}
