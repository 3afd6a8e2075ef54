// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hall/small_draft.h"

using namespace giliran;
using namespace giliran::testing;

TEST_CASE("a sound draft is a hall, with defaults for what it does not say", "[hall]")
{
    const Hall hall = hall_with({});
    CHECK(hall.day_opens.text() == "04:00");
    CHECK(hall.day_ends.text() == "23:00");
    CHECK(hall.hours.cutoff == std::chrono::minutes(30));
    CHECK(hall.agencies[0].short_name.in("en") == "Office");
    CHECK(hall.agencies[0].spoken.in("id") == "Dinas");
    CHECK(hall.agencies[1].name.in("en") == "Samsat");
    CHECK(hall.services[0].standard_time == std::chrono::minutes(10));
    CHECK_FALSE(hall.services[0].requirements_verified);
    CHECK(hall.services[0].booking == Booking::walk_in);
}

TEST_CASE("an agency's prefix alone makes a queue with the agency's name, which its services use", "[hall]")
{
    const Hall hall = hall_with({});
    const Queue* queue = hall.find(*QueueId::parse("dukcapil"));
    REQUIRE(queue != nullptr);
    CHECK(queue->series.prefix.text() == "A");
    CHECK(queue->series.first == 1);
    CHECK(queue->series.lease_first == 800);
    CHECK(hall.services[1].queue == queue->id);
}

TEST_CASE("a counter calls the queues of its agencies unless it names others", "[hall]")
{
    const Hall hall = hall_with({});
    CHECK(hall.counters[0].rule.queues == std::vector{*QueueId::parse("dukcapil")});
    CHECK(hall.counters[0].rule.policy == CallingPolicy::longest_waiting);
    CHECK(hall.counters[1].rule.queues == std::vector{*QueueId::parse("pajak"), *QueueId::parse("dukcapil")});
}

TEST_CASE("what belongs to a retired agency is retired with it", "[hall]")
{
    const Hall hall =
        hall_with({{R"("prefix":"A")", R"("prefix":"A","retired":true)"},
                   {R"("agencies":["dukcapil"])", R"("agencies":["dukcapil"],"retired":true)"}});
    CHECK(hall.services[0].retired);
    CHECK(hall.queues[0].retired);
    CHECK_FALSE(hall.services[2].retired);
}

TEST_CASE("a key that must be there is missed by its path", "[hall]")
{
    CHECK(problem_with({{R"("utc_offset":"+07:00",)", ""}}) ==
          HallProblem{"hall.utc_offset", HallKind::missing});
    CHECK(problem_with({{R"("id":"A01",)", ""}}) ==
          HallProblem{"agency[0].service[0].id", HallKind::missing});
    CHECK(problem_with({{R"("number":2,)", ""}}) ==
          HallProblem{"zone[0].counter[1].number", HallKind::missing});
}

TEST_CASE("a key that nobody reads is a problem, wherever it stands", "[hall]")
{
    CHECK(problem_with({{R"("hours")", R"("extra":{},"hours")"}}) ==
          HallProblem{"extra", HallKind::unknown_key});
    CHECK(problem_with({{R"("open")", R"("opens":"07:00","open")"}}) ==
          HallProblem{"hours.service[0].opens", HallKind::unknown_key});
    CHECK(problem_with({{R"("en":"ID card")", R"("en":"ID card","jv":"KTP")"}}) ==
          HallProblem{"agency[0].service[0].name.jv", HallKind::unknown_key});
}

TEST_CASE("a value of the wrong type is told with the type found and wanted", "[hall]")
{
    CHECK(problem_with({{R"("number":2)", R"("number":"2")"}}) ==
          HallProblem{"zone[0].counter[1].number", HallKind::wrong_type, "string", "integer"});
    CHECK(problem_with({{R"("+07:00")", "7"}}) ==
          HallProblem{"hall.utc_offset", HallKind::wrong_type, "integer", "string"});
    CHECK(problem_with({{R"(["mon","tue"])", R"("mon")"}}) ==
          HallProblem{"hours.service[0].days", HallKind::wrong_type, "string", "array"});
    CHECK(problem_with({{R"("name":"KIA")", R"("name":"KIA","verified":1)"}}) ==
          HallProblem{"agency[0].service[1].verified", HallKind::wrong_type, "integer", "boolean"});
    CHECK(problem_with({{R"({"code":"lansia","name":{"id":"Lansia","en":"Seniors"}})", "1"}}) ==
          HallProblem{"priority[0]", HallKind::wrong_type, "integer", "table"});
}

TEST_CASE("a draft that is no table is one problem at the top", "[hall]")
{
    const auto hall = read_hall(Json());
    REQUIRE_FALSE(hall.has_value());
    CHECK(hall.error().front() == HallProblem{"", HallKind::wrong_type, "null", "table"});
}

