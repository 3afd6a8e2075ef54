// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/backoff.h"

#include <algorithm>

namespace giliran::link {

Milliseconds Backoff::next(double chance)
{
    const Milliseconds whole = next_;
    next_ = std::min(longest_, next_ * 2);
    return std::chrono::duration_cast<Milliseconds>(whole * (1.0 - chance / 2));
}

} // namespace giliran::link
