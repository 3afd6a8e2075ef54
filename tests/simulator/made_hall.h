// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hall/hall.h"

namespace giliran::simulator_tests {

/// A hall made without a file: nothing in it but what queues and counters need. Monday to Friday 08.00-15.00
/// WIB, an hour from noon in which officers take turns. `agencies` of one queue and three services each (two
/// thirds, three thirds and four thirds of `standard_time`), called by `counters_each` of their own; `shared`
/// counters more call two neighbouring queues. Counters are l1, l2 ..., agencies and queues a1, a2 ...,
/// services a1-1 to a1-3.
Hall made_hall(std::size_t agencies, std::size_t counters_each, std::size_t shared,
               std::uint32_t visitors_a_day, std::chrono::minutes standard_time = std::chrono::minutes(10));

} // namespace giliran::simulator_tests
