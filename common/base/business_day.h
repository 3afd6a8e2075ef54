// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/instant.h"

#include <array>
#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace giliran {

/// A hall's fixed distance from UTC in minutes, −720 … +840. Indonesia's zones have no summer time:
/// WIB +420, WITA +480, WIT +540.
class UtcOffset
{
public:
    UtcOffset() = default;
    static std::optional<UtcOffset> of_minutes(int minutes);
    /// "+07:00"
    static std::optional<UtcOffset> parse(std::string_view text);
    std::string text() const;
    std::chrono::minutes minutes() const { return minutes_; }
    friend bool operator==(const UtcOffset&, const UtcOffset&) = default;

private:
    explicit UtcOffset(std::chrono::minutes minutes) : minutes_(minutes) {}
    std::chrono::minutes minutes_{0};
};

/// A time on the hall's wall clock, in minutes since local midnight, 00:00 … 24:00.
class TimeOfDay
{
public:
    TimeOfDay() = default;
    static std::optional<TimeOfDay> of_minutes(int minutes);
    /// "08:00", also "24:00"
    static std::optional<TimeOfDay> parse(std::string_view text);
    std::string text() const;
    std::chrono::minutes minutes() const { return minutes_; }
    friend auto operator<=>(const TimeOfDay&, const TimeOfDay&) = default;

private:
    explicit TimeOfDay(std::chrono::minutes minutes) : minutes_(minutes) {}
    std::chrono::minutes minutes_{0};
};

enum class Weekday
{
    monday,
    tuesday,
    wednesday,
    thursday,
    friday,
    saturday,
    sunday
};
constexpr auto names_of(Weekday)
{
    using namespace std::string_view_literals;
    return std::array{"mon"sv, "tue"sv, "wed"sv, "thu"sv, "fri"sv, "sat"sv, "sun"sv};
}

/// The hall's local calendar date; the scope of ticket numbers.
class BusinessDay
{
public:
    BusinessDay() = default;
    /// "2026-11-23"; no other form, and only dates that exist.
    static std::optional<BusinessDay> parse(std::string_view text);
    static BusinessDay at(Instant instant, UtcOffset offset);
    std::string text() const;
    Weekday weekday() const;
    BusinessDay next() const { return BusinessDay(days_ + std::chrono::days(1)); }
    /// The moment the hall's wall clock shows `time` on this day.
    Instant moment(TimeOfDay time, UtcOffset offset) const;
    std::chrono::sys_days days() const { return days_; }
    friend auto operator<=>(const BusinessDay&, const BusinessDay&) = default;

private:
    explicit BusinessDay(std::chrono::sys_days days) : days_(days) {}
    std::chrono::sys_days days_{};
};

/// What the hall's wall clock shows, seconds cut off.
TimeOfDay time_of_day(Instant instant, UtcOffset offset);

} // namespace giliran
