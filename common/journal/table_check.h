// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/journal/findings.h"

namespace giliran {

/// Looks at what belongs to no day: the halls' texts against their hashes, and the form of every table but
/// events and legs. What keys, PIN hashes and counts say, nothing proves.
Result<void, JournalError> check_tables(Connection& connection, Findings findings);

} // namespace giliran
