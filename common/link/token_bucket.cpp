// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/token_bucket.h"

#include <algorithm>

namespace giliran::link {

bool TokenBucket::take(double amount, Clock::time_point now)
{
    const std::chrono::duration<double> passed = now - filled_at_;
    level_ = std::min(rate_.burst, level_ + passed.count() * rate_.per_second);
    filled_at_ = now;
    if (level_ < amount)
        return false;
    level_ -= amount;
    return true;
}

} // namespace giliran::link
