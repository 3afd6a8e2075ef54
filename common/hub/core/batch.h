// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hub/core/input.h"
#include "common/queue/decide.h"
#include "common/record/fold.h"

#include <set>
#include <string>
#include <vector>

namespace giliran {

/// The day as decided so far, and where its chain stands. One copy serves as working and as durable state:
/// while a batch is in flight nothing is decided or shown, and when it fails the day is read anew from the
/// journal.
struct Day
{
    DayState state;
    std::uint64_t rows = 0;
    Sha256 head;
    std::optional<DaySeal> last_seal;
};

/// What one transaction will hold, while it is being decided.
class Batch
{
public:
    Batch(HallId hall, Day& day) : hall_(std::move(hall)), day_(day) {}

    /// Applies a decision to the day and adds its rows. `request` and `device` name the command it follows
    /// from; the hub's own commands have neither.
    void add(const Decision& decision, const std::optional<RequestId>& request, const DeviceId& device,
             Instant now);
    /// Starts another business day: the next event is the first of its chain.
    void begin_day(BusinessDay day);
    /// The day's last event is in: closes its chain for ever.
    void seal();

    bool empty() const { return batch_.events.empty() && batch_.answers.empty(); }
    const std::vector<Event>& events() const { return events_; }
    const std::vector<StoredAnswer>& answers() const { return batch_.answers; }
    JournalBatch finish(const ClockStamp& clock);

private:
    void keep_changed_legs();

    HallId hall_;
    Day& day_;
    BusinessDay writing_ = day_.state.day;
    JournalBatch batch_;
    std::vector<Event> events_;
    std::set<LegId> changed_;
};

} // namespace giliran
