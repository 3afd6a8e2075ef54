// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/model/service_hours.h"

#include <algorithm>

namespace giliran::simulation {

bool closed_by_staff(const ServiceId& service, const DayBook& book, Instant now)
{
    return std::any_of(book.exceptions.begin(), book.exceptions.end(), [&](const auto& entry) {
        const BookedException& one = entry.second;
        return !one.lifted && one.service.value_or(service) == service && now >= one.from &&
               (!one.until || now < *one.until);
    });
}

std::uint64_t people_counted(const ServiceId& service, const DayBook& book)
{
    std::uint64_t people = 0;
    for (const auto& [leg, one] : book.legs)
        people += one.counted_for == service ? one.applicants : 0;
    for (const auto& [code, slot] : book.slots)
        people += slot.service == service && !slot.checked_in ? slot.applicants : 0;
    return people;
}

bool gives_numbers(const ServiceId& id, const Hall& hall, const DayBook& book, Instant now)
{
    const Service* service = hall.find(id);
    const Agency* agency = service != nullptr ? hall.find(service->agency) : nullptr;
    if (agency == nullptr || agency->retired || service->retired || is_lane(service->queue, hall) ||
        book.phase != BookPhase::open)
        return false;
    const std::int64_t date = local_date(now, hall.utc_offset);
    const std::int64_t of_day = ms_of(now) + hall.utc_offset.minutes().count() * 60'000 - date * 86'400'000;
    const auto weekday = static_cast<Weekday>((date + 3) % 7); // 1970-01-01 was a Thursday
    const auto ms = [](TimeOfDay time) { return time.minutes().count() * std::int64_t{60'000}; };
    const auto& rows = hall.hours.service;
    const auto today =
        std::find_if(rows.begin(), rows.end(), [&](const ServiceHours& one) { return one.day == weekday; });
    if (today == rows.end())
        return false;
    const std::int64_t first = ms(hall.hours.tickets_from.value_or(today->open));
    const std::int64_t last = ms(today->close) - hall.hours.cutoff.count() * std::int64_t{60'000};
    if (of_day < first || of_day >= last)
        return false;
    for (const Break& rest : hall.hours.breaks)
        if (rest.whole_hall && rest.day == weekday && of_day >= ms(rest.start) && of_day < ms(rest.end))
            return false;
    if (closed_by_staff(id, book, now))
        return false;
    if (!service->quota.total)
        return true;
    std::uint64_t on_site = service->quota.online.value_or(0); // these places are kept
    for (const auto& [leg, one] : book.legs)
        on_site += one.counted_for == id && !one.booked ? one.applicants : 0;
    return on_site < *service->quota.total && people_counted(id, book) < *service->quota.total;
}

} // namespace giliran::simulation
