// SPDX-License-Identifier: GPL-3.0-or-later
// How many numbers a day's quotas leave. A quota counts people: several applicants on one ticket are several.
// `online` of a total is kept for bookings; numbers out on lease count as given until they are returned.
#pragma once

#include "common/hall/hall.h"
#include "common/queue/day_state.h"

#include <optional>
#include <vector>

namespace giliran {

/// People who may still take a number on site for a service, by its own, its queue's and its agency's quota;
/// none: no limit.
std::optional<std::uint32_t> on_site_left(const Service& service, const Hall& hall, const DayState& state);
/// The same for a whole queue, by its own and its agency's quota.
std::optional<std::uint32_t> on_site_left(const Queue& queue, const Hall& hall, const DayState& state);

/// True if a ticket of these services, one after another, for so many people stays within all quotas.
bool leaves_room(const std::vector<const Service*>& services, std::uint32_t applicants, const Hall& hall,
                 const DayState& state);

/// True if a booking of this service for so many people stays within the online share of all its quotas, and
/// where a quota has none, within its total.
bool leaves_room_for_booking(const Service& service, std::uint32_t applicants, const Hall& hall,
                             const DayState& state);

} // namespace giliran
