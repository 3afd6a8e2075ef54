// SPDX-License-Identifier: GPL-3.0-or-later
// What the clock and the calendar say, one minute each side of every edge, in each of Indonesia's zones.
#include "common/queue/opening_hours.h"

#include <catch2/catch.hpp>

using namespace giliran;

namespace {

using Reason = ClosedReason;

/// Monday to Thursday 08:00 to 15:00, Friday to 14:00 with a break at noon, numbers from 07:00 and until
/// half an hour before closing; Saturday from 09:00 to midnight; Sunday closed; one holiday.
Hall hall_in(UtcOffset zone)
{
    const auto at = [](const char* text) { return *TimeOfDay::parse(text); };
    Hall hall;
    hall.utc_offset = zone;
    hall.hours.tickets_from = at("07:00");
    hall.hours.cutoff = std::chrono::minutes(30);
    for (const Weekday day : {Weekday::monday, Weekday::tuesday, Weekday::wednesday, Weekday::thursday})
        hall.hours.service.push_back({day, at("08:00"), at("15:00")});
    hall.hours.service.push_back({Weekday::friday, at("08:00"), at("14:00")});
    hall.hours.service.push_back({Weekday::saturday, at("09:00"), at("24:00")});
    Break noon;
    noon.day = Weekday::friday;
    noon.start = at("11:30");
    noon.end = at("13:00");
    noon.whole_hall = true;
    hall.hours.breaks.push_back(noon);
    Break staggered;
    staggered.day = Weekday::monday;
    staggered.start = at("12:00");
    staggered.end = at("13:00");
    hall.hours.breaks.push_back(staggered);
    hall.hours.holidays.push_back({*BusinessDay::parse("2026-11-25"), {}});
    return hall;
}

std::vector<UtcOffset> indonesia()
{
    return {*UtcOffset::parse("+07:00"), *UtcOffset::parse("+08:00"), *UtcOffset::parse("+09:00")};
}

Instant local(const char* day, const char* time, UtcOffset zone)
{
    return BusinessDay::parse(day)->moment(*TimeOfDay::parse(time), zone);
}

struct Minute
{
    const char* day;
    const char* time;
    std::optional<Reason> closed_because;
};

void check_minutes(Hall (*make)(UtcOffset), std::initializer_list<Minute> minutes)
{
    for (const UtcOffset zone : indonesia())
        for (const Minute& minute : minutes) {
            INFO(zone.text() << " " << minute.day << " " << minute.time);
            CHECK(opening_by_clock(make(zone), local(minute.day, minute.time, zone)).closed_because ==
                  minute.closed_because);
        }
}

Hall hall_from_opening(UtcOffset zone)
{
    Hall hall = hall_in(zone);
    hall.hours.tickets_from.reset();
    return hall;
}

} // namespace

TEST_CASE("numbers are given from the minute they are promised", "[queue]")
{
    check_minutes(hall_in, {{"2026-11-23", "06:59", Reason::not_yet},
                            {"2026-11-23", "07:00", std::nullopt},
                            {"2026-11-23", "07:01", std::nullopt},
                            {"2026-11-23", "07:59", std::nullopt},
                            {"2026-11-23", "08:00", std::nullopt}});
}

TEST_CASE("without a time for numbers they begin with the service", "[queue]")
{
    check_minutes(hall_from_opening, {{"2026-11-23", "07:00", Reason::not_yet},
                                      {"2026-11-23", "07:59", Reason::not_yet},
                                      {"2026-11-23", "08:00", std::nullopt},
                                      {"2026-11-23", "08:01", std::nullopt},
                                      {"2026-11-28", "08:59", Reason::not_yet},
                                      {"2026-11-28", "09:00", std::nullopt},
                                      {"2026-11-28", "09:01", std::nullopt}});
}

TEST_CASE("the last number is given before the cutoff, not before closing", "[queue]")
{
    check_minutes(hall_in, {{"2026-11-23", "14:29", std::nullopt},
                            {"2026-11-23", "14:30", Reason::after_cutoff},
                            {"2026-11-23", "14:31", Reason::after_cutoff},
                            {"2026-11-23", "14:59", Reason::after_cutoff},
                            {"2026-11-23", "15:00", Reason::after_cutoff},
                            {"2026-11-23", "15:01", Reason::after_cutoff},
                            {"2026-11-23", "23:59", Reason::after_cutoff}});
}

