// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/failure_book.h"

namespace giliran::link {

void FailureBook::note(const QHostAddress& address, Clock::time_point now)
{
    auto entry = failures_.find(address);
    if (entry == failures_.end()) {
        if (failures_.size() >= max_addresses)
            return;
        entry = failures_.insert(address, TokenBucket(allowed_, now));
    }
    entry->take(1, now);
}

bool FailureBook::is_barred(const QHostAddress& address, Clock::time_point now) const
{
    const auto entry = failures_.constFind(address);
    return entry != failures_.constEnd() && !entry->has(1, now);
}

void FailureBook::forget_rested(Clock::time_point now)
{
    failures_.removeIf([now](const auto& entry) { return entry.value().is_full(now); });
}

} // namespace giliran::link
