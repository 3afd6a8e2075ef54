// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/retention.h"

#include "common/journal/storage_error.h"

#include <string>
#include <vector>

namespace giliran {
namespace {

Result<std::vector<std::string>, JournalError> droppable(Connection& connection, const HallId& hall,
                                                         const std::string& first_kept)
{
    Statement& query = connection.prepared(
        "select day from day_seals where hall = ?1 and day < ?2 and day < (select max(day) from day_seals "
        "where "
        "hall = ?1) and exists (select 1 from events where events.hall = ?1 and events.day = day_seals.day) "
        "order by day");
    query.text(hall.text()).text(first_kept);
    std::vector<std::string> days;
    while (query.next())
        days.emplace_back(query.text_at(0));
    if (query.failed())
        return fail(connection.failure("read which days are sealed"));
    query.reset();
    return days;
}

Result<void, JournalError> drop(Connection& connection, const HallId& hall, const std::string& day)
{
    for (const std::string_view sql :
         {"delete from events where hall = ? and day = ?", "delete from legs where hall = ? and day = ?",
          "delete from priority_counts where hall = ? and day = ?"})
        if (!connection.prepared(sql).text(hall.text()).text(day).run())
            return fail(connection.failure("drop a day"));
    const auto dropped = BusinessDay::parse(day);
    if (!dropped)
        return fail(damage(connection.path(), "\"" + day + "\" is no day"));
    const std::string next = dropped->next().text();
    // A later day may stand there already: one that was lost, when the rest was salvaged.
    if (!connection
             .prepared("insert into kept_days (hall, first_day) values (?, ?) "
                       "on conflict (hall) do update set first_day = max(first_day, excluded.first_day)")
             .text(hall.text())
             .text(next)
             .run())
        return fail(connection.failure("note which days are kept"));
    return {};
}

} // namespace

Result<int, JournalError> drop_days_before(JournalDatabase& database, const HallId& hall,
                                           BusinessDay first_kept)
{
    const auto connection = database.connection();
    if (!connection)
        return fail(connection.error());
    const auto days = droppable(**connection, hall, first_kept.text());
    if (!days)
        return fail(days.error());
    for (const std::string& day : *days)
        if (auto done = database.write([&](Connection& open) { return drop(open, hall, day); }); !done)
            return fail(std::move(done.error()));
    return static_cast<int>(days->size());
}

} // namespace giliran
