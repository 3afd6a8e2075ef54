// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hall/small_draft.h"

using namespace giliran;
using namespace giliran::testing;

TEST_CASE("a hall gives its words in the language asked for, else in Indonesian, else in any", "[hall]")
{
    using Words = std::map<std::string, std::string>;
    const LocalizedText both(Words{{"id", "loket"}, {"en", "counter"}});
    CHECK(both.in("en") == "counter");
    CHECK(both.in("jv") == "loket");
    CHECK(LocalizedText(Words{{"en", "counter"}}).in("id") == "counter");
    CHECK(LocalizedText().in("id").empty());
}

TEST_CASE("a hall serves by its week, but not on holidays", "[hall]")
{
    const Hall hall = hall_with({});
    CHECK(hall.hours_on(*BusinessDay::parse("2026-11-23"))->close.text() == "15:00");
    CHECK(hall.hours_on(*BusinessDay::parse("2026-11-25")) == nullptr);
    const Hall festive = hall_with({{"2026-12-25", "2026-11-23"}});
    CHECK(festive.hours_on(*BusinessDay::parse("2026-11-23")) == nullptr);
    CHECK(festive.holiday_on(*BusinessDay::parse("2026-11-23"))->name.in("en") == "Christmas");
}

TEST_CASE("a hall may be closed for a whole period", "[hall]")
{
    const Hall hall = hall_with({{R"("holidays")", R"("periods":[{"name":"Cuti bersama","first":"2027-03-08",
        "last":"2027-03-12","service":[]}],"holidays")"}});
    CHECK(hall.hours_on(*BusinessDay::parse("2027-03-08")) == nullptr);
    CHECK(hall.hours_on(*BusinessDay::parse("2027-03-15")) != nullptr);
    CHECK(problem_with({{R"([{"days":["mon","tue"],"open":"08:00","close":"15:00"}])", "[]"}}) ==
          HallProblem{"hours.service", HallKind::empty_list});
}

TEST_CASE("a period's week replaces the usual one from its first to its last day", "[hall]")
{
    const Hall hall = hall_with(
        {{R"("holidays")",
          R"("periods":[{"name":"Ramadan","first":"2027-02-08","last":"2027-02-09","cutoff_minutes":15,
              "service":[{"days":["mon","tue"],"open":"08:00","close":"14:00"}]}],"holidays")"}});
    const auto closes = [&](std::string_view day) {
        return hall.hours_on(*BusinessDay::parse(day))->close.text();
    };
    CHECK(closes("2027-02-02") == "15:00");
    CHECK(closes("2027-02-08") == "14:00");
    CHECK(closes("2027-02-09") == "14:00");
    CHECK(closes("2027-02-15") == "15:00");
    CHECK(hall.hours.week_on(*BusinessDay::parse("2027-02-08")).cutoff == std::chrono::minutes(15));
}
