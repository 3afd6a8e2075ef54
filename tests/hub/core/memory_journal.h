// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/record/journal.h"

#include <vector>

namespace giliran::testing {

/// A journal in memory: what was appended survives a restart of the hub.
struct MemoryJournal
{
    std::vector<EventRow> rows;
    std::vector<StoredAnswer> answers;
    std::vector<DaySeal> seals;
    std::optional<Restoration> restoration;
    int appends = 0;
    /// The append with this ordinal (from 1) fails; 0: none does.
    int failing_append = 0;
    /// A failed append may have reached the disk all the same.
    bool failed_append_is_kept = false;
    bool readable = true;

    bool append(const JournalBatch& batch);
    Recovered recover() const;
    std::vector<EventRow> end_of(BusinessDay day) const;
};

} // namespace giliran::testing
