// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/business_day.h"
#include "common/base/described.h"
#include "common/base/ids.h"
#include "common/base/rgb_colour.h"
#include "common/hall/localized_text.h"
#include "common/hall/prefix.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace giliran {

/// Part of the hall that shares displays and sound.
struct Zone
{
    ZoneId id;
    LocalizedText name;
};

/// Tickets a day; what is not set has no limit.
struct DailyQuota
{
    std::optional<std::uint32_t> total;
    std::optional<std::uint32_t> online; ///< of the total, kept for online bookings
};

struct ServiceHours
{
    Weekday day = Weekday::monday;
    TimeOfDay open;
    TimeOfDay close;
};

struct Break
{
    Weekday day = Weekday::monday;
    TimeOfDay start;
    TimeOfDay end;
    bool whole_hall = false;         ///< false: staggered by counter, the hall stays open
    std::vector<CounterId> counters; ///< whose break it is; none: officers take turns
};

struct Holiday
{
    BusinessDay day;
    LocalizedText name;
};

/// What repeats every week.
struct Week
{
    std::vector<ServiceHours> service;     ///< at most one a weekday; none: closed that day
    std::optional<TimeOfDay> tickets_from; ///< numbers are given from then; none: from opening
    std::chrono::minutes cutoff{30};       ///< no new numbers so long before closing
    std::vector<Break> breaks;

    const ServiceHours* on(Weekday day) const;
};

/// Dates with a week of their own, such as Ramadan.
struct Period
{
    LocalizedText name;
    BusinessDay first;
    BusinessDay last; ///< included
    Week week;
};

/// The usual week, and what departs from it.
struct Hours : Week
{
    std::vector<Period> periods; ///< the first that holds a day counts
    std::vector<Holiday> holidays;

    /// The week that holds on a date: a period's, else the usual one.
    const Week& week_on(BusinessDay day) const;
    const Holiday* holiday_on(BusinessDay day) const;
};

/// Some of an agency's services under one name, where a visitor would have to read too many: "Akta".
struct ServiceGroup
{
    GroupId id;
    LocalizedText name;
    std::string icon; ///< pictogram of assets/icons
};

struct Agency
{
    AgencyId id;
    LocalizedText name;               ///< "Dinas Kependudukan dan Pencatatan Sipil"
    LocalizedText short_name;         ///< "Dispendukcapil"
    LocalizedText need;               ///< what a visitor comes for: "KTP, KK, akta"
    LocalizedText spoken;             ///< how the announcer says it: "Dukcapil"
    std::string icon;                 ///< pictogram of assets/icons
    std::vector<ServiceGroup> groups; ///< ids are unique within the agency; each has a service
    DailyQuota quota;                 ///< of all its services together
    std::optional<Hours> hours;       ///< none: the hall's
    std::uint32_t demand = 1; ///< its share of a simulated day's visitors, against the other agencies'
    bool retired = false;

    const ServiceGroup* find(const GroupId& group) const;
};

enum class Booking
{
    walk_in,
    online,
    both
};
constexpr auto names_of(Booking)
{
    return std::array{std::string_view("walk_in"), std::string_view("online"), std::string_view("both")};
}

struct Service
{
    ServiceId id;
    AgencyId agency;
    QueueId queue;
    std::optional<GroupId> group; ///< of its agency; none: beside the groups
    LocalizedText name;
    std::vector<LocalizedText> requirements;
    bool requirements_verified = false;     ///< false: the kiosk asks visitors to ask the staff
    LocalizedText fee;                      ///< "Gratis"
    LocalizedText completion;               ///< when the product is ready
    std::chrono::minutes standard_time{10}; ///< planned time at the counter, not the published standard
    Booking booking = Booking::walk_in;
    DailyQuota quota;
    std::optional<Hours> hours; ///< none: its agency's
    std::uint32_t demand = 1;   ///< its share of its agency's simulated visitors
    bool retired = false;
};

/// The numbers of one queue: ordinary ones are given by the hub from `first`, those from `lease_first` to
/// `lease_last` are lent to kiosks in blocks; past the end the series goes on after `lease_last`.
struct NumberSeries
{
    Prefix prefix;
    std::uint32_t first = 1;
    std::uint32_t lease_first = 800;
    std::uint32_t lease_last = 999;
    std::uint32_t width = 3; ///< digits printed, filled with zeros
};

