// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/queue/event.h"

namespace giliran::record_tests {

/// One event of each type; its payload stands in tests/golden/events/TYPE.v1.json.
std::vector<Event> sample_events();

} // namespace giliran::record_tests
