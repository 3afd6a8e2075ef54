// SPDX-License-Identifier: GPL-3.0-or-later
// Everything is written out, defaults too: a stored hall must not change its meaning when a default does.
#include "common/hall/hall_drafting.h"
#include "common/hall/hall_reader.h"

namespace giliran {
namespace {

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
    table.set("check_in_early_minutes", integer(hall.check_in_early.count()));
    table.set("check_in_late_minutes", integer(hall.check_in_late.count()));
    table.set("absent_after_minutes", integer(hall.absent_after.count()));
    table.set("lease_size", integer(hall.lease_size));
    if (!hall.status_url.empty())
        table.set("status_url", Json(hall.status_url));
    return table;
}

bool has_look(const HallLook& look)
{
    return look.primary || look.call || !look.logo.empty();
}

Json draft_look(const HallLook& look)
{
    Json table{Json::Object{}};
    if (look.primary)
        table.set("primary", text_of(*look.primary));
    if (look.call)
        table.set("call", text_of(*look.call));
    if (!look.logo.empty())
        table.set("logo", Json(look.logo));
    return table;
}

Json draft_group(const ServiceGroup& group)
{
    Json table;
    table.set("id", text_of(group.id));
    table.set("name", words_of(group.name));
    table.set("icon", Json(group.icon));
    return table;
}

Json draft_demand(const Demand& demand)
{
    Json table;
    table.set("visitors_a_day", integer(demand.visitors_a_day));
    table.set("first_hour_percent", integer(demand.first_hour_percent));
    table.set("no_show_percent", integer(demand.no_show_percent));
    table.set("priority_percent", integer(demand.priority_percent));
    table.set("way_seconds", integer(demand.way.count()));
    table.set("service_spread_percent", integer(demand.service_spread_percent));
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
    table.set("late_returns_after", integer(queue.late_returns_after));
    table.set("drive_through", Json(queue.drive_through));
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
    if (service.group)
        table.set("group", text_of(*service.group));
    table.set("minutes", integer(service.standard_time.count()));
    set_words(table, "fee", service.fee);
    set_words(table, "completion", service.completion);
    table.set("verified", Json(service.requirements_verified));
    table.set("requirements", list_of(service.requirements, words_of));
    table.set("booking", Json(name_of(service.booking)));
    set_quota(table, service.quota);
    table.set("demand", integer(service.demand));
    table.set("retired", Json(service.retired));
    if (service.hours)
        table.set("hours", draft_hours(*service.hours));
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
    table.set("demand", integer(agency.demand));
    table.set("retired", Json(agency.retired));
    if (agency.hours)
        table.set("hours", draft_hours(*agency.hours));
    table.set("queue", owned(hall.queues, draft_queue, is_its));
    if (!agency.groups.empty())
        table.set("group", list_of(agency.groups, draft_group));
    table.set("service", owned(hall.services, draft_service, is_its));
    return table;
}

Json draft_counter(const Counter& counter)
{
    Json table;
    table.set("id", text_of(counter.id));
    table.set("number", integer(counter.number));
    table.set("agencies", texts_of(counter.agencies));
    if (!counter.rule.queues.empty()) // only a counter of retired agencies has none, and it names none
        table.set("queues", texts_of(counter.rule.queues));
    table.set("policy", Json(name_of(counter.rule.policy)));
    if (!counter.rule.weights.empty())
        table.set("weights", list_of(counter.rule.weights, integer));
    if (counter.rule.first_after)
        table.set("first_after_minutes", integer(counter.rule.first_after->count()));
    table.set("finally", texts_of(counter.rule.finally));
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
    if (has_look(hall.look))
        root.set("look", draft_look(hall.look));
    root.set("hours", draft_hours(hall.hours));
    root.set("demand", draft_demand(hall.demand));
    root.set("priority", list_of(hall.priority_groups, draft_priority_group));
    root.set("agency", list_of(hall.agencies, [&](const Agency& one) { return draft_agency(one, hall); }));
    root.set("zone", list_of(hall.zones, [&](const Zone& one) { return draft_zone(one, hall); }));
    return root;
}

} // namespace giliran
