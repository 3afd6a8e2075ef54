// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/business_day.h"

#include <cstdlib>

namespace giliran {
namespace {

std::optional<int> digits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return text.empty() ? std::nullopt : std::optional(value);
}

std::string padded(int value, std::size_t width)
{
    std::string text = std::to_string(value);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

std::optional<int> minutes_of(std::string_view text, int limit)
{
    if (text.size() != 5 || text[2] != ':')
        return std::nullopt;
    const auto hours = digits(text.substr(0, 2));
    const auto minutes = digits(text.substr(3, 2));
    if (!hours || !minutes || *minutes > 59 || *hours * 60 + *minutes > limit)
        return std::nullopt;
    return *hours * 60 + *minutes;
}

auto local_time(Instant instant, UtcOffset offset)
{
    return std::chrono::sys_time<Duration>(instant.time_since_epoch() + offset.minutes());
}

} // namespace

std::optional<UtcOffset> UtcOffset::of_minutes(int minutes)
{
    if (minutes < -720 || minutes > 840)
        return std::nullopt;
    return UtcOffset(std::chrono::minutes(minutes));
}

std::optional<UtcOffset> UtcOffset::parse(std::string_view text)
{
    if (text.empty() || (text[0] != '+' && text[0] != '-'))
        return std::nullopt;
    const auto minutes = minutes_of(text.substr(1), 840);
    return minutes ? of_minutes(text[0] == '-' ? -*minutes : *minutes) : std::nullopt;
}

std::string UtcOffset::text() const
{
    const int total = static_cast<int>(minutes_.count());
    const int size = std::abs(total);
    return (total < 0 ? "-" : "+") + padded(size / 60, 2) + ":" + padded(size % 60, 2);
}

std::optional<TimeOfDay> TimeOfDay::of_minutes(int minutes)
{
    if (minutes < 0 || minutes > 24 * 60)
        return std::nullopt;
    return TimeOfDay(std::chrono::minutes(minutes));
}

std::optional<TimeOfDay> TimeOfDay::parse(std::string_view text)
{
    const auto minutes = minutes_of(text, 24 * 60);
    return minutes ? of_minutes(*minutes) : std::nullopt;
}

std::string TimeOfDay::text() const
{
    const int total = static_cast<int>(minutes_.count());
    return padded(total / 60, 2) + ":" + padded(total % 60, 2);
}

std::optional<BusinessDay> BusinessDay::parse(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year),
                                           std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    return date.ok() ? std::optional(BusinessDay(std::chrono::sys_days(date))) : std::nullopt;
}

BusinessDay BusinessDay::at(Instant instant, UtcOffset offset)
{
    return BusinessDay(std::chrono::floor<std::chrono::days>(local_time(instant, offset)));
}

std::string BusinessDay::text() const
{
    const std::chrono::year_month_day date{days_};
    return padded(static_cast<int>(date.year()), 4) + "-" +
           padded(static_cast<int>(static_cast<unsigned>(date.month())), 2) + "-" +
           padded(static_cast<int>(static_cast<unsigned>(date.day())), 2);
}

Weekday BusinessDay::weekday() const
{
    return static_cast<Weekday>(std::chrono::weekday(days_).iso_encoding() - 1);
}

Instant BusinessDay::moment(TimeOfDay time, UtcOffset offset) const
{
    const Duration since_epoch = days_.time_since_epoch() + time.minutes() - offset.minutes();
    return Instant(since_epoch);
}

TimeOfDay time_of_day(Instant instant, UtcOffset offset)
{
    const auto local = local_time(instant, offset);
    const auto since_midnight = local - std::chrono::floor<std::chrono::days>(local);
    const auto minutes = std::chrono::floor<std::chrono::minutes>(since_midnight);
    return *TimeOfDay::of_minutes(static_cast<int>(minutes.count()));
}

} // namespace giliran
