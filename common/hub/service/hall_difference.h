// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/json.h"

#include <string>
#include <vector>

namespace giliran {

/// What changes from one hall draft to another, a line each, for the person who applies it:
///     agency dukcapil: service A02: minutes: 10 -> 15
///     + zone 1: counter loket-4
///     - agency samsat
/// Elements of lists are told apart by their id, code or date, so that moving one is no change.
std::vector<std::string> hall_difference(const Json& before, const Json& after);

} // namespace giliran
