// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hall/hall_keys.h"
#include "common/hall/hall_reading.h"

#include <algorithm>

namespace giliran {
namespace {

template <class T>
bool holds(const std::vector<T>& all, const T& one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

void read_agencies_of(DraftTable& table, Counter& counter, const Hall& hall)
{
    table.require_element("agencies");
    counter.agencies = table.parsed_list<AgencyId>("agencies", id_form);
    for (const AgencyId& id : counter.agencies)
        if (hall.find(id) == nullptr)
            table.report("agencies", HallProblemKind::unknown_reference, id.text());
}

/// Without `queues` a counter calls every queue of its agencies that is in use, but for those it calls only
/// `finally` and for drive-through lanes, which stand outside the hall.
std::vector<QueueId> queues_of(const Counter& counter, const Hall& hall)
{
    std::vector<QueueId> found;
    for (const Queue& queue : hall.queues)
        if (!queue.retired && !queue.drive_through && holds(counter.agencies, queue.agency) &&
            !holds(counter.rule.finally, queue.id))
            found.push_back(queue.id);
    return found;
}

/// The queues a list names, each one of the counter's agencies.
std::vector<QueueId> read_queue_list(DraftTable& table, std::string_view key, const Counter& counter,
                                     const Hall& hall)
{
    auto ids = table.parsed_list<QueueId>(key, id_form);
    for (const QueueId& id : ids) {
        const Queue* queue = hall.find(id);
        if (queue == nullptr)
            table.report(key, HallProblemKind::unknown_reference, id.text());
        else if (!holds(counter.agencies, queue->agency))
            table.report(key, HallProblemKind::wrong_agency, id.text());
    }
    return ids;
}

/// An officer at a lane cannot tell "the next vehicle" from "the next number": a lane has its counters alone.
void check_lanes(DraftTable& table, const CallingRule& rule, const Hall& hall)
{
    if (rule.queues.size() + rule.finally.size() < 2)
        return;
    const auto check = [&](std::string_view key, const std::vector<QueueId>& ids) {
        for (const QueueId& id : ids)
            if (const Queue* queue = hall.find(id); queue != nullptr && queue->drive_through)
                table.report(key, HallProblemKind::lane_not_alone, id.text());
    };
    check("queues", rule.queues);
    check("finally", rule.finally);
}

void read_queues_of(DraftTable& table, Counter& counter, const Hall& hall)
{
    CallingRule& rule = counter.rule;
    rule.finally = read_queue_list(table, "finally", counter, hall);
    if (table.has("queues")) {
        table.require_element("queues");
        rule.queues = read_queue_list(table, "queues", counter, hall);
    } else {
        rule.queues = queues_of(counter, hall);
        if (rule.queues.empty() && !rule.finally.empty())
            table.report("queues", HallProblemKind::empty_list);
    }
    for (auto id = rule.finally.begin(); id != rule.finally.end(); ++id)
        if (holds(rule.queues, *id) || std::find(rule.finally.begin(), id, *id) != id)
            table.report("finally", HallProblemKind::repeated_id, id->text());
    check_lanes(table, rule, hall);
}

void read_rule(DraftTable& table, Counter& counter, const Hall& hall)
{
    CallingRule& rule = counter.rule;
    read_queues_of(table, counter, hall);
    rule.policy = table.one_of("policy", rule.policy);
    rule.weights = table.numbers("weights", {1, 100});
    if (table.has("first_after_minutes"))
        rule.first_after = table.minutes("first_after_minutes", {1, 600}, std::chrono::minutes(45));
    const bool weighed = rule.policy == CallingPolicy::ratio || table.has("weights");
    if (weighed && rule.weights.size() != rule.queues.size())
        table.report("weights", HallProblemKind::lengths_differ, std::to_string(rule.weights.size()),
                     std::to_string(rule.queues.size()));
}

void read_counter(DraftTable& table, const Zone& zone, Hall& hall)
{
    table.require({"number"});
    Counter counter;
    counter.id = read_id<CounterId>(table, hall);
    counter.number = table.number("number", {1, 999}, 0);
    counter.zone = zone.id;
    counter.retired = table.flag("retired", false);
    read_agencies_of(table, counter, hall);
    read_rule(table, counter, hall);
    const bool taken = std::any_of(hall.counters.begin(), hall.counters.end(), [&](const Counter& other) {
        return !other.retired && !counter.retired && other.number == counter.number;
    });
    if (taken && counter.number != 0)
        table.report("number", HallProblemKind::repeated_number, std::to_string(counter.number));
    hall.counters.push_back(std::move(counter));
}

bool is_called(const Queue& queue, const Hall& hall)
{
    return std::any_of(hall.counters.begin(), hall.counters.end(), [&](const Counter& counter) {
        return !counter.retired &&
               (holds(counter.rule.queues, queue.id) || holds(counter.rule.finally, queue.id));
    });
}

} // namespace

void read_zones(DraftTable& root, HallReading& reading)
{
    Hall& hall = reading.hall;
    root.require_element("zone");
    for (DraftTable& table : root.tables("zone", hall_keys::zone)) {
        table.require({"name"});
        Zone zone;
        zone.id = read_id<ZoneId>(table, hall);
        zone.name = table.text("name", hall.languages);
        for (DraftTable& counter : table.tables("counter", hall_keys::zone_counter))
            read_counter(counter, zone, hall);
        hall.zones.push_back(std::move(zone));
    }
    for (const Queue& queue : hall.queues)
        if (!queue.retired && !is_called(queue, hall))
            reading.problems.push_back(
                {reading.queue_paths[queue.id], HallProblemKind::queue_nobody_calls, queue.id.text()});
}

} // namespace giliran
