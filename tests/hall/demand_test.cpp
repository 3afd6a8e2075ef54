// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hall/small_draft.h"

using namespace giliran;
using namespace giliran::testing;

namespace {

HallProblem demand_problem(const std::string& demand)
{
    return problem_with({{R"("priority":[)", R"("demand":{)" + demand + R"(},"priority":[)"}});
}

HallProblem site_problem(const std::string& setting)
{
    return problem_with({{R"("time_zone")", setting + R"(,"time_zone")"}});
}

} // namespace

TEST_CASE("a hall that says nothing of its simulated day has an ordinary one", "[hall]")
{
    const Hall hall = hall_with({});
    CHECK(hall.demand.visitors_a_day == 200);
    CHECK(hall.demand.first_hour_percent == 30);
    CHECK(hall.demand.way == std::chrono::seconds(40));
    CHECK(hall.agencies[0].demand == 1);
    CHECK(hall.services[0].demand == 1);
}

TEST_CASE("demand outside its range is told with the range", "[hall]")
{
    CHECK(demand_problem(R"("visitors_a_day":0)") ==
          HallProblem{"demand.visitors_a_day", HallKind::out_of_range, "0", "1-100000"});
    CHECK(demand_problem(R"("first_hour_percent":101)").path == "demand.first_hour_percent");
    CHECK(demand_problem(R"("no_show_percent":-1)").path == "demand.no_show_percent");
    CHECK(demand_problem(R"("priority_percent":101)").wanted == "0-100");
    CHECK(demand_problem(R"("way_seconds":0)").wanted == "1-3600");
    CHECK(demand_problem(R"("service_spread_percent":201)").wanted == "0-200");
    CHECK(demand_problem(R"("peak":5)") == HallProblem{"demand.peak", HallKind::unknown_key});
    CHECK(problem_with({{R"("prefix":"A")", R"("prefix":"A","demand":100001)"}}) ==
          HallProblem{"agency[0].demand", HallKind::out_of_range, "100001", "0-100000"});
    CHECK(problem_with({{R"("name":"KIA")", R"("name":"KIA","demand":-1)"}}).path ==
          "agency[0].service[1].demand");
}

TEST_CASE("the hall's times and lease size outside their range are told with the range", "[hall]")
{
    CHECK(site_problem(R"("check_in_early_minutes":1441)") ==
          HallProblem{"hall.check_in_early_minutes", HallKind::out_of_range, "1441", "0-1440"});
    CHECK(site_problem(R"("check_in_late_minutes":-1)").path == "hall.check_in_late_minutes");
    CHECK(site_problem(R"("absent_after_minutes":0)").wanted == "1-1440");
    CHECK(site_problem(R"("lease_size":0)").wanted == "1-200");
    CHECK(problem_with({{R"("prefix":"S")", R"("prefix":"S","late_returns_after":101)"}}) ==
          HallProblem{"agency[1].queue[0].late_returns_after", HallKind::out_of_range, "101", "0-100"});
}

TEST_CASE("a hall that says nothing of bookings, absence and leases has the usual ones", "[hall]")
{
    const Hall hall = hall_with({});
    CHECK(hall.check_in_early == std::chrono::minutes(15));
    CHECK(hall.check_in_late == std::chrono::minutes(15));
    CHECK(hall.absent_after == std::chrono::minutes(10));
    CHECK(hall.lease_size == 10);
    CHECK(hall.queues[0].late_returns_after == 0);
    CHECK_FALSE(hall.queues[0].drive_through);
}
