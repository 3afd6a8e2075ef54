// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hall/small_draft.h"

using namespace giliran;
using namespace giliran::testing;

TEST_CASE("an id names one thing only", "[hall]")
{
    CHECK(problem_with({{R"("id":"A02")", R"("id":"A01")"}}) ==
          HallProblem{"agency[0].service[1].id", HallKind::repeated_id, "A01"});
    CHECK(problem_with({{R"("id":"l2")", R"("id":"l1")"}}).path == "zone[0].counter[1].id");
    CHECK(problem_with({{R"({"code":"lansia")", R"({"code":"lansia","name":"L"},{"code":"lansia")"}}).path ==
          "priority[1].code");
    CHECK(problem_with({{R"(["id","en"])", R"(["id","en","id"])"}}).detail == "id");
}

TEST_CASE("a weekday has one opening, a date one holiday", "[hall]")
{
    CHECK(problem_with({{R"(["mon","tue"])", R"(["mon","tue","mon"])"}}) ==
          HallProblem{"hours.service[0].days", HallKind::repeated_id, "mon"});
    CHECK(problem_with({{R"("holidays":[)", R"("holidays":[{"date":"2026-12-25","name":"X"},)"}}) ==
          HallProblem{"hours.holidays[1].date", HallKind::repeated_id, "2026-12-25"});
}

TEST_CASE("two queues in use have different prefixes", "[hall]")
{
    CHECK(problem_with({{R"("prefix":"S")", R"("prefix":"A")"}}) ==
          HallProblem{"agency[1].queue[0].prefix", HallKind::repeated_prefix, "A"});
    CHECK(problems_with({{R"({"id":"pajak")", R"({"id":"old","prefix":"A","retired":true},{"id":"pajak")"}})
              .empty());
}

TEST_CASE("two counters in use show different numbers", "[hall]")
{
    CHECK(problem_with({{R"("number":2)", R"("number":1)"}}) ==
          HallProblem{"zone[0].counter[1].number", HallKind::repeated_number, "1"});
    CHECK(problems_with({{R"("number":2)", R"("number":1,"id":"l0","agencies":["samsat"],"retired":true},
              {"number":2)"},
                         {R"({"id":"l2",)", "{"},
                         {R"({"number":2)", R"({"id":"l2","number":2)"}})
              .empty());
}

TEST_CASE("every reference names something", "[hall]")
{
    CHECK(problem_with({{R"("queue":"pajak")", R"("queue":"pjk")"}}) ==
          HallProblem{"agency[1].service[0].queue", HallKind::unknown_reference, "pjk"});
    CHECK(problem_with({{R"(["samsat","dukcapil"])", R"(["samsat","dukcapil","pln"])"}}) ==
          HallProblem{"zone[0].counter[1].agencies", HallKind::unknown_reference, "pln"});
    CHECK(problem_with({{R"(["pajak","dukcapil"])", R"(["pajak","dukcapil","x"])"}}).path ==
          "zone[0].counter[1].queues");
    CHECK(problem_with({{R"("counters":["l1"])", R"("counters":["l9"])"}}) ==
          HallProblem{"hours.breaks[0].counters", HallKind::unknown_reference, "l9"});
}

TEST_CASE("services and counters use queues of their own agencies", "[hall]")
{
    CHECK(problem_with({{R"("queue":"pajak")", R"("queue":"dukcapil")"}}) ==
          HallProblem{"agency[1].service[0].queue", HallKind::wrong_agency, "dukcapil"});
    CHECK(problem_with({{R"(["samsat","dukcapil"])", R"(["samsat"])"}}) ==
          HallProblem{"zone[0].counter[1].queues", HallKind::wrong_agency, "dukcapil"});
}

TEST_CASE("every queue in use is called by a counter in use", "[hall]")
{
    CHECK(problem_with({{R"(["pajak","dukcapil"])", R"(["dukcapil"])"}}) ==
          HallProblem{"agency[1].queue[0].prefix", HallKind::queue_nobody_calls, "pajak"});
    CHECK(problem_with({{R"("number":2)", R"("retired":true,"number":2)"}}).detail == "pajak");
}

TEST_CASE("lists that a hall cannot do without have an element", "[hall]")
{
    CHECK(problem_with({{R"(["mon","tue"])", "[]"}}) ==
          HallProblem{"hours.service[0].days", HallKind::empty_list});
    CHECK(problem_with({{R"("agencies":["dukcapil"])", R"("agencies":[])"}}).path ==
          "zone[0].counter[0].agencies");
    CHECK(problem_with({{R"(["id","en"])", "[]"}}) == HallProblem{"hall.languages", HallKind::empty_list});
}

TEST_CASE("words stand in every language of the hall", "[hall]")
{
    CHECK(problem_with({{R"(,"en":"Family card")", ""}}) ==
          HallProblem{"agency[0].service[0].requirements[0]", HallKind::missing_language, "", "en"});
}

TEST_CASE("a ratio has a weight for each queue", "[hall]")
{
    CHECK(problem_with({{R"("policy":"rank")", R"("policy":"ratio","weights":[2])"}}) ==
          HallProblem{"zone[0].counter[1].weights", HallKind::lengths_differ, "1", "2"});
    const Hall hall = hall_with({{R"("policy":"rank")", R"("policy":"ratio","weights":[2,1])"}});
    CHECK(hall.counters[1].rule.weights == std::vector<std::uint32_t>{2, 1});
}

TEST_CASE("prefixes that look alike are a warning, and the hall is taken", "[hall]")
{
    const auto hall = read_hall(
        changed_draft({{R"("prefix":"A")", R"("prefix":"5A")"}, {R"("prefix":"S")", R"("prefix":"SA")"}}));
    REQUIRE(hall.has_value());
    CHECK(hall->warnings ==
          std::vector{HallProblem{"agency[1].queue[0].prefix", HallKind::look_alike_prefix, "5A"}});
}