TEST_CASE("a value that does not exist is told with what would", "[hall]")
{
    CHECK(problem_with({{R"("policy":"rank")", R"("policy":"fair")"}}) ==
          HallProblem{"zone[0].counter[1].policy", HallKind::not_a_value, "fair",
                      "longest_waiting, rank, ratio"});
    CHECK(problem_with({{R"("08:00")", R"("8.00")"}}) ==
          HallProblem{"hours.service[0].open", HallKind::not_a_value, "8.00", "HH:MM"});
    CHECK(problem_with({{R"("2026-12-25")", R"("2026-02-30")"}}).kind == HallKind::not_a_value);
    CHECK(problem_with({{R"("prefix":"S")", R"("prefix":"O")"}}).path == "agency[1].queue[0].prefix");
    CHECK(problem_with({{R"("id":"mpp")", R"("id":"-")"}}).kind == HallKind::not_a_value);
    CHECK(problem_with({{R"(["id","en"])", R"(["id","en","ID"])"}}).detail == "ID");
}

TEST_CASE("a hall's words are one line without control characters", "[hall]")
{
    CHECK(problem_with({{R"("Dinas")", R"("")"}}).kind == HallKind::not_a_value);
    CHECK(problem_with({{R"("Dinas")", R"("a\nb")"}}).kind == HallKind::not_a_value);
    CHECK(problem_with({{R"("Dinas")", R"("\u001b@")"}}).path == "agency[0].name.id");
    CHECK(problem_with({{R"("Dinas")", '"' + std::string(301, 'x') + '"'}}).kind == HallKind::not_a_value);
}

TEST_CASE("a number outside its range is told with the range", "[hall]")
{
    CHECK(problem_with({{R"("number":2)", R"("number":1000)"}}) ==
          HallProblem{"zone[0].counter[1].number", HallKind::out_of_range, "1000", "1-999"});
    CHECK(problem_with({{R"("prefix":"S")", R"("prefix":"S","lease_first":900,"lease_last":850)"}}) ==
          HallProblem{"agency[1].queue[0].lease_last", HallKind::out_of_range, "850", "900-99999"});
    CHECK(problem_with({{R"("prefix":"S")", R"("prefix":"S","first":800)"}}).wanted == "1-799");
    CHECK(problem_with({{R"("name":"KIA")", R"("name":"KIA","daily_quota":35,"online_quota":36)"}}) ==
          HallProblem{"agency[0].service[1].online_quota", HallKind::out_of_range, "36", "0-35"});
}

TEST_CASE("a hall serves within its business day", "[hall]")
{
    CHECK(problem_with({{R"("15:00")", R"("23:30")"}}) ==
          HallProblem{"hours.service[0].close", HallKind::out_of_range, "23:30", "04:00-23:00"});
    CHECK(hall_with({{R"("15:00")", R"("24:00")"}, {R"("time_zone")", R"("day_ends":"24:00","time_zone")"}})
              .hours.service[0]
              .close.text() == "24:00");
}

TEST_CASE("what ends must end after it begins", "[hall]")
{
    CHECK(problem_with({{R"("15:00")", R"("08:00")"}}) ==
          HallProblem{"hours.service[0].close", HallKind::close_before_open, "08:00"});
    CHECK(problem_with({{R"("13:00")", R"("11:00")"}}).path == "hours.breaks[0].end");
    CHECK(problem_with({{R"("time_zone")", R"("day_ends":"03:00","time_zone")"}}).path == "hall.day_ends");
    CHECK(problem_with({{R"("holidays")", R"("periods":[{"name":"P","first":"2027-02-08","last":"2027-02-07",
              "service":[{"days":["mon"],"open":"08:00","close":"14:00"}]}],"holidays")"}})
              .path == "hours.periods[0].last");
}

TEST_CASE("all problems of a draft are told at once", "[hall]")
{
    const auto problems = problems_with({{R"("+07:00")", R"("WIB")"},
                                         {R"("open":"08:00")", R"("open":"late")"},
                                         {R"("id":"A01")", R"("id":"a b")"},
                                         {R"(,"en":"ID card")", ""},
                                         {R"("number":2)", R"("number":0)"},
                                         {R"("code":"lansia",)", ""}});
    std::vector<std::string> paths;
    for (const HallProblem& problem : problems)
        paths.push_back(problem.path);
    CHECK(paths == std::vector<std::string>{"hall.utc_offset", "priority[0].code", "agency[0].service[0].id",
                                            "agency[0].service[0].name", "zone[0].counter[1].number",
                                            "hours.service[0].open"});
}