TEST_CASE("at local midnight it is another day", "[queue]")
{
    check_minutes(hall_in, {{"2026-11-23", "00:00", Reason::not_yet},
                            {"2026-11-23", "00:01", Reason::not_yet},
                            {"2026-11-24", "23:59", Reason::after_cutoff},
                            {"2026-11-25", "00:00", Reason::holiday},
                            {"2026-11-25", "10:00", Reason::holiday},
                            {"2026-11-25", "23:59", Reason::holiday},
                            {"2026-11-26", "00:00", Reason::not_yet},
                            {"2026-11-29", "00:00", Reason::closed_today},
                            {"2026-11-29", "10:00", Reason::closed_today}});
}

TEST_CASE("a service until midnight gives numbers until its cutoff", "[queue]")
{
    check_minutes(hall_in, {{"2026-11-28", "23:29", std::nullopt},
                            {"2026-11-28", "23:30", Reason::after_cutoff},
                            {"2026-11-28", "23:59", Reason::after_cutoff}});
}

TEST_CASE("the Friday break of the whole hall gives no numbers and says until when", "[queue]")
{
    check_minutes(hall_in, {{"2026-11-27", "11:29", std::nullopt},
                            {"2026-11-27", "11:30", Reason::break_time},
                            {"2026-11-27", "12:59", Reason::break_time},
                            {"2026-11-27", "13:00", std::nullopt},
                            {"2026-11-27", "13:29", std::nullopt},
                            {"2026-11-27", "13:30", Reason::after_cutoff}});
    for (const UtcOffset zone : indonesia())
        CHECK(opening_by_clock(hall_in(zone), local("2026-11-27", "11:45", zone)).until ==
              local("2026-11-27", "13:00", zone));
}

TEST_CASE("a break that officers take in turns does not close the hall", "[queue]")
{
    check_minutes(hall_in, {{"2026-11-23", "12:00", std::nullopt}, {"2026-11-23", "12:30", std::nullopt}});
}

TEST_CASE("before the first number it is known when that is", "[queue]")
{
    for (const UtcOffset zone : indonesia())
        CHECK(opening_by_clock(hall_in(zone), local("2026-11-23", "05:12", zone)).until ==
              local("2026-11-23", "07:00", zone));
}

TEST_CASE("the edge is a moment, not the minute that shows it", "[queue]")
{
    const UtcOffset zone = indonesia().front();
    const Instant first = local("2026-11-23", "07:00", zone);
    CHECK_FALSE(opening_by_clock(hall_in(zone), first - Duration(1)).is_open());
    CHECK(opening_by_clock(hall_in(zone), first).is_open());
    const Instant cutoff = local("2026-11-23", "14:30", zone);
    CHECK(opening_by_clock(hall_in(zone), cutoff - Duration(1)).is_open());
    CHECK_FALSE(opening_by_clock(hall_in(zone), cutoff).is_open());
}

TEST_CASE("the same moment is another hour in each zone", "[queue]")
{
    const Instant moment = local("2026-11-23", "07:00", *UtcOffset::parse("+09:00"));
    CHECK(opening_by_clock(hall_in(*UtcOffset::parse("+09:00")), moment).is_open());
    CHECK_FALSE(opening_by_clock(hall_in(*UtcOffset::parse("+08:00")), moment).is_open());
    CHECK_FALSE(opening_by_clock(hall_in(*UtcOffset::parse("+07:00")), moment).is_open());
}

TEST_CASE("a period such as Ramadan has hours of its own, first and last day included", "[queue]")
{
    const UtcOffset zone = indonesia().front();
    Hall hall = hall_in(zone);
    Period ramadan;
    ramadan.first = *BusinessDay::parse("2026-11-24");
    ramadan.last = *BusinessDay::parse("2026-11-24");
    ramadan.week.service.push_back(
        {Weekday::tuesday, *TimeOfDay::parse("09:00"), *TimeOfDay::parse("13:00")});
    hall.hours.periods.push_back(ramadan);
    CHECK(opening_by_clock(hall, local("2026-11-24", "08:00", zone)).closed_because == Reason::not_yet);
    CHECK(opening_by_clock(hall, local("2026-11-24", "09:00", zone)).is_open());
    CHECK(opening_by_clock(hall, local("2026-11-24", "12:30", zone)).closed_because == Reason::after_cutoff);
    CHECK(opening_by_clock(hall, local("2026-11-23", "08:00", zone)).is_open());
    CHECK(opening_by_clock(hall, local("2026-11-26", "08:00", zone)).is_open());
}
