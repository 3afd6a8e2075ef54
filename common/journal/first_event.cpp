// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/first_event.h"

#include "common/journal/store_query.h"

namespace giliran {

Result<std::optional<EncodedEvent>, JournalError> first_event(JournalDatabase& database, const HallId& hall)
{
    const auto connection = database.connection();
    if (!connection)
        return fail(connection.error());
    auto row = run(**connection,
                   QStringLiteral("select type, version, payload from events where hall = ? "
                                  "order by day, n limit 1"),
                   {sql_text(hall.text())});
    if (!row)
        return fail(std::move(row.error()));
    std::optional<EncodedEvent> first;
    if (row->next())
        first = EncodedEvent{text_in(*row, 0), row->value(1).toInt(), text_in(*row, 2)};
    return finished(**connection, *row).map([&] { return std::move(first); });
}

} // namespace giliran
