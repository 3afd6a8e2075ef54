// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/core/batch.h"

#include "common/queue/evolve.h"
#include "common/record/answer_codec.h"
#include "common/record/hash_chain.h"

namespace giliran {

void Batch::add(const Decision& decision, const std::optional<RequestId>& request, const DeviceId& device,
                Instant now)
{
    for (const Event& event : decision.events) {
        EncodedEvent encoded = encode_event(event);
        EventRow row;
        row.hall = hall_;
        row.day = writing_;
        row.n = day_.rows + 1;
        row.recorded_at = now;
        row.type = std::move(encoded.type);
        row.version = encoded.version;
        row.command = request;
        row.payload = std::move(encoded.payload);
        row.hash = chained(day_.head, row);
        evolve(day_.state, event, now, writing_, request);
        for (const LegId leg : legs_of(event, day_.state))
            changed_.insert(leg);
        day_.head = row.hash;
        day_.rows = row.n;
        batch_.events.push_back(std::move(row));
        events_.push_back(event);
    }
    if (decision.priority_kind)
        batch_.priority_kinds.push_back(*decision.priority_kind);
    if (request)
        batch_.answers.push_back({*request, writing_, device, answer_text(decision.answer)});
}

void Batch::begin_day(BusinessDay day)
{
    keep_changed_legs();
    writing_ = day;
    day_.rows = 0;
}

void Batch::seal()
{
    DaySeal seal;
    seal.hall = hall_;
    seal.day = day_.state.day;
    seal.rows = day_.rows;
    seal.head = day_.head;
    if (day_.last_seal)
        seal.previous = day_.last_seal->hash;
    seal.hash = sealed(seal);
    day_.last_seal = seal;
    day_.head = seal.hash;
    batch_.seal = seal;
}

JournalBatch Batch::finish(const ClockStamp& clock)
{
    keep_changed_legs();
    batch_.hall = hall_;
    batch_.clock = clock;
    return std::move(batch_);
}

void Batch::keep_changed_legs()
{
    for (const LegId leg : changed_)
        batch_.legs.push_back(leg_row(hall_, day_.state, leg));
    changed_.clear();
}

} // namespace giliran
