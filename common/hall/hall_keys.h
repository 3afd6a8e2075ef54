// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <string_view>

/// Every key a hall draft may have, table by table, in the order draft_of writes them. The reader can ask for
/// no other, and a test holds docs/hall-file.md against these lists.
namespace giliran::hall_keys {

using namespace std::string_view_literals;

inline constexpr std::array root{"hall"sv,     "look"sv,   "hours"sv, "demand"sv,
                                 "priority"sv, "agency"sv, "zone"sv};
inline constexpr std::array hall{"id"sv,
                                 "name"sv,
                                 "place"sv,
                                 "utc_offset"sv,
                                 "time_zone"sv,
                                 "languages"sv,
                                 "day_opens"sv,
                                 "day_ends"sv,
                                 "late_returns_within_minutes"sv,
                                 "check_in_early_minutes"sv,
                                 "check_in_late_minutes"sv,
                                 "absent_after_minutes"sv,
                                 "lease_size"sv,
                                 "status_url"sv};
inline constexpr std::array look{"primary"sv, "call"sv, "logo"sv};
inline constexpr std::array hours{"service"sv, "tickets_from"sv, "cutoff_minutes"sv,
                                  "breaks"sv,  "periods"sv,      "holidays"sv};
inline constexpr std::array hours_service{"days"sv, "open"sv, "close"sv};
inline constexpr std::array hours_breaks{"days"sv, "start"sv, "end"sv, "whole_hall"sv, "counters"sv};
inline constexpr std::array hours_periods{"name"sv,         "first"sv,          "last"sv,  "service"sv,
                                          "tickets_from"sv, "cutoff_minutes"sv, "breaks"sv};
inline constexpr std::array hours_holidays{"date"sv, "name"sv};
inline constexpr std::array demand{"visitors_a_day"sv,   "first_hour_percent"sv, "no_show_percent"sv,
                                   "priority_percent"sv, "way_seconds"sv,        "service_spread_percent"sv};
inline constexpr std::array priority{"code"sv, "name"sv};
inline constexpr std::array agency{"id"sv,      "name"sv,   "short_name"sv,  "need"sv,         "spoken"sv,
                                   "icon"sv,    "prefix"sv, "daily_quota"sv, "online_quota"sv, "demand"sv,
                                   "retired"sv, "hours"sv,  "queue"sv,       "group"sv,        "service"sv};
inline constexpr std::array agency_group{"id"sv, "name"sv, "icon"sv};
inline constexpr std::array agency_queue{"id"sv,
                                         "prefix"sv,
                                         "first"sv,
                                         "lease_first"sv,
                                         "lease_last"sv,
                                         "width"sv,
                                         "priority_after"sv,
                                         "waiting_target_minutes"sv,
                                         "late_returns_after"sv,
                                         "drive_through"sv,
                                         "daily_quota"sv,
                                         "online_quota"sv,
                                         "retired"sv};
inline constexpr std::array agency_service{"id"sv,           "name"sv,    "queue"sv,       "group"sv,
                                           "minutes"sv,      "fee"sv,     "completion"sv,  "verified"sv,
                                           "requirements"sv, "booking"sv, "daily_quota"sv, "online_quota"sv,
                                           "demand"sv,       "retired"sv, "hours"sv};
inline constexpr std::array zone{"id"sv, "name"sv, "counter"sv};
inline constexpr std::array zone_counter{
    "id"sv,      "number"sv, "agencies"sv, "queues"sv, "policy"sv, "weights"sv, "first_after_minutes"sv,
    "finally"sv, "retired"sv};

struct Section
{
    std::string_view name; ///< "agency.service"; empty: the top of the file
    std::span<const std::string_view> keys;
};

inline constexpr std::array sections{Section{""sv, root},
                                     Section{"hall"sv, hall},
                                     Section{"look"sv, look},
                                     Section{"hours"sv, hours},
                                     Section{"hours.service"sv, hours_service},
                                     Section{"hours.breaks"sv, hours_breaks},
                                     Section{"hours.periods"sv, hours_periods},
                                     Section{"hours.holidays"sv, hours_holidays},
                                     Section{"demand"sv, demand},
                                     Section{"priority"sv, priority},
                                     Section{"agency"sv, agency},
                                     Section{"agency.hours"sv, hours},
                                     Section{"agency.queue"sv, agency_queue},
                                     Section{"agency.group"sv, agency_group},
                                     Section{"agency.service"sv, agency_service},
                                     Section{"agency.service.hours"sv, hours},
                                     Section{"zone"sv, zone},
                                     Section{"zone.counter"sv, zone_counter}};

} // namespace giliran::hall_keys
