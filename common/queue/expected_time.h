// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hall/hall.h"
#include "common/queue/day_state.h"

#include <unordered_map>

namespace giliran {

/// How long a counter is taken by one leg, from its call to the next call: the standard time of the service
/// for each applicant, and a minute for the way and between two visitors, times what today's legs took of
/// that, and less by the share of those who do not come.
///
/// The factor of a service is the ratio estimator (Σ taken + 8 E f) / (Σ expected + 8 E) over its legs among
/// the latest 300 calls, where E is the service's expected time and f the same factor of the whole hall,
/// itself held at 1 by ten legs: a Bayesian shrinkage, so that a few odd visitors in the morning do not move
/// the clock (Efron & Morris, "Stein's paradox in statistics", 1977). Building it is bounded by the number of
/// services and 300 calls.
class ExpectedTimes
{
public:
    ExpectedTimes(const DayState& state, const Hall& hall);

    /// Mean time in seconds of a leg at a counter, from its call to the next.
    double seconds(const Leg& leg, const DayState& state) const;
    /// The share of a leg's mean time that one leg departs from it (coefficient of variation).
    double spread() const { return spread_; }
    /// Legs that were measured today, at most 300.
    std::uint32_t measured() const { return measured_; }
    /// How many of them had asked for priority.
    double priority_share() const { return priority_share_; }

private:
    struct OfService
    {
        double standard = 600; ///< seconds
        double expected = 0;   ///< sums over today's legs
        double taken = 0;
        double factor = 1;
    };
    double planned(const Leg& leg, const DayState& state, double standard) const;

    std::unordered_map<ServiceId, OfService> services_;
    double factor_ = 1;
    double spread_ = 0.5;
    double priority_share_ = 0;
    double missed_share_ = 0; ///< of calls that nobody came to
    std::uint32_t measured_ = 0;
};

} // namespace giliran
