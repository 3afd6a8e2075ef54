// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/link/limits.h"

namespace giliran::link {

/// Holds a peer to a Rate. Full at the start.
class TokenBucket
{
public:
    TokenBucket(Rate rate, Clock::time_point now) : rate_(rate), level_(rate.burst), filled_at_(now) {}

    /// False, and nothing taken, when less than `amount` is there.
    bool take(double amount, Clock::time_point now);
    bool has(double amount, Clock::time_point now) const { return level_at(now) >= amount; }
    bool is_full(Clock::time_point now) const { return has(rate_.burst, now); }

private:
    double level_at(Clock::time_point now) const;

    Rate rate_;
    double level_;
    Clock::time_point filled_at_;
};

} // namespace giliran::link