/// A waiting line of one or several services.
struct Queue
{
    QueueId id;
    AgencyId agency;
    NumberSeries series;
    std::uint32_t priority_after =
        2; ///< one priority ticket after at most so many regular ones; 0: always first
    std::chrono::minutes waiting_target{15};
    std::uint32_t late_returns_after =
        0; ///< a revived number stands behind so many others; 0: at its old place
    /// A lane of vehicles: nobody holds a ticket, the counter calls "the next vehicle" and counts for itself.
    bool drive_through = false;
    DailyQuota quota;
    bool retired = false;
};

enum class CallingPolicy
{
    longest_waiting,
    rank,
    ratio
};
constexpr auto names_of(CallingPolicy)
{
    return std::array{std::string_view("longest_waiting"), std::string_view("rank"),
                      std::string_view("ratio")};
}

/// Which queues a counter calls, and in which order or ratio.
struct CallingRule
{
    CallingPolicy policy = CallingPolicy::longest_waiting;
    std::vector<QueueId> queues;        ///< for rank: in falling rank
    std::vector<std::uint32_t> weights; ///< for ratio: as many as queues
    std::optional<std::chrono::minutes>
        first_after;              ///< who waits longer goes before the policy; none: nobody
    std::vector<QueueId> finally; ///< called, longest waiting first, when nobody of `queues` waits
};

struct Counter
{
    CounterId id;
    std::uint32_t number = 0; ///< shown and spoken
    ZoneId zone;
    std::vector<AgencyId> agencies; ///< whose officers may sit here
    CallingRule rule;
    bool retired = false;
};

/// What a simulated day of this hall is like. No real ticket depends on it.
struct Demand
{
    std::uint32_t visitors_a_day = 200;
    std::uint32_t first_hour_percent = 30; ///< of them come in the first hour that gives numbers
    std::uint32_t no_show_percent = 5;
    std::uint32_t priority_percent = 8;
    std::chrono::seconds way{40};              ///< mean, from call to counter
    std::uint32_t service_spread_percent = 50; ///< standard deviation of service times, of their mean
};

/// How the screens of this hall look. Colours hold the limits of rgb_colour.h.
struct HallLook
{
    std::optional<RgbColour> primary; ///< header and keys; none: the programs' own
    std::optional<RgbColour> call;    ///< called numbers on the wall
    std::string logo;                 ///< an SVG drawing; empty: none
};

struct PriorityGroup
{
    std::string code;
    LocalizedText name;
};

/// The whole site with one hub's queue. Built by read_hall only, so every reference in it holds.
struct Hall
{
    HallId id;
    LocalizedText name;
    std::string place;
    UtcOffset utc_offset;
    std::string time_zone_label; ///< "WIB"
    std::vector<std::string> languages;
    TimeOfDay day_opens; ///< default 04:00: a business day opens then, or at the first start after it
    TimeOfDay day_ends;  ///< default 23:00: it ends then at the latest
    std::chrono::minutes late_returns_within{60}; ///< a missed call may be revived so long
    std::chrono::minutes check_in_early{15};      ///< a booking may check in so long before its time
    std::chrono::minutes check_in_late{15};       ///< and so long after it
    std::chrono::minutes absent_after{10};        ///< a queue without an officer so long is said to be so
    std::uint32_t lease_size = 10;                ///< numbers of a queue lent to a kiosk at a time
    /// A status page's address with `{token}` for the ticket's token, read from its QR; empty: the token
    /// alone.
    std::string status_url;
    HallLook look;
    Demand demand;
    Hours hours;
    std::vector<PriorityGroup> priority_groups;
    std::vector<Zone> zones;
    std::vector<Agency> agencies;
    std::vector<Service> services;
    std::vector<Queue> queues;
    std::vector<Counter> counters;

    const Zone* find(const ZoneId& id) const;
    const Agency* find(const AgencyId& id) const;
    const Service* find(const ServiceId& id) const;
    const Queue* find(const QueueId& id) const;
    const Counter* find(const CounterId& id) const;
    /// A service's own hours, else its agency's, else the hall's.
    const Hours& hours_of(const Service& service) const;
    /// When the hall serves on a date; null on a holiday and on a weekday without hours.
    const ServiceHours* hours_on(BusinessDay day) const;
    const Holiday* holiday_on(BusinessDay day) const { return hours.holiday_on(day); }
};

} // namespace giliran
