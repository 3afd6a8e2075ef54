// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/core/memory_journal.h"

#include <algorithm>

namespace giliran::testing {

bool MemoryJournal::append(const JournalBatch& batch)
{
    const bool fails = ++appends == failing_append;
    if (fails && !failed_append_is_kept)
        return false;
    rows.insert(rows.end(), batch.events.begin(), batch.events.end());
    answers.insert(answers.end(), batch.answers.begin(), batch.answers.end());
    if (batch.seal) {
        seals.push_back(*batch.seal);
        answers.erase(
            std::remove_if(answers.begin(), answers.end(),
                           [&](const StoredAnswer& answer) { return answer.day == batch.seal->day; }),
            answers.end());
    }
    return !fails;
}

Recovered MemoryJournal::recover() const
{
    Recovered recovered;
    if (!seals.empty())
        recovered.last_seal = seals.back();
    for (const EventRow& row : rows)
        if (seals.empty() || row.day > seals.back().day)
            recovered.unsealed.push_back(row);
    if (!seals.empty())
        recovered.sealed_end = end_of(seals.back().day);
    recovered.answers = answers;
    recovered.restoration = restoration;
    return recovered;
}

/// The row before the day's last day_closed, and all after that.
std::vector<EventRow> MemoryJournal::end_of(BusinessDay day) const
{
    std::vector<EventRow> of_day;
    for (const EventRow& row : rows)
        if (row.day == day)
            of_day.push_back(row);
    const auto closed = std::find_if(of_day.rbegin(), of_day.rend(),
                                     [](const EventRow& row) { return row.type == "day_closed"; });
    if (closed == of_day.rend())
        return {};
    const auto first = closed.base() - 1;
    return {first == of_day.begin() ? first : first - 1, of_day.end()};
}

} // namespace giliran::testing
