// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hall/hall_keys.h"
#include "common/hall/hall_reading.h"

#include <algorithm>

namespace giliran {
namespace {

bool is_language_code(const std::string& text)
{
    return (text.size() == 2 || text.size() == 3) &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

void read_languages(DraftTable& table, Hall& hall)
{
    table.require_element("languages");
    for (const std::string& language : table.lines("languages")) {
        if (!is_language_code(language))
            table.report("languages", HallProblemKind::not_a_value, language, "id, en, jv");
        else if (std::count(hall.languages.begin(), hall.languages.end(), language) != 0)
            table.report("languages", HallProblemKind::repeated_id, language);
        else
            hall.languages.push_back(language);
    }
    if (hall.languages.empty())
        hall.languages = {"id", "en"}; // so that the texts of the hall can be looked at all the same
}

/// A web address that a telephone opens, the place of the token marked.
std::string read_status_url(DraftTable& table)
{
    std::string url = table.line("status_url").value_or("");
    const bool web = url.starts_with("https://") || url.starts_with("http://");
    if (!url.empty() &&
        (!web || url.find("{token}") == std::string::npos || url.find(' ') != std::string::npos))
        table.report("status_url", HallProblemKind::not_a_value, url, "https://example.org/{token}");
    return url;
}

} // namespace

void read_site(DraftTable table, HallReading& reading)
{
    Hall& hall = reading.hall;
    read_languages(table, hall);
    table.require({"name", "utc_offset", "time_zone"});
    hall.id = read_id<HallId>(table, hall);
    hall.name = table.text("name", hall.languages);
    hall.place = table.line("place").value_or("");
    hall.utc_offset = table.parsed<UtcOffset>("utc_offset", "+07:00").value_or(UtcOffset());
    hall.time_zone_label = table.line("time_zone").value_or("");
    hall.day_opens = table.parsed<TimeOfDay>("day_opens", time_form).value_or(*TimeOfDay::of_minutes(4 * 60));
    hall.day_ends = table.parsed<TimeOfDay>("day_ends", time_form).value_or(*TimeOfDay::of_minutes(23 * 60));
    if (hall.day_ends <= hall.day_opens)
        table.report("day_ends", HallProblemKind::close_before_open, hall.day_ends.text());
    hall.late_returns_within =
        table.minutes("late_returns_within_minutes", {0, 24 * 60}, hall.late_returns_within);
    hall.check_in_early = table.minutes("check_in_early_minutes", {0, 24 * 60}, hall.check_in_early);
    hall.check_in_late = table.minutes("check_in_late_minutes", {0, 24 * 60}, hall.check_in_late);
    hall.absent_after = table.minutes("absent_after_minutes", {1, 24 * 60}, hall.absent_after);
    hall.status_url = read_status_url(table);
    hall.lease_size = table.number("lease_size", {1, 200}, hall.lease_size);
}

void read_demand(DraftTable table, HallReading& reading)
{
    constexpr NumberRange share{0, 100};
    Demand& demand = reading.hall.demand;
    demand.visitors_a_day = table.number("visitors_a_day", {1, 100'000}, demand.visitors_a_day);
    demand.first_hour_percent = table.number("first_hour_percent", share, demand.first_hour_percent);
    demand.no_show_percent = table.number("no_show_percent", share, demand.no_show_percent);
    demand.priority_percent = table.number("priority_percent", share, demand.priority_percent);
    demand.way = std::chrono::seconds(
        table.number("way_seconds", {1, 3600}, static_cast<std::uint32_t>(demand.way.count())));
    demand.service_spread_percent =
        table.number("service_spread_percent", {0, 200}, demand.service_spread_percent);
}

void read_priority_groups(DraftTable& root, HallReading& reading)
{
    std::vector<PriorityGroup>& groups = reading.hall.priority_groups;
    for (DraftTable& table : root.tables("priority", hall_keys::priority)) {
        table.require({"code", "name"});
        PriorityGroup group;
        group.code = table.line("code").value_or("");
        group.name = table.text("name", reading.hall.languages);
        const bool taken = std::any_of(groups.begin(), groups.end(),
                                       [&](const PriorityGroup& other) { return other.code == group.code; });
        if (taken && !group.code.empty())
            table.report("code", HallProblemKind::repeated_id, group.code);
        groups.push_back(std::move(group));
    }
}

DailyQuota read_quota(DraftTable& table)
{
    constexpr std::uint32_t most = 100'000;
    DailyQuota quota;
    quota.total = table.number("daily_quota", {1, most});
    quota.online = table.number("online_quota", {0, quota.total.value_or(most)});
    return quota;
}

} // namespace giliran
