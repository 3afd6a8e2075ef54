// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/proven_events.h"

#include "common/journal/event_reader.h"
#include "common/journal/row_reader.h"

namespace giliran {

Result<Sha256, JournalError> seal_before(Connection& connection, const HallId& hall, const std::string& day)
{
    Statement query(connection.handle(),
                    "select hash from day_seals where hall = ? and day < ? order by day desc limit 1");
    const Sha256 seal = query.text(hall.text()).text(day).next() ? RowReader(query).hash() : Sha256();
    return query.failed() ? fail(connection.failure("read the seal before " + day))
                          : Result<Sha256, JournalError>(seal);
}

std::vector<EventRow> fold_proven(Connection& connection, const HallId& hall, const std::string& day,
                                  DayFolder& folder)
{
    Statement query(connection.handle(), select_events("where hall = ? and day = ? order by n"));
    query.text(hall.text()).text(day);
    std::vector<EventRow> rows;
    while (query.next()) {
        auto row = read_event_row(query);
        if (!row || !folder.add(*row))
            break;
        rows.push_back(std::move(*row));
    }
    return rows;
}

} // namespace giliran
