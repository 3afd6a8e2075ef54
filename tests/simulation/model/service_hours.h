// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/model/day_book.h"

namespace giliran::simulation {

/// Whether the service gives numbers now, from the hall's hours, its quota and the day's phase.
bool gives_numbers(const ServiceId& service, const Hall& hall, const DayBook& book, Instant now);

} // namespace giliran::simulation
