// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/world/virtual_journal.h"

#include "common/base/require.h"
#include "common/queue/event.h"

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
    return Recovered{last_seal_, sealed_end_, rows_, answers_, hall_, clock_};
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
    rows_.insert(rows_.end(), batch.events.begin(), batch.events.end());
    answers_.insert(answers_.end(), batch.answers.begin(), batch.answers.end());
    if (batch.seal) {
        last_seal_ = batch.seal;
        keep_sealed_end(batch.seal->day);
        std::erase_if(rows_, [&](const EventRow& row) { return row.day <= batch.seal->day; });
        std::erase_if(answers_, [&](const StoredAnswer& one) { return one.day <= batch.seal->day; });
    }
    clock_ = batch.clock;
    if (on_durable)
        on_durable(batch);
}

/// From the row before the day's end on.
void VirtualJournal::keep_sealed_end(BusinessDay day)
{
    const auto sealed = [&](const EventRow& row) { return row.day == day; };
    const auto closed = std::find_if(rows_.begin(), rows_.end(), [&](const EventRow& row) {
        return sealed(row) && row.type == DayClosed::type;
    });
    sealed_end_.clear();
    if (closed != rows_.end())
        std::copy_if(closed == rows_.begin() ? closed : std::prev(closed), rows_.end(),
                     std::back_inserter(sealed_end_), sealed);
}

} // namespace giliran::simulation
