// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/model/day_book.h"

namespace giliran::simulation {

/// True if staff closed the service and have not opened it again.
bool closed_by_staff(const ServiceId& service, const DayBook& book, Instant now);
/// So many people have taken a number of the service, or booked one.
std::uint64_t people_counted(const ServiceId& service, const DayBook& book);
/// Whether the service gives numbers now, from the hall's hours, its quota and the day's phase.
bool gives_numbers(const ServiceId& service, const Hall& hall, const DayBook& book, Instant now);

} // namespace giliran::simulation
