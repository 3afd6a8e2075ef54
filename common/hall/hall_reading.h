// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of read_hall, each in a file of its own; nobody outside this folder includes it.
#pragma once

#include "common/hall/draft_table.h"
#include "common/hall/hall.h"

#include <map>
#include <string>
#include <vector>

namespace giliran {

/// The hours one agency or service has of its own.
struct OwnHours
{
    std::size_t index; ///< of the agency or service in the hall
    DraftTable table;
};

/// What has been read so far. An id that could not be read is the place-holder "-".
struct HallReading
{
    Hall hall;
    std::vector<HallProblem> problems;
    std::map<QueueId, std::string> queue_paths;
    std::vector<OwnHours> agency_hours; ///< read when the hall's own hours are
    std::vector<OwnHours> service_hours;
};

void read_site(DraftTable table, HallReading& reading);
void read_look(DraftTable table, HallReading& reading);
void read_demand(DraftTable table, HallReading& reading);
void read_priority_groups(DraftTable& root, HallReading& reading);
/// Agencies with their queues and services.
void read_agencies(DraftTable& root, HallReading& reading);
/// Zones with their counters; wants the agencies.
void read_zones(DraftTable& root, HallReading& reading);
/// The hall's hours, then those of agencies and of services. Wants the counters and the limits of the day.
void read_hours(DraftTable table, HallReading& reading);

inline constexpr std::string_view id_form = "1-40: A-Z a-z 0-9 . _ -";
inline constexpr std::string_view time_form = "HH:MM";
inline constexpr std::string_view date_form = "YYYY-MM-DD";

DailyQuota read_quota(DraftTable& table);

/// The id a thing has, noted if it is missing, wrong or already taken.
template <class Id>
Id read_id(DraftTable& table, const Hall& hall)
{
    table.require({"id"});
    const auto id = table.parsed<Id>("id", id_form);
    if (!id)
        return Id();
    if (*id == Id())
        table.report("id", HallProblemKind::not_a_value, id->text(), std::string(id_form));
    else if constexpr (!std::is_same_v<Id, HallId>)
        if (hall.find(*id) != nullptr)
            table.report("id", HallProblemKind::repeated_id, id->text());
    return *id;
}

} // namespace giliran
