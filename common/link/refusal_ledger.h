// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/link/endings.h"
#include "common/link/limits.h"

#include <QHash>
#include <QList>
#include <optional>

namespace giliran::link {

/// Keeps a flood of refusals from flooding the log: the first of an address and reason is reported at once,
/// what follows is counted and reported every `period`. Memory is bounded: past `max_kinds` all others share
/// one entry.
class RefusalLedger
{
public:
    static constexpr Milliseconds period{10'000};
    static constexpr qsizetype max_kinds = 512;

    /// The report to make now, if any.
    std::optional<RefusedArrival> note(RefusedArrival refusal, Clock::time_point now);
    /// What has been counted long enough; forgets what has been quiet for a period.
    QList<RefusedArrival> due(Clock::time_point now);

private:
    struct Kind
    {
        QHostAddress peer;
        RefusalReason reason;
        friend bool operator==(const Kind&, const Kind&) = default;
        friend size_t qHash(const Kind& kind, size_t seed = 0)
        {
            return qHashMulti(seed, kind.peer, int(kind.reason));
        }
    };
    struct Entry
    {
        RefusedArrival unreported; ///< the last one; `times` of them since the last report
        Clock::time_point next_report;
    };

    QHash<Kind, Entry> entries_;
};

} // namespace giliran::link
