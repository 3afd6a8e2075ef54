// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the series of a day go on when an older copy of the journal was put in its place: nobody knows which
// numbers were given in the time that is lost, so all that can have been given are left out. Why so:
// docs/adr/0052-numbers-after-a-restore.md.
#pragma once

#include "common/hall/hall.h"
#include "common/queue/day_state.h"
#include "common/queue/restoration.h"

namespace giliran {

/// No hall gives more numbers of one series than this in such a time: one every ten seconds without a pause,
/// and a hundred for clocks that differ. The largest known gives fewer in all its series together.
std::uint32_t most_given_in(Duration time);

/// The same for the part of this day that a restoration lost; none: nothing of this day is lost, or its
/// numbers were skipped already.
std::optional<std::uint32_t> most_lost(const Restoration& restoration, const DayState& state,
                                       const Hall& hall);

/// Of each series of the day the highest number that anybody has, or may have by a lease; those without one
/// left out.
std::vector<KnownNumber> highest_numbers(const DayState& state);

/// The series a whole number of thousands further on, so that it begins behind everything it may have given
/// or lent: `known` at least, and as many more as may be lost. "A-045" goes on with "A-1001".
DaySeries beyond_the_lost(DaySeries series, std::uint32_t known, std::uint32_t most_lost);

/// All series of the day, moved on: what numbers_skipped says.
std::vector<DaySeries> series_beyond_the_lost(const DayState& state, const std::vector<KnownNumber>& given,
                                              std::uint32_t most_lost);

/// The number that each series goes on with, "A-1001, B-2001": for the log and the status.
std::string first_numbers(const std::vector<DaySeries>& series);

} // namespace giliran
