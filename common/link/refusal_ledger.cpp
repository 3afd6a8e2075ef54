// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/refusal_ledger.h"

namespace giliran::link {

std::optional<RefusedArrival> RefusalLedger::note(RefusedArrival refusal, Clock::time_point now)
{
    Kind kind{refusal.peer, refusal.reason};
    if (!entries_.contains(kind) && entries_.size() >= max_kinds) {
        refusal.peer.clear();
        kind.peer.clear();
    }
    const auto entry = entries_.find(kind);
    if (entry != entries_.end()) {
        const int times = entry->unreported.times + refusal.times;
        entry->unreported = std::move(refusal);
        entry->unreported.times = times;
        return std::nullopt;
    }
    RefusedArrival none_yet = refusal;
    none_yet.times = 0;
    entries_.insert(kind, {std::move(none_yet), now + period});
    return refusal;
}

QList<RefusedArrival> RefusalLedger::due(Clock::time_point now)
{
    QList<RefusedArrival> reports;
    for (auto entry = entries_.begin(); entry != entries_.end();) {
        if (entry->next_report > now) {
            ++entry;
        } else if (entry->unreported.times == 0) {
            entry = entries_.erase(entry);
        } else {
            reports.append(entry->unreported);
            entry->unreported.times = 0;
            entry->next_report = now + period;
            ++entry;
        }
    }
    return reports;
}

} // namespace giliran::link
