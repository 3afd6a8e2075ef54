// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/queue/answer.h"
#include "common/simulator/model/day_plan.h"

#include <map>
#include <optional>

namespace giliran::simulator {

/// The visitors in the hall, by the number they hold. A visitor stands where any officer can see: this is the
/// one thing that virtual kiosks and counters share beside the hub.
class Crowd
{
public:
    void take_ticket(LegId leg, Visitor visitor) { holders_[leg] = std::move(visitor); }
    /// Null: somebody who came by another way.
    const Visitor* holder(LegId leg) const;
    /// Nobody came to the call. When the visitor comes back after all, if ever.
    std::optional<Duration> missed(LegId leg);

private:
    std::map<LegId, Visitor> holders_;
};

} // namespace giliran::simulator
