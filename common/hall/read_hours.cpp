// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hall/hall_keys.h"
#include "common/hall/hall_reading.h"

#include <algorithm>

namespace giliran {
namespace {

/// A time that must lie within the business day, or the hall would be open with no day to count numbers in.
std::optional<TimeOfDay> read_time(DraftTable& table, std::string_view key, const Hall& hall)
{
    const auto time = table.parsed<TimeOfDay>(key, time_form);
    if (time && hall.day_opens < hall.day_ends && (*time < hall.day_opens || *time > hall.day_ends))
        table.report(key, HallProblemKind::out_of_range, time->text(),
                     hall.day_opens.text() + "-" + hall.day_ends.text());
    return time;
}

struct Span
{
    TimeOfDay begin;
    TimeOfDay end;
};

Span read_span(DraftTable& table, std::string_view begin, std::string_view end, const Hall& hall)
{
    table.require_element("days");
    table.require({begin, end});
    const auto from = read_time(table, begin, hall);
    const auto to = read_time(table, end, hall);
    if (from && to && *to <= *from)
        table.report(end, HallProblemKind::close_before_open, to->text());
    return {from.value_or(TimeOfDay()), to.value_or(TimeOfDay())};
}

void read_service_hours(DraftTable& table, const Hall& hall, Week& week)
{
    const Span span = read_span(table, "open", "close", hall);
    for (const Weekday day : table.some_of<Weekday>("days")) {
        if (week.on(day) != nullptr)
            table.report("days", HallProblemKind::repeated_id, std::string(name_of(day)));
        week.service.push_back({day, span.begin, span.end});
    }
}

void read_break(DraftTable& table, const Hall& hall, Week& week)
{
    const Span span = read_span(table, "start", "end", hall);
    const bool whole_hall = table.flag("whole_hall", false);
    const auto counters = table.parsed_list<CounterId>("counters", id_form);
    for (const CounterId& id : counters)
        if (hall.find(id) == nullptr)
            table.report("counters", HallProblemKind::unknown_reference, id.text());
    for (const Weekday day : table.some_of<Weekday>("days"))
        week.breaks.push_back({day, span.begin, span.end, whole_hall, counters});
}

/// A week; what it leaves out is as in `usual`.
Week read_week(DraftTable& table, const Hall& hall, const Week& usual = {})
{
    Week week = usual;
    week.service.clear();
    for (DraftTable& hours : table.tables("service", hall_keys::hours_service))
        read_service_hours(hours, hall, week);
    if (table.has("tickets_from"))
        week.tickets_from = read_time(table, "tickets_from", hall);
    week.cutoff = table.minutes("cutoff_minutes", {0, 12 * 60}, week.cutoff);
    if (table.has("breaks"))
        week.breaks.clear();
    for (DraftTable& one : table.tables("breaks", hall_keys::hours_breaks))
        read_break(one, hall, week);
    return week;
}

Period read_period(DraftTable& table, const Hall& hall)
{
    table.require({"name", "first", "last"});
    Period period;
    period.name = table.text("name", hall.languages);
    const auto first = table.parsed<BusinessDay>("first", date_form);
    const auto last = table.parsed<BusinessDay>("last", date_form);
    if (first && last && *last < *first)
        table.report("last", HallProblemKind::close_before_open, last->text());
    period.first = first.value_or(BusinessDay());
    period.last = last.value_or(BusinessDay());
    table.require({"service"}); // without elements: closed all the while
    period.week = read_week(table, hall);
    return period;
}

void read_holiday(DraftTable& table, const Hall& hall, Hours& hours)
{
    table.require({"date", "name"});
    LocalizedText name = table.text("name", hall.languages);
    const auto day = table.parsed<BusinessDay>("date", date_form);
    if (!day)
        return;
    if (hours.holiday_on(*day) != nullptr)
        table.report("date", HallProblemKind::repeated_id, day->text());
    hours.holidays.push_back({*day, std::move(name)});
}

/// When both weeks serve: who is there on two days a week, or goes at noon, does so in Ramadan too.
std::vector<ServiceHours> common_hours(const Week& week, const Week& other)
{
    std::vector<ServiceHours> both;
    for (const ServiceHours& hours : week.service)
        if (const ServiceHours* limit = other.on(hours.day)) {
            const TimeOfDay open = std::max(hours.open, limit->open);
            const TimeOfDay close = std::min(hours.close, limit->close);
            if (open < close)
                both.push_back({hours.day, open, close});
        }
    return both;
}

/// The hours of one table; what it leaves out is as in `usual`, so that an agency which only closes earlier
/// keeps the hall's holidays.
Hours read_hours_like(DraftTable& table, const Hall& hall, const Hours& usual)
{
    Hours hours = usual;
    table.require_element("service");
    static_cast<Week&>(hours) = read_week(table, hall, usual);
    if (table.has("periods"))
        hours.periods.clear();
    for (Period& period : hours.periods)
        period.week.service = common_hours(period.week, hours);
    for (DraftTable& period : table.tables("periods", hall_keys::hours_periods))
        hours.periods.push_back(read_period(period, hall));
    if (table.has("holidays"))
        hours.holidays.clear();
    for (DraftTable& holiday : table.tables("holidays", hall_keys::hours_holidays))
        read_holiday(holiday, hall, hours);
    return hours;
}

} // namespace

void read_hours(DraftTable table, HallReading& reading)
{
    Hall& hall = reading.hall;
    hall.hours = read_hours_like(table, hall, {});
    for (OwnHours& own : reading.agency_hours)
        hall.agencies[own.index].hours = read_hours_like(own.table, hall, hall.hours);
    for (OwnHours& own : reading.service_hours) {
        Service& service = hall.services[own.index];
        service.hours = read_hours_like(own.table, hall, hall.hours_of(service));
    }
}

} // namespace giliran
