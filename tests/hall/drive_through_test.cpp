// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hall/small_draft.h"

using namespace giliran;
using namespace giliran::testing;

namespace {

/// The small draft with a lane at the second agency and a counter of its own for it.
Changes with_lane(std::string_view lane = R"({"id":"lane","prefix":"D","drive_through":true})")
{
    static std::string queue;
    queue = std::string(lane) + R"(,{"id":"pajak","prefix":"S"})";
    return {
        {R"({"id":"pajak","prefix":"S"})", queue},
        {R"({"id":"S01")", R"({"id":"D01","name":"SIM","queue":"lane"},{"id":"S01")"},
        {R"({"id":"l1",)", R"({"id":"l3","number":3,"agencies":["samsat"],"queues":["lane"]},{"id":"l1",)"}};
}

Changes with_lane_and(std::string_view piece, std::string_view instead)
{
    Changes changes = with_lane();
    changes.push_back({piece, instead});
    return changes;
}

} // namespace

TEST_CASE("a drive-through lane is a queue with services and a counter of its own", "[hall]")
{
    const Hall hall = hall_with(with_lane());
    const Queue* lane = hall.find(*QueueId::parse("lane"));
    REQUIRE(lane != nullptr);
    CHECK(lane->drive_through);
    CHECK_FALSE(hall.find(*QueueId::parse("pajak"))->drive_through);
    CHECK(hall.find(*CounterId::parse("l3"))->rule.queues == std::vector{lane->id});
}

TEST_CASE("a counter that names no queues does not call its agency's lane", "[hall]")
{
    const Hall hall = hall_with(with_lane_and(R"(,"policy":"rank","queues":["pajak","dukcapil"])", ""));
    CHECK(hall.find(*CounterId::parse("l2"))->rule.queues ==
          std::vector{*QueueId::parse("dukcapil"), *QueueId::parse("pajak")});
}

TEST_CASE("a lane that no counter names is called by nobody", "[hall]")
{
    const auto problem = problem_with(with_lane_and(R"("queues":["lane"])", R"("queues":["pajak"])"));
    CHECK(problem == HallProblem{"agency[1].queue[0].prefix", HallKind::queue_nobody_calls, "lane"});
}

TEST_CASE("a counter that calls a lane calls nothing else", "[hall]")
{
    CHECK(problem_with(with_lane_and(R"("queues":["lane"])", R"("queues":["lane","pajak"])")) ==
          HallProblem{"zone[0].counter[0].queues", HallKind::lane_not_alone, "lane"});
    CHECK(problem_with(with_lane_and(R"("queues":["lane"])", R"("queues":["lane"],"finally":["pajak"])")) ==
          HallProblem{"zone[0].counter[0].queues", HallKind::lane_not_alone, "lane"});
    CHECK(problem_with(with_lane_and(R"("policy":"rank")", R"("policy":"rank","finally":["lane"])")) ==
          HallProblem{"zone[0].counter[2].finally", HallKind::lane_not_alone, "lane"});
}

TEST_CASE("what needs a ticket is no part of a lane", "[hall]")
{
    const auto lane_problem = [](std::string_view lane) { return problem_with(with_lane(lane)); };
    CHECK(lane_problem(R"({"id":"lane","prefix":"D","drive_through":true,"daily_quota":40})") ==
          HallProblem{"agency[1].queue[0].daily_quota", HallKind::not_for_a_lane, "lane"});
    CHECK(lane_problem(R"({"id":"lane","prefix":"D","drive_through":true,"online_quota":4})") ==
          HallProblem{"agency[1].queue[0].online_quota", HallKind::not_for_a_lane, "lane"});
    CHECK(problem_with(with_lane_and(R"("name":"SIM")", R"("name":"SIM","booking":"both")")) ==
          HallProblem{"agency[1].service[0].booking", HallKind::not_for_a_lane, "lane"});
    CHECK(problem_with(with_lane_and(R"("name":"SIM")", R"("name":"SIM","daily_quota":9)")) ==
          HallProblem{"agency[1].service[0].daily_quota", HallKind::not_for_a_lane, "lane"});
}

TEST_CASE("a hall with a lane reads back as the same hall", "[hall]")
{
    const Json draft = draft_of(hall_with(with_lane()));
    const auto again = read_hall(draft);
    REQUIRE(again.has_value());
    CHECK(again->hall.find(*QueueId::parse("lane"))->drive_through);
    CHECK(to_text(draft_of(again->hall)) == to_text(draft));
}
