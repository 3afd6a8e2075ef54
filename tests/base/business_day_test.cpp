// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/business_day.h"

#include <catch2/catch.hpp>

using namespace giliran;

namespace {

constexpr int wib_minutes = 420;
constexpr int wita_minutes = 480;
constexpr int wit_minutes = 540;

BusinessDay calendar_day(std::string_view text)
{
    const auto parsed = BusinessDay::parse(text);
    REQUIRE(parsed.has_value());
    return *parsed;
}

} // namespace

TEST_CASE("a business day begins at local midnight in every Indonesian time zone", "[base]")
{
    const int minutes = GENERATE(wib_minutes, wita_minutes, wit_minutes);
    const UtcOffset offset = *UtcOffset::of_minutes(minutes);
    const Instant midnight = calendar_day("2026-11-23").moment(TimeOfDay(), offset);
    const Duration instant = std::chrono::milliseconds(1);

    CHECK(BusinessDay::at(midnight, offset) == calendar_day("2026-11-23"));
    CHECK(BusinessDay::at(midnight - instant, offset) == calendar_day("2026-11-22"));
    CHECK(BusinessDay::at(midnight + std::chrono::hours(24) - instant, offset) == calendar_day("2026-11-23"));
    CHECK(time_of_day(midnight, offset).text() == "00:00");
    CHECK(time_of_day(midnight - instant, offset).text() == "23:59");
}

TEST_CASE("the same instant may belong to different days in Kediri and Jayapura", "[base]")
{
    const UtcOffset kediri = *UtcOffset::of_minutes(wib_minutes);
    const UtcOffset jayapura = *UtcOffset::of_minutes(wit_minutes);
    const Instant late = calendar_day("2026-11-23").moment(*TimeOfDay::parse("22:30"), kediri);
    CHECK(BusinessDay::at(late, kediri) == calendar_day("2026-11-23"));
    CHECK(BusinessDay::at(late, jayapura) == calendar_day("2026-11-24"));
}

TEST_CASE("07:00 and 08:00 WIB are 00:00 and 01:00 UTC of the same day", "[base]")
{
    const UtcOffset offset = *UtcOffset::parse("+07:00");
    const Instant seven = calendar_day("2026-11-23").moment(*TimeOfDay::parse("07:00"), offset);
    CHECK(BusinessDay::at(seven, UtcOffset()) == calendar_day("2026-11-23"));
    CHECK(time_of_day(seven, UtcOffset()).text() == "00:00");
    CHECK(BusinessDay::at(seven - std::chrono::minutes(1), UtcOffset()) == calendar_day("2026-11-22"));
    CHECK(BusinessDay::at(seven - std::chrono::minutes(1), offset) == calendar_day("2026-11-23"));
}

TEST_CASE("24:00 of a day is 00:00 of the next", "[base]")
{
    const UtcOffset offset = *UtcOffset::of_minutes(wib_minutes);
    CHECK(calendar_day("2026-12-31").moment(*TimeOfDay::parse("24:00"), offset) ==
          calendar_day("2027-01-01").moment(TimeOfDay(), offset));
    CHECK(calendar_day("2026-12-31").next() == calendar_day("2027-01-01"));
}

TEST_CASE("days before 1970 count backwards", "[base]")
{
    CHECK(BusinessDay::at(instant_from_ms(-1), UtcOffset()) == calendar_day("1969-12-31"));
    CHECK(time_of_day(instant_from_ms(-1), UtcOffset()).text() == "23:59");
}

TEST_CASE("only dates that exist, in one form, are business days", "[base]")
{
    CHECK(calendar_day("2028-02-29").text() == "2028-02-29");
    for (const auto* text : {"2026-02-29", "2026-13-01", "2026-00-10", "2026-11-31", "2026-1-01", "26-11-23",
                             "2026/11/23", "2026-11-23T", "", "20261123  ", "+026-11-23"})
        CHECK_FALSE(BusinessDay::parse(text).has_value());
}

TEST_CASE("weekdays are named from Monday", "[base]")
{
    CHECK(calendar_day("2026-11-23").weekday() == Weekday::monday);
    CHECK(calendar_day("2026-11-27").weekday() == Weekday::friday);
    CHECK(calendar_day("2026-11-29").weekday() == Weekday::sunday);
}

TEST_CASE("a time of day goes from 00:00 to 24:00", "[base]")
{
    CHECK(TimeOfDay::parse("00:00")->text() == "00:00");
    CHECK(TimeOfDay::parse("24:00")->text() == "24:00");
    for (const auto* text : {"24:01", "8:00", "08.00", "08:60", "08:00:00", "", "-1:00", "ab:cd"})
        CHECK_FALSE(TimeOfDay::parse(text).has_value());
    CHECK_FALSE(TimeOfDay::of_minutes(-1).has_value());
    CHECK_FALSE(TimeOfDay::of_minutes(1441).has_value());
}

TEST_CASE("a UTC offset is written with its sign", "[base]")
{
    for (const auto* text : {"+07:00", "+08:00", "+09:00", "-09:30", "+14:00", "-12:00", "+00:00"})
        CHECK(UtcOffset::parse(text)->text() == text);
    for (const auto* text : {"07:00", "+14:01", "-12:01", "+7:00", "WIB", "", "+"})
        CHECK_FALSE(UtcOffset::parse(text).has_value());
}
