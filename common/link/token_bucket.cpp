// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/token_bucket.h"

#include <algorithm>

namespace giliran::link {

bool TokenBucket::take(double amount, Clock::time_point now)
{
    level_ = level_at(now);
    filled_at_ = now;
    if (level_ < amount)
        return false;
    level_ -= amount;
    return true;
}

double TokenBucket::level_at(Clock::time_point now) const
{
    const std::chrono::duration<double> passed = now - filled_at_;
    return std::min(rate_.burst, level_ + passed.count() * rate_.per_second);
}

} // namespace giliran::link
