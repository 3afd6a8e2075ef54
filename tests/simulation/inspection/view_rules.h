// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/json.h"
#include "common/protocol/message.h"
#include "tests/simulation/model/day_book.h"

#include <string>

namespace giliran::simulation {

/// Holds a view against the model's book: who is called where and in which state, who waits in which order,
/// how many, what is open.
void follows_the_rules(ViewKind kind, const std::string& place, const Json& view, const DayBook& book,
                       const Hall& hall, Instant hub_time);

} // namespace giliran::simulation
