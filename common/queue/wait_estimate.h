// SPDX-License-Identifier: GPL-3.0-or-later
//
// When somebody will be called, as a range of clock time.
//
// Model. The hall is played on from now with mean times (play_out.h, expected_time.h), which gives the
// expected moment of the call, m seconds of work from now, and the variance of the work before it: of n legs,
// each with mean t and spread c, shared by k counters, Σ(c t)² / k². To that comes what is not known of the
// means themselves, (u m)² with u = 0.11 + 0.45 / √(4 + legs measured today), and a quarter of a minute until
// an officer presses the key. The range holds the middle 80 % of a gamma distribution with that mean and
// variance, by Wilson and Hilferty's cube (PNAS 17, 1931): q(z) = m (1 − 1/9a + z/3√a)³ with a = m²/variance
// and z = ±1.2816. It is a range of *work*, then laid over the clock, so that it jumps over breaks and does
// not begin before opening.
//
// What it cannot know: who comes later. Priority tickets of the next minutes pass a regular one; they are
// counted at the share seen today. With rank and ratio rules those of other queues pass too, and are not
// counted.
//
// How often the truth falls inside is held by tests/simulator/wait_calibration_test.cpp.
#pragma once

#include "common/queue/play_out.h"

#include <memory>

namespace giliran {

struct WaitEstimate
{
    Instant earliest;
    Instant latest;
    /// False: probably not called before the service closes. Counters may go on calling after that: a
    /// warning.
    bool before_closing = true;
    friend bool operator==(const WaitEstimate&, const WaitEstimate&) = default;
};

/// All queues at one moment, from one play-out: what a view of many queues asks. Cost: one step for each
/// person waiting, at most 6,000, and a fixed part for services, counters and the latest 300 calls. Borrows
/// state and hall.
class WaitForecast
{
public:
    WaitForecast(const DayState& state, const Hall& hall, Instant now);
    /// For a regular number that would be taken now. None: nobody can be expected to call (no counter calls
    /// this queue and is staffed or about to be).
    std::optional<WaitEstimate> for_new(const Service& service) const;

private:
    const Hall& hall_;
    const DayState& state_;
    Instant now_;
    ExpectedTimes times_;
    PlayOut play_;
};

/// One question alone. Costs a play-out of the counters that the queue depends on: ask WaitForecast for many.
std::optional<WaitEstimate> estimate_for_new(const DayState& state, const Hall& hall, const Service& service,
                                             Instant now);
/// Of a leg that waits or is reserved; none for any other, and when nobody can be expected to call.
std::optional<WaitEstimate> estimate_for(const DayState& state, const Hall& hall, const Leg& leg,
                                         Instant now);

} // namespace giliran
