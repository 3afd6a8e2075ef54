// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hub/core/input.h"

#include <memory>
#include <string>
#include <vector>

namespace giliran::simulation {

/// Versions of one hall that may follow each other in any order while a day is open: four agencies, one
/// of them with a drive-through lane, five counters in two zones with a calling rule each, Monday to Friday
/// 08.00-15.00 (Friday 11.30), tickets from 07.00, a quota, a noon break. Version 0 is the first; others
/// change rules, retire a service, add a queue.
std::vector<std::shared_ptr<const HallInForce>> hall_versions(const std::string& utc_offset);

/// "+07:00" and its neighbours.
const std::vector<std::string>& utc_offsets();

} // namespace giliran::simulation
