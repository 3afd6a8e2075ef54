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

/// Whether this moment belongs to the day that this is the state of; false: no day was opened yet.
bool is_of_day(const DayState& state, Instant at);

/// Each series is in `known` once, with its highest number.
void add_known(std::vector<KnownNumber>& known, const std::vector<KnownNumber>& more);

/// What a restoration of today (at `at`) knew of the lost time, if nothing was skipped after it yet. Whoever
/// puts another copy in this journal's place, or this one in another's, takes it along.
std::vector<KnownNumber> still_to_skip(const std::optional<Restoration>& restoration, const DayState& state,
                                       Instant at);

/// All that a journal knows of the numbers of today (at `at`): those of its latest day, if that is today, and
/// those of its latest restoration.
std::vector<KnownNumber> numbers_of_today(const DayState& state,
                                          const std::optional<Restoration>& restoration, Instant at);

/// The series a whole number of thousands further on, so that it begins behind everything it may have given
/// or lent: `known` at least, and as many more as may be lost. "A-045" goes on with "A-1001".
DaySeries beyond_the_lost(DaySeries series, std::uint32_t known, std::uint32_t most_lost);

/// All series of the day, moved on: what numbers_skipped says.
std::vector<DaySeries> series_beyond_the_lost(const DayState& state, const std::vector<KnownNumber>& given,
                                              std::uint32_t most_lost);

/// Those of series that the day does not have: perhaps it gets them again with a hall that was in force.
std::vector<KnownNumber> given_unseen(const DayState& state, const std::vector<KnownNumber>& given);

/// The number that each series goes on with, "A-1001, B-2001": for the log and the status.
std::string first_numbers(const std::vector<DaySeries>& series);

} // namespace giliran
