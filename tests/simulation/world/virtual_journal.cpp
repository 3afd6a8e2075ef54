// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/world/virtual_journal.h"

#include "common/base/require.h"
#include "common/queue/event.h"
#include "common/queue/evolve.h"
#include "common/queue/skipped_numbers.h"
#include "common/record/event_codec.h"

#include <algorithm>
#include <iterator>

namespace giliran::simulation {

Result<Recovered, JournalError> VirtualJournal::recover(const HallId&)
{
    if (unreadable)
        return fail(JournalError{JournalErrorKind::io_error, "virtual", "cannot be read"});
    if (unsynced_ && unsynced_->marked && unsynced_->rows_written == unsynced_->batch.events.size())
        make_durable();
    unsynced_.reset();
    return Recovered{disk_.last_seal, disk_.sealed_end, disk_.rows,       disk_.answers,
                     disk_.hall,      disk_.clock,      disk_.restoration};
}

Result<void, JournalError> VirtualJournal::append(const JournalBatch& batch)
{
    write(batch);
    return sync();
}

void VirtualJournal::write(const JournalBatch& batch)
{
    GILIRAN_REQUIRE(!unsynced_); // one batch is in flight at a time
    ++appends;
    unsynced_ = Unsynced{batch, batch.events.size(), true};
}

Result<void, JournalError> VirtualJournal::sync()
{
    GILIRAN_REQUIRE(unsynced_.has_value());
    if (full || next_fault_) {
        ++faults;
        leave(next_fault_ && !full ? *next_fault_ : AppendFault::nothing_written);
        next_fault_.reset();
        return fail(JournalError{full ? JournalErrorKind::full : JournalErrorKind::io_error, "virtual", {}});
    }
    make_durable();
    return {};
}

void VirtualJournal::crash(AppendFault what)
{
    if (unsynced_)
        leave(what);
    next_fault_.reset();
}

DayState VirtualJournal::latest_day(const Disk& disk)
{
    DayState state;
    for (const EventRow& row : disk.latest_day)
        evolve(state, *decode_event(row.type, row.version, row.payload), row.recorded_at, row.day,
               row.command);
    return state;
}

void VirtualJournal::restore(Instant at)
{
    GILIRAN_REQUIRE(copy_.has_value());
    unsynced_.reset();
    next_fault_.reset();
    // As giliran-hub restore reads it in the journal that it sets aside, and in the copy.
    std::vector<KnownNumber> given = numbers_of_today(latest_day(disk_), disk_.restoration, at);
    add_known(given, still_to_skip(copy_->restoration, latest_day(*copy_), at));
    const std::optional<HallVersion> hall = disk_.hall; // the technician applies the newest again
    disk_ = *copy_;
    disk_.hall = hall;
    const auto& last = disk_.rows.empty() ? disk_.sealed_end : disk_.rows;
    disk_.restoration = Restoration{at, last.empty() ? Instant() : last.back().recorded_at, std::move(given)};
}

void VirtualJournal::leave(AppendFault what)
{
    switch (what) {
    case AppendFault::nothing_written:
        unsynced_.reset();
        break;
    case AppendFault::torn:
        unsynced_->rows_written /= 2;
        unsynced_->marked = false;
        break;
    case AppendFault::all_written:
        break;
    }
}

void VirtualJournal::make_durable()
{
    const JournalBatch batch = std::move(unsynced_->batch);
    unsynced_.reset();
    disk_.rows.insert(disk_.rows.end(), batch.events.begin(), batch.events.end());
    for (const EventRow& row : batch.events) {
        if (row.type == DayOpened::type)
            disk_.latest_day.clear();
        disk_.latest_day.push_back(row);
    }
    disk_.answers.insert(disk_.answers.end(), batch.answers.begin(), batch.answers.end());
    if (batch.seal) {
        disk_.last_seal = batch.seal;
        keep_sealed_end(batch.seal->day);
        std::erase_if(disk_.rows, [&](const EventRow& row) { return row.day <= batch.seal->day; });
        std::erase_if(disk_.answers, [&](const StoredAnswer& one) { return one.day <= batch.seal->day; });
    }
    disk_.clock = batch.clock;
    if (on_durable)
        on_durable(batch);
}

/// From the row before the day's end on.
void VirtualJournal::keep_sealed_end(BusinessDay day)
{
    const auto sealed = [&](const EventRow& row) { return row.day == day; };
    const auto closed = std::find_if(disk_.rows.begin(), disk_.rows.end(), [&](const EventRow& row) {
        return sealed(row) && row.type == DayClosed::type;
    });
    disk_.sealed_end.clear();
    if (closed != disk_.rows.end())
        std::copy_if(closed == disk_.rows.begin() ? closed : std::prev(closed), disk_.rows.end(),
                     std::back_inserter(disk_.sealed_end), sealed);
}

} // namespace giliran::simulation
