// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/event_reader.h"

namespace giliran {

std::string select_events(std::string_view which)
{
    return "select day, n, recorded_at, type, version, command, payload, hash, hall from events " +
           std::string(which);
}

std::optional<EventRow> read_event_row(const Statement& statement)
{
    RowReader row(statement);
    EventRow event;
    event.day = row.parsed<BusinessDay>();
    event.n = static_cast<std::uint64_t>(row.integer());
    event.recorded_at = instant_from_ms(row.integer());
    event.type = row.text();
    event.version = static_cast<int>(row.integer());
    event.command = row.token_or_none<RequestId>();
    event.payload = row.text();
    event.hash = row.hash();
    event.hall = row.parsed<HallId>();
    return row.good() ? std::optional(std::move(event)) : std::nullopt;
}

} // namespace giliran
