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

} // namespace

std::optional<std::uint32_t> on_site_left(const Queue& queue, const Hall& hall, const DayState& state)
{
    Left left;
    if (queue.quota.total)
        if (const auto line = state.queues.find(queue.id); line != state.queues.end())
            left = left_of(queue.quota, line->second.issued, line->second.lent);
    const Agency* agency = hall.find(queue.agency);
    if (agency != nullptr && agency->quota.total)
        left = lesser(left, left_of(agency->quota, issued_by(agency->id, hall, state),
                                    lent_by(agency->id, hall, state)));
    return left;
}

std::optional<std::uint32_t> on_site_left(const Service& service, const Hall& hall, const DayState& state)
{
    Left left;
    if (service.quota.total) {
        const auto issued = state.issued_by_service.find(service.id);
        left = left_of(service.quota, issued == state.issued_by_service.end() ? Issued{} : issued->second, 0);
    }
    const Queue* queue = hall.find(service.queue);
    return queue == nullptr ? left : lesser(left, on_site_left(*queue, hall, state));
}

} // namespace giliran
