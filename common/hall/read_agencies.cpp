// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hall/hall_keys.h"
#include "common/hall/hall_reading.h"

#include <algorithm>

namespace giliran {
namespace {

constexpr std::uint32_t highest_number = 99'999;
constexpr NumberRange demand_range{0, 100'000};
constexpr std::string_view prefix_form = "1-3: A-Z 0-9, a letter last, not I or O";

void check_prefix(DraftTable& table, const Queue& queue, const Hall& hall)
{
    if (queue.retired)
        return;
    for (const Queue& other : hall.queues) {
        if (other.retired)
            continue;
        if (other.series.prefix == queue.series.prefix)
            table.report("prefix", HallProblemKind::repeated_prefix, queue.series.prefix.text());
        else if (look_alike(other.series.prefix, queue.series.prefix))
            table.report("prefix", HallProblemKind::look_alike_prefix, other.series.prefix.text());
    }
}

/// In a drive-through lane nobody holds a ticket: none can be booked, and there are none to be limited.
void check_lane(DraftTable& table, const Queue& lane, const DailyQuota& quota)
{
    if (quota.total)
        table.report("daily_quota", HallProblemKind::not_for_a_lane, lane.id.text());
    if (quota.online)
        table.report("online_quota", HallProblemKind::not_for_a_lane, lane.id.text());
}

/// Adds a queue whose `prefix` stands in `table`: the queue's own one or, in short, the agency's.
void add_queue(DraftTable& table, Queue queue, HallReading& reading)
{
    if (const auto prefix = table.parsed<Prefix>("prefix", prefix_form)) {
        queue.series.prefix = *prefix;
        check_prefix(table, queue, reading.hall);
    }
    reading.queue_paths.emplace(queue.id, table.path_of("prefix"));
    reading.hall.queues.push_back(std::move(queue));
}

NumberSeries read_series(DraftTable& table)
{
    NumberSeries series;
    series.lease_first = table.number("lease_first", {2, highest_number}, series.lease_first);
    series.lease_last = table.number("lease_last", {series.lease_first, highest_number},
                                     std::max(series.lease_first, series.lease_last));
    series.first = table.number("first", {1, series.lease_first - 1}, series.first);
    series.width = table.number("width", {1, 6}, series.width);
    return series;
}

void read_queue(DraftTable& table, const Agency& agency, HallReading& reading)
{
    Queue queue;
    queue.id = read_id<QueueId>(table, reading.hall);
    queue.agency = agency.id;
    queue.series = read_series(table);
    queue.priority_after = table.number("priority_after", {0, 100}, queue.priority_after);
    queue.waiting_target = table.minutes("waiting_target_minutes", {1, 600}, queue.waiting_target);
    queue.late_returns_after = table.number("late_returns_after", {0, 100}, queue.late_returns_after);
    queue.drive_through = table.flag("drive_through", false);
    queue.quota = read_quota(table);
    if (queue.drive_through)
        check_lane(table, queue, queue.quota);
    queue.retired = table.flag("retired", false) || agency.retired;
    table.require({"prefix"});
    add_queue(table, std::move(queue), reading);
}

/// `prefix` beside an agency stands for one queue with the agency's name and the usual series.
void add_short_queue(DraftTable& table, const Agency& agency, HallReading& reading)
{
    Queue queue;
    queue.id = QueueId::parse(agency.id.text()).value_or(QueueId());
    queue.agency = agency.id;
    queue.retired = agency.retired;
    add_queue(table, std::move(queue), reading);
}

void read_groups(DraftTable& table, Agency& agency, const HallReading& reading)
{
    for (DraftTable& one : table.tables("group", hall_keys::agency_group)) {
        one.require({"id", "name"});
        ServiceGroup group;
        group.id = one.parsed<GroupId>("id", id_form).value_or(GroupId());
        group.name = one.text("name", reading.hall.languages);
        group.icon = one.line("icon").value_or("document");
        if (agency.find(group.id) != nullptr)
            one.report("id", HallProblemKind::repeated_id, group.id.text());
        agency.groups.push_back(std::move(group));
    }
}

Agency read_agency(DraftTable& table, HallReading& reading)
{
    const std::vector<std::string>& languages = reading.hall.languages;
    table.require({"name"});
    table.require_element("service");
    Agency agency;
    agency.id = read_id<AgencyId>(table, reading.hall);
    agency.name = table.text("name", languages);
    agency.short_name = table.has("short_name") ? table.text("short_name", languages) : agency.name;
    agency.need = table.text("need", languages);
    agency.spoken = table.has("spoken") ? table.text("spoken", languages) : agency.short_name;
    agency.icon = table.line("icon").value_or("building");
    read_groups(table, agency, reading);
    agency.quota = read_quota(table);
    agency.demand = table.number("demand", demand_range, agency.demand);
    agency.retired = table.flag("retired", false);
    if (table.has("hours"))
        reading.agency_hours.push_back(
            {reading.hall.agencies.size(), table.table("hours", hall_keys::hours)});
    if (table.has("prefix"))
        add_short_queue(table, agency, reading);
    for (DraftTable& queue : table.tables("queue", hall_keys::agency_queue))
        read_queue(queue, agency, reading);
    return agency;
}

/// The queue a service names, else the first one of its agency.
QueueId read_queue_of(DraftTable& table, const Agency& agency, const Hall& hall)
{
    if (const auto id = table.parsed<QueueId>("queue", id_form)) {
        const Queue* queue = hall.find(*id);
        if (queue == nullptr)
            table.report("queue", HallProblemKind::unknown_reference, id->text());
        else if (queue->agency != agency.id)
            table.report("queue", HallProblemKind::wrong_agency, id->text());
        return *id;
    }
    const auto first = std::find_if(hall.queues.begin(), hall.queues.end(),
                                    [&](const Queue& queue) { return queue.agency == agency.id; });
    return first == hall.queues.end() ? QueueId() : first->id;
}

void read_service(DraftTable& table, const Agency& agency, HallReading& reading)
{
    Hall& hall = reading.hall;
    table.require({"name"});
    Service service;
    service.id = read_id<ServiceId>(table, hall);
    service.agency = agency.id;
    service.queue = read_queue_of(table, agency, hall);
    service.group = table.parsed<GroupId>("group", id_form);
    if (service.group && agency.find(*service.group) == nullptr)
        table.report("group", HallProblemKind::unknown_reference, service.group->text());
    service.name = table.text("name", hall.languages);
    service.requirements = table.texts("requirements", hall.languages);
    service.requirements_verified = table.flag("verified", false);
    service.fee = table.text("fee", hall.languages);
    service.completion = table.text("completion", hall.languages);
    service.standard_time = table.minutes("minutes", {1, 480}, service.standard_time);
    service.booking = table.one_of("booking", service.booking);
    service.quota = read_quota(table);
    if (const Queue* queue = hall.find(service.queue); queue != nullptr && queue->drive_through) {
        check_lane(table, *queue, service.quota);
        if (service.booking != Booking::walk_in)
            table.report("booking", HallProblemKind::not_for_a_lane, queue->id.text());
    }
    service.demand = table.number("demand", demand_range, service.demand);
    service.retired = table.flag("retired", false) || agency.retired;
    if (table.has("hours"))
        reading.service_hours.push_back({hall.services.size(), table.table("hours", hall_keys::hours)});
    hall.services.push_back(std::move(service));
}

} // namespace

void read_agencies(DraftTable& root, HallReading& reading)
{
    Hall& hall = reading.hall;
    root.require_element("agency");
    std::vector<DraftTable> tables = root.tables("agency", hall_keys::agency);
    for (DraftTable& table : tables) {
        if (!table.has("prefix") && !table.has("queue"))
            table.require({"prefix"});
        hall.agencies.push_back(read_agency(table, reading));
    }
    // Services come second: each may name a queue that stands further down.
    for (std::size_t i = 0; i < tables.size(); ++i) {
        for (DraftTable& table : tables[i].tables("service", hall_keys::agency_service))
            read_service(table, hall.agencies[i], reading);
        for (const ServiceGroup& group : hall.agencies[i].groups)
            if (std::none_of(hall.services.begin(), hall.services.end(), [&](const Service& one) {
                    return one.agency == hall.agencies[i].id && one.group == group.id;
                }))
                tables[i].report("group", HallProblemKind::group_unused, group.id.text());
    }
}

} // namespace giliran
