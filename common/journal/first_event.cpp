// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/first_event.h"

#include "common/journal/event_reader.h"
#include "common/journal/proven_events.h"
#include "common/journal/storage_error.h"
#include "common/record/hash_chain.h"

namespace giliran {
Result<std::optional<FirstEvent>, JournalError> first_event(JournalDatabase& database, const HallId& hall)
{
    const auto opened = database.connection();
    if (!opened)
        return fail(opened.error());
    Connection& connection = **opened;
    Statement query(connection.handle(), select_events("where hall = ? order by day, n limit 1"));
    if (!query.text(hall.text()).next()) {
        if (query.failed())
            return fail(connection.failure("read the first event"));
        return std::nullopt;
    }
    auto row = read_event_row(query);
    if (!row)
        return fail(damage(connection.path(), "the first event is not what was written"));
    return seal_before(connection, hall, row->day.text()).map([&](const Sha256& before) {
        const bool is_proven = row->n == 1 && chained(before, *row) == row->hash;
        return std::optional(FirstEvent{std::move(*row), is_proven});
    });
}

} // namespace giliran
