// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/record/event_row.h"

namespace giliran {

/// SHA-256(previous ‖ every other column of the row, each preceded by its length as 8 bytes, big end first),
/// in the order hall, day, n, recorded_at in ms, type, version, command ("" if none), payload; numbers as
/// decimal text.
Sha256 chained(const Sha256& previous, const EventRow& row);

/// SHA-256(previous seal ‖ hall ‖ day ‖ rows ‖ head), framed the same way.
Sha256 sealed(const DaySeal& seal);

} // namespace giliran
