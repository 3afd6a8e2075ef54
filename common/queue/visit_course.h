// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a visit's further legs when one of them ends.
#pragma once

#include "common/queue/decision.h"

namespace giliran {

/// After a leg that ends in this way does the visitor go on to the next one?
bool goes_on_after(Outcome outcome);

/// Adds the leg's end, and what follows: the next planned leg joins its line, or all planned ones end alike.
void add_end(const Case& c, Decision& decision, const Leg& leg, Outcome outcome);
/// Adds the end of every planned leg of the visit.
void add_ends_of_planned(const Case& c, Decision& decision, const Leg& leg, Outcome outcome);

} // namespace giliran
