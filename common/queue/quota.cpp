// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/quota.h"

#include <algorithm>

namespace giliran {
namespace {

using Left = std::optional<std::uint32_t>;

/// What a quota leaves on site: its total less what is kept for bookings, and never more than the total
/// leaves.
Left left_of(const DailyQuota& quota, const Issued& issued, std::uint32_t lent)
{
    if (!quota.total)
        return std::nullopt;
    const std::uint32_t kept = std::min(quota.online.value_or(0), *quota.total);
    const std::uint32_t on_site = *quota.total - kept;
    const std::uint32_t given = issued.on_site + lent;
    const std::uint32_t all = given + issued.online;
    if (given >= on_site || all >= *quota.total)
        return 0U;
    return std::min(on_site - given, *quota.total - all);
}

/// True if so many more may book.
bool takes_booking(const DailyQuota& quota, const Issued& issued, std::uint32_t lent,
                   std::uint32_t applicants)
{
    if (!quota.total)
        return true;
    const std::uint32_t share = std::min(quota.online.value_or(*quota.total), *quota.total);
    return issued.online + applicants <= share &&
           issued.on_site + lent + issued.online + applicants <= *quota.total;
}

Left lesser(Left a, Left b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

Issued issued_by(const AgencyId& agency, const Hall& hall, const DayState& state)
{
    Issued issued;
    for (const Service& service : hall.services)
        if (service.agency == agency)
            if (const auto found = state.issued_by_service.find(service.id);
                found != state.issued_by_service.end()) {
                issued.on_site += found->second.on_site;
                issued.online += found->second.online;
            }
    return issued;
}

std::uint32_t lent_by(const AgencyId& agency, const Hall& hall, const DayState& state)
{
    std::uint32_t lent = 0;
    for (const Queue& queue : hall.queues)
        if (queue.agency == agency)
            if (const auto line = state.queues.find(queue.id); line != state.queues.end())
                lent += line->second.lent;
    return lent;
}

/// By the service's own quota.
Left own_left(const Service& service, const DayState& state)
{
    const auto issued = state.issued_by_service.find(service.id);
    return left_of(service.quota, issued == state.issued_by_service.end() ? Issued{} : issued->second, 0);
}

/// By the queue's own quota.
Left own_left(const Queue& queue, const DayState& state)
{
    const auto line = state.queues.find(queue.id);
    return line == state.queues.end() ? std::nullopt
                                      : left_of(queue.quota, line->second.issued, line->second.lent);
}

Left agency_left(const AgencyId& id, const Hall& hall, const DayState& state)
{
    const Agency* agency = hall.find(id);
    return agency == nullptr || !agency->quota.total
               ? std::nullopt
               : left_of(agency->quota, issued_by(id, hall, state), lent_by(id, hall, state));
}

} // namespace

std::optional<std::uint32_t> on_site_left(const Queue& queue, const Hall& hall, const DayState& state)
{
    return lesser(own_left(queue, state), agency_left(queue.agency, hall, state));
}

std::optional<std::uint32_t> on_site_left(const Service& service, const Hall& hall, const DayState& state)
{
    const Queue* queue = hall.find(service.queue);
    const Left own = own_left(service, state);
    return queue == nullptr ? own : lesser(own, on_site_left(*queue, hall, state));
}

bool leaves_room(const std::vector<const Service*>& services, std::uint32_t applicants, const Hall& hall,
                 const DayState& state)
{
    const auto fits = [&](Left left, const auto& counts) {
        const auto times = std::count_if(services.begin(), services.end(),
                                         [&](const Service* other) { return counts(*other); });
        return !left || std::uint64_t{*left} >= std::uint64_t{applicants} * static_cast<std::uint64_t>(times);
    };
    return std::all_of(services.begin(), services.end(), [&](const Service* one) {
        const Queue* queue = hall.find(one->queue);
        return fits(own_left(*one, state), [&](const Service& other) { return other.id == one->id; }) &&
               (queue == nullptr || (fits(own_left(*queue, state),
                                          [&](const Service& other) { return other.queue == one->queue; }) &&
                                     fits(agency_left(queue->agency, hall, state), [&](const Service& other) {
                                         return other.agency == queue->agency;
                                     })));
    });
}

bool leaves_room_for_booking(const Service& service, std::uint32_t applicants, const Hall& hall,
                             const DayState& state)
{
    const auto issued = state.issued_by_service.find(service.id);
    const auto line = state.queues.find(service.queue);
    const Queue* queue = hall.find(service.queue);
    const Agency* agency = hall.find(service.agency);
    return takes_booking(service.quota, issued == state.issued_by_service.end() ? Issued{} : issued->second,
                         0, applicants) &&
           (queue == nullptr || line == state.queues.end() ||
            takes_booking(queue->quota, line->second.issued, line->second.lent, applicants)) &&
           (agency == nullptr || takes_booking(agency->quota, issued_by(agency->id, hall, state),
                                               lent_by(agency->id, hall, state), applicants));
}

} // namespace giliran
