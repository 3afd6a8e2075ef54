// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hall/hall.h"

#include <vector>

namespace giliran {

/// Work is reckoned in seconds with a fraction, clock time in milliseconds.
inline Duration work_of(double seconds)
{
    return Duration(static_cast<Duration::rep>(seconds * 1000.0));
}
inline double seconds_in(Duration duration)
{
    return static_cast<double>(duration.count()) / 1000.0;
}

/// A stretch of clock time in which less or nothing is done.
struct Rest
{
    Instant from;
    Instant to;
    double share = 1.0; ///< of the work that is not done: 1: nobody works, 0.5: half of the officers rest
};

/// When a counter works on one day, as its hours say: nothing before opening and in breaks; half while
/// officers take turns. It does not end at closing, since counters go on calling. All in O(rests), a handful.
class Duty
{
public:
    Duty() = default;
    /// Nothing is done before `opens`. Rests are sorted and made disjoint here.
    Duty(Instant opens, std::vector<Rest> rests);

    /// The moment when `work`, begun at `from`, is done.
    Instant after(Instant from, Duration work) const;
    Instant opens() const { return opens_; }
    /// The work that fits between two moments.
    Duration between(Instant from, Instant to) const;
    /// The rest that holds a moment, apart from the time before opening; null: none.
    const Rest* at(Instant moment) const;
    const std::vector<Rest>& rests() const { return rests_; }

private:
    Instant opens_ = Instant::min();
    std::vector<Rest> rests_;
};

/// Of a counter on a date; `none` when no agency of the counter serves that day.
std::optional<Duty> duty_of(const Counter& counter, const Hall& hall, BusinessDay day);

} // namespace giliran
