// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hall/small_draft.h"

using namespace giliran;
using namespace giliran::testing;

namespace {

/// The small draft, where the first agency has hours of its own.
Changes agency_hours(std::string_view hours)
{
    return {{R"("prefix":"A")", hours}};
}

constexpr std::string_view shorter =
    R"("prefix":"A","hours":{"service":[{"days":["mon"],"open":"09:00","close":"12:00"}]})";

std::string opening_of(const Hall& hall, std::size_t service, Weekday day)
{
    const ServiceHours* hours = hall.hours_of(hall.services[service]).on(day);
    return hours == nullptr ? "closed" : hours->open.text() + "-" + hours->close.text();
}

} // namespace

TEST_CASE("a service keeps its own hours, else its agency's, else the hall's", "[hall]")
{
    Changes changes = agency_hours(shorter);
    changes.push_back(
        {R"("name":"KIA")",
         R"("name":"KIA","hours":{"service":[{"days":["tue"],"open":"10:00","close":"11:00"}]})"});
    const Hall hall = hall_with(changes);
    CHECK(opening_of(hall, 0, Weekday::monday) == "09:00-12:00");
    CHECK(opening_of(hall, 0, Weekday::tuesday) == "closed");
    CHECK(opening_of(hall, 1, Weekday::monday) == "closed");
    CHECK(opening_of(hall, 1, Weekday::tuesday) == "10:00-11:00");
    CHECK(opening_of(hall, 2, Weekday::tuesday) == "08:00-15:00");
}

TEST_CASE("own hours take over from the hall what they leave out", "[hall]")
{
    Changes changes = agency_hours(shorter);
    changes.push_back({R"("breaks":[)", R"("tickets_from":"07:30","cutoff_minutes":20,"periods":[{"name":"P",
        "first":"2027-02-08","last":"2027-02-09","service":[{"days":["mon"],"open":"08:00","close":"11:00"}]}],
        "breaks":[)"});
    const Hall hall = hall_with(changes);
    const Hours& own = hall.hours_of(hall.services[0]);
    CHECK(own.tickets_from->text() == "07:30");
    CHECK(own.cutoff == std::chrono::minutes(20));
    CHECK(own.breaks.size() == 1);
    CHECK(own.holiday_on(*BusinessDay::parse("2026-12-25")) != nullptr);
    CHECK(own.week_on(*BusinessDay::parse("2027-02-08")).on(Weekday::monday)->close.text() == "11:00");
}

TEST_CASE("in a period taken over from the hall an agency serves when both say so", "[hall]")
{
    Changes changes =
        agency_hours(R"("prefix":"A","hours":{"service":[{"days":["tue"],"open":"07:00","close":"12:00"},
        {"days":["sat"],"open":"09:00","close":"10:00"}]})");
    changes.push_back({R"("breaks":[)", R"("periods":[{"name":"P","first":"2027-02-08","last":"2027-02-09",
        "service":[{"days":["mon","tue"],"open":"08:30","close":"14:00"}]},{"name":"Q","first":"2027-02-10",
        "last":"2027-02-11","service":[{"days":["wed"],"open":"08:30","close":"14:00"}]}],"breaks":[)"});
    const Hall hall = hall_with(changes);
    const Hours& own = *hall.agencies[0].hours;
    const Week& first = own.week_on(*BusinessDay::parse("2027-02-08"));
    CHECK(first.on(Weekday::monday) == nullptr);
    CHECK(first.on(Weekday::saturday) == nullptr);
    REQUIRE(first.on(Weekday::tuesday) != nullptr);
    CHECK(first.on(Weekday::tuesday)->open.text() == "08:30");
    CHECK(first.on(Weekday::tuesday)->close.text() == "12:00");
    CHECK(own.week_on(*BusinessDay::parse("2027-02-10")).service.empty());
    const auto again = read_hall(draft_of(hall));
    REQUIRE(again.has_value());
    CHECK(to_text(draft_of(again->hall)) == to_text(draft_of(hall)));
}

TEST_CASE("a service's own hours take over from its agency before the hall", "[hall]")
{
    Changes changes = agency_hours(R"("prefix":"A","hours":{"cutoff_minutes":5,"holidays":[],
        "service":[{"days":["mon"],"open":"09:00","close":"12:00"}]})");
    changes.push_back(
        {R"("name":"KIA")",
         R"("name":"KIA","hours":{"service":[{"days":["tue"],"open":"10:00","close":"11:00"}]})"});
    const Hall hall = hall_with(changes);
    CHECK(hall.services[1].hours->cutoff == std::chrono::minutes(5));
    CHECK(hall.services[1].hours->holidays.empty());
    CHECK(hall.services[1].hours->breaks.size() == 1);
}

TEST_CASE("a list in own hours replaces the hall's, an empty one empties it", "[hall]")
{
    const Hall hall = hall_with(agency_hours(R"("prefix":"A","hours":{"breaks":[],"periods":[],
        "service":[{"days":["mon"],"open":"09:00","close":"12:00"}],
        "holidays":[{"date":"2026-12-31","name":"Tutup buku"}]})"));
    const Hours& own = *hall.agencies[0].hours;
    CHECK(own.breaks.empty());
    CHECK(own.holiday_on(*BusinessDay::parse("2026-12-25")) == nullptr);
    CHECK(own.holiday_on(*BusinessDay::parse("2026-12-31")) != nullptr);
    CHECK(hall.hours.breaks.size() == 1);
}

TEST_CASE("problems in own hours are told by their path", "[hall]")
{
    const auto path_with = [](std::string_view hours) { return problem_with(agency_hours(hours)); };
    CHECK(path_with(R"("prefix":"A","hours":{})") ==
          HallProblem{"agency[0].hours.service", HallKind::missing});
    CHECK(
        path_with(R"("prefix":"A","hours":{"service":[{"days":["mon"],"open":"09:00","close":"08:00"}]})") ==
        HallProblem{"agency[0].hours.service[0].close", HallKind::close_before_open, "08:00"});
    CHECK(
        path_with(
            R"("prefix":"A","hours":{"open":1,"service":[{"days":["mon"],"open":"09:00","close":"10:00"}]})") ==
        HallProblem{"agency[0].hours.open", HallKind::unknown_key});
    CHECK(path_with(R"("prefix":"A","hours":{"service":[{"days":["mon"],"open":"09:00","close":"10:00"}],
              "breaks":[{"days":["mon"],"start":"09:15","end":"09:30","counters":["l9"]}]})") ==
          HallProblem{"agency[0].hours.breaks[0].counters", HallKind::unknown_reference, "l9"});
    CHECK(problem_with({{R"("name":"KIA")", R"("name":"KIA","hours":5)"}}).path ==
          "agency[0].service[1].hours");
    CHECK(problem_with({{R"("name":"KIA")", R"("name":"KIA","hours":{"cutoff_minutes":721,
              "service":[{"days":["mon"],"open":"09:00","close":"10:00"}]})"}}) ==
          HallProblem{"agency[0].service[1].hours.cutoff_minutes", HallKind::out_of_range, "721", "0-720"});
}
