// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hall/hall.h"

#include <algorithm>

namespace giliran {
namespace {

template <class T, class Id>
const T* with_id(const std::vector<T>& all, const Id& id)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const T& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const std::string& LocalizedText::in(std::string_view language) const
{
    static const std::string nothing;
    if (const auto exact = by_language_.find(std::string(language)); exact != by_language_.end())
        return exact->second;
    if (const auto indonesian = by_language_.find("id"); indonesian != by_language_.end())
        return indonesian->second;
    return by_language_.empty() ? nothing : by_language_.begin()->second;
}

const Zone* Hall::find(const ZoneId& wanted) const
{
    return with_id(zones, wanted);
}
const Agency* Hall::find(const AgencyId& wanted) const
{
    return with_id(agencies, wanted);
}
const Service* Hall::find(const ServiceId& wanted) const
{
    return with_id(services, wanted);
}
const Queue* Hall::find(const QueueId& wanted) const
{
    return with_id(queues, wanted);
}
const Counter* Hall::find(const CounterId& wanted) const
{
    return with_id(counters, wanted);
}

const ServiceHours* Week::on(Weekday day) const
{
    const auto found =
        std::find_if(service.begin(), service.end(), [&](const ServiceHours& one) { return one.day == day; });
    return found == service.end() ? nullptr : &*found;
}

const Week& Hours::week_on(BusinessDay day) const
{
    const auto found = std::find_if(periods.begin(), periods.end(),
                                    [&](const Period& one) { return one.first <= day && day <= one.last; });
    return found == periods.end() ? *this : found->week;
}

const Holiday* Hours::holiday_on(BusinessDay day) const
{
    const auto found =
        std::find_if(holidays.begin(), holidays.end(), [&](const Holiday& one) { return one.day == day; });
    return found == holidays.end() ? nullptr : &*found;
}

const Hours& Hall::hours_of(const Service& service) const
{
    if (service.hours)
        return *service.hours;
    const Agency* agency = find(service.agency);
    return agency != nullptr && agency->hours ? *agency->hours : hours;
}

const ServiceHours* Hall::hours_on(BusinessDay day) const
{
    return holiday_on(day) != nullptr ? nullptr : hours.week_on(day).on(day.weekday());
}

const ServiceGroup* Agency::find(const GroupId& group) const
{
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&](const ServiceGroup& one) { return one.id == group; });
    return found == groups.end() ? nullptr : &*found;
}

} // namespace giliran
