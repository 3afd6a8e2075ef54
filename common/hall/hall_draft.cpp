// SPDX-License-Identifier: GPL-3.0-or-later
// Everything is written out, defaults too: a stored hall must not change its meaning when a default does.
#include "common/hall/hall_reader.h"

namespace giliran {
namespace {

Json integer(std::int64_t value)
{
    return Json(value);
}

template <class T>
Json text_of(const T& value)
{
    return Json(std::string(value.text()));
}

template <class T, class F>
Json list_of(const std::vector<T>& all, F&& draft_one)
{
    Json::Array list;
    for (const T& one : all)
        list.push_back(draft_one(one));
    return Json(std::move(list));
}

template <class T>
Json texts_of(const std::vector<T>& all)
{
    return list_of(all, [](const T& one) { return text_of(one); });
}

Json words_of(const LocalizedText& text)
{
    Json words{Json::Object{}};
    for (const auto& [language, line] : text.by_language())
        words.set(language, Json(line));
    return words;
}

void set_words(Json& table, std::string_view key, const LocalizedText& text)
{
    if (!text.empty())
        table.set(key, words_of(text));
}

void set_quota(Json& table, const DailyQuota& quota)
{
    if (quota.total)
        table.set("daily_quota", integer(*quota.total));
    if (quota.online)
        table.set("online_quota", integer(*quota.online));
}

Json days_of(Weekday day)
{
    return Json(Json::Array{Json(name_of(day))});
}

Json draft_site(const Hall& hall)
{
    Json table;
    table.set("id", text_of(hall.id));
    table.set("name", words_of(hall.name));
    if (!hall.place.empty())
        table.set("place", Json(hall.place));
    table.set("utc_offset", text_of(hall.utc_offset));
    table.set("time_zone", Json(hall.time_zone_label));
    table.set("languages", list_of(hall.languages, [](const std::string& code) { return Json(code); }));
    table.set("day_opens", text_of(hall.day_opens));
    table.set("day_ends", text_of(hall.day_ends));
    table.set("late_returns_within_minutes", integer(hall.late_returns_within.count()));
    return table;
}

Json draft_service_hours(const ServiceHours& hours)
{
    Json table;
    table.set("days", days_of(hours.day));
    table.set("open", text_of(hours.open));
    table.set("close", text_of(hours.close));
    return table;
}

Json draft_break(const Break& pause)
{
    Json table;
    table.set("days", days_of(pause.day));
    table.set("start", text_of(pause.start));
    table.set("end", text_of(pause.end));
    table.set("whole_hall", Json(pause.whole_hall));
    table.set("counters", texts_of(pause.counters));
    return table;
}

void set_week(Json& table, const Week& week)
{
    table.set("service", list_of(week.service, draft_service_hours));
    if (week.tickets_from)
        table.set("tickets_from", text_of(*week.tickets_from));
    table.set("cutoff_minutes", integer(week.cutoff.count()));
    table.set("breaks", list_of(week.breaks, draft_break));
}

Json draft_period(const Period& period)
{
    Json table;
    table.set("name", words_of(period.name));
    table.set("first", text_of(period.first));
    table.set("last", text_of(period.last));
    set_week(table, period.week);
    return table;
}

Json draft_holiday(const Holiday& holiday)
{
    Json table;
    table.set("date", text_of(holiday.day));
    table.set("name", words_of(holiday.name));
    return table;
}

Json draft_hours(const Hours& hours)
{
    Json table;
    set_week(table, hours);
    table.set("periods", list_of(hours.periods, draft_period));
    table.set("holidays", list_of(hours.holidays, draft_holiday));
    return table;
}

Json draft_priority_group(const PriorityGroup& group)
{
    Json table;
    table.set("code", Json(group.code));
    table.set("name", words_of(group.name));
    return table;
}

Json draft_queue(const Queue& queue)
{
    Json table;
    table.set("id", text_of(queue.id));
    table.set("prefix", text_of(queue.series.prefix));
    table.set("first", integer(queue.series.first));
    table.set("lease_first", integer(queue.series.lease_first));
    table.set("lease_last", integer(queue.series.lease_last));
    table.set("width", integer(queue.series.width));
    table.set("priority_after", integer(queue.priority_after));
    table.set("waiting_target_minutes", integer(queue.waiting_target.count()));
    set_quota(table, queue.quota);
    table.set("retired", Json(queue.retired));
    return table;
}

Json draft_service(const Service& service)
{
    Json table;
    table.set("id", text_of(service.id));
    table.set("name", words_of(service.name));
    table.set("queue", text_of(service.queue));
    table.set("minutes", integer(service.standard_time.count()));
    set_words(table, "fee", service.fee);
    set_words(table, "completion", service.completion);
    table.set("verified", Json(service.requirements_verified));
    table.set("requirements", list_of(service.requirements, words_of));
    table.set("booking", Json(name_of(service.booking)));
    set_quota(table, service.quota);
    table.set("retired", Json(service.retired));
    return table;
}

/// The drafts of what belongs to one owner, in the hall's order.
template <class T, class F, class Owned>
Json owned(const std::vector<T>& all, F&& draft_one, Owned&& is_owned)
{
    Json::Array list;
    for (const T& one : all)
        if (is_owned(one))
            list.push_back(draft_one(one));
    return Json(std::move(list));
}

Json draft_agency(const Agency& agency, const Hall& hall)
{
    const auto is_its = [&](const auto& one) { return one.agency == agency.id; };
    Json table;
    table.set("id", text_of(agency.id));
    table.set("name", words_of(agency.name));
    table.set("short_name", words_of(agency.short_name));
    set_words(table, "need", agency.need);
    table.set("spoken", words_of(agency.spoken));
    table.set("icon", Json(agency.icon));
    set_quota(table, agency.quota);
    table.set("retired", Json(agency.retired));
    table.set("queue", owned(hall.queues, draft_queue, is_its));
    table.set("service", owned(hall.services, draft_service, is_its));
    return table;
}

Json draft_counter(const Counter& counter)
{
    Json table;
    table.set("id", text_of(counter.id));
    table.set("number", integer(counter.number));
    table.set("agencies", texts_of(counter.agencies));
    table.set("queues", texts_of(counter.rule.queues));
    table.set("policy", Json(name_of(counter.rule.policy)));
    if (!counter.rule.weights.empty())
        table.set("weights", list_of(counter.rule.weights, integer));
    if (counter.rule.first_after)
        table.set("first_after_minutes", integer(counter.rule.first_after->count()));
    table.set("retired", Json(counter.retired));
    return table;
}

Json draft_zone(const Zone& zone, const Hall& hall)
{
    Json table;
    table.set("id", text_of(zone.id));
    table.set("name", words_of(zone.name));
    table.set("counter",
              owned(hall.counters, draft_counter, [&](const auto& one) { return one.zone == zone.id; }));
    return table;
}

} // namespace

Json draft_of(const Hall& hall)
{
    Json root;
    root.set("hall", draft_site(hall));
    root.set("hours", draft_hours(hall.hours));
    root.set("priority", list_of(hall.priority_groups, draft_priority_group));
    root.set("agency", list_of(hall.agencies, [&](const Agency& one) { return draft_agency(one, hall); }));
    root.set("zone", list_of(hall.zones, [&](const Zone& one) { return draft_zone(one, hall); }));
    return root;
}

} // namespace giliran
