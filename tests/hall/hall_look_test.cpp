// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hall/small_draft.h"

using namespace giliran;
using namespace giliran::testing;

namespace {

/// The small draft with this in its [look].
Changes with_look(const std::string& look)
{
    static std::string text; // Changes borrows
    text = "\"look\":{" + look + "},\n\"hours\":{";
    return {{"\n\"hours\":{", text}};
}

} // namespace

TEST_CASE("a hall's colours are read when they can be seen on what they meet", "[hall]")
{
    const auto hall = read_hall(changed_draft(with_look(R"("primary":"#4A148C","call":"#FFC23D")")));
    REQUIRE(hall);
    CHECK(hall->hall.look.primary == RgbColour::of(0x4A148C));
    CHECK(hall->hall.look.call == RgbColour::of(0xFFC23D));
}

TEST_CASE("a hall's colour below 7:1 is refused with what it meets and the ratio", "[hall]")
{
    const auto problems = problems_with(with_look(R"("primary":"#2AA6B0")"));
    REQUIRE(problems.size() == 2);
    CHECK(problems[0] == HallProblem{"look.primary", HallKind::weak_contrast, "white, 2.9:1", "7:1"});
    CHECK(problems[1].detail == "paper, 2.6:1");
    CHECK(problems_with(with_look(R"("call":"#8A6A20")")).front().path == "look.call");
    CHECK(problem_with(with_look(R"("primary":"teal")")).kind == HallKind::not_a_value);
}

TEST_CASE("a hall's sign is a drawing that runs and fetches nothing", "[hall]")
{
    CHECK(problems_with(with_look(R"("logo":"<svg><path d='M0 0'/></svg>\n")")).empty());
    CHECK(problem_with(with_look(R"("logo":"logo.png")")).kind == HallKind::not_a_drawing);
    CHECK(problem_with(with_look(R"("logo":"<svg><script>x</script></svg>")")).detail == "<script");
    CHECK(problem_with(with_look(R"("logo":"<svg><image href='http://x/y'/></svg>")")).detail ==
          "href='http");
    const std::string long_logo = "\"logo\":\"<svg>" + std::string(70'000, ' ') + "</svg>\"";
    CHECK(problem_with(with_look(long_logo)).kind == HallKind::out_of_range);
}

TEST_CASE("a status page's address is one that a telephone opens, with the token's place", "[hall]")
{
    const auto with_url = [](std::string_view url) { return Changes{{R"("utc_offset")", url}}; };
    CHECK(problems_with(with_url(R"("status_url":"https://mpp.id/t/{token}","utc_offset")")).empty());
    CHECK(problem_with(with_url(R"("status_url":"https://mpp.id/t","utc_offset")")).path ==
          "hall.status_url");
    CHECK(problem_with(with_url(R"("status_url":"mpp.id/{token}","utc_offset")")).path == "hall.status_url");
}

TEST_CASE("a service's group is one of its agency's, and every group has a service", "[hall]")
{
    const std::string_view group = R"("prefix":"A","group":[{"id":"anak","name":"Anak"}])";
    const std::string_view of_it = R"("name":"KIA","group":"anak")";
    const auto hall = read_hall(changed_draft({{R"("prefix":"A")", group}, {R"("name":"KIA")", of_it}}));
    REQUIRE(hall);
    const Agency& agency = hall->hall.agencies.front();
    REQUIRE(agency.groups.size() == 1);
    CHECK(agency.groups[0].icon == "document");
    CHECK(hall->hall.services[1].group == agency.groups[0].id);
    CHECK_FALSE(hall->hall.services[0].group);
    CHECK(problem_with({{R"("name":"KIA")", of_it}}) ==
          HallProblem{"agency[0].service[1].group", HallKind::unknown_reference, "anak"});
    CHECK(problem_with({{R"("prefix":"A")", group}}) ==
          HallProblem{"agency[0].group", HallKind::group_unused, "anak"});
}
