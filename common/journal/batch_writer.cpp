// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/batch_writer.h"

#include "common/base/require.h"
#include "common/journal/leg_columns.h"

#include <algorithm>

namespace giliran {
namespace {

struct Bind
{
    Statement& statement;
    void operator()(std::int64_t value) { statement.integer(value); }
    void operator()(std::string_view value) { statement.text(value); }
    void operator()(std::optional<std::int64_t> value) { statement.integer_or_null(value); }
    void operator()(std::optional<std::string_view> value) { statement.text_or_null(value); }
};

/// The hall and the day that the parts of a batch without a key of their own belong to.
struct Scope
{
    HallId hall;
    BusinessDay day;
};

std::optional<Scope> scope_of(const JournalBatch& batch)
{
    if (!batch.events.empty())
        return Scope{batch.events.back().hall, batch.events.back().day};
    if (batch.seal)
        return Scope{batch.seal->hall, batch.seal->day};
    if (!batch.answers.empty()) // a command that asked for what was so already: an answer and no event
        return Scope{batch.hall, batch.answers.back().day};
    return std::nullopt;
}

bool write_event(Connection& connection, const EventRow& row)
{
    Statement& insert = connection.prepared(
        "insert into events (hall, day, n, recorded_at, type, version, command, payload, hash) "
        "values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const std::string day = row.day.text();
    insert.text(row.hall.text()).text(day).integer(static_cast<std::int64_t>(row.n));
    insert.integer(ms_of(row.recorded_at)).text(row.type).integer(row.version);
    if (row.command)
        insert.blob(row.command->bytes());
    else
        insert.null();
    return insert.text(row.payload).blob(row.hash.bytes).run();
}

bool write_answer(Connection& connection, const HallId& hall, const StoredAnswer& stored)
{
    return connection
        .prepared("insert into answers (hall, request, day, device, answer) values (?, ?, ?, ?, ?)")
        .text(hall.text())
        .blob(stored.request.bytes())
        .text(stored.day.text())
        .blob(stored.device.bytes())
        .text(stored.answer)
        .run();
}

bool forget_leg(Connection& connection, const LegRow& row)
{
    return connection.prepared("delete from legs where hall = ? and day = ? and leg = ?")
        .text(row.hall.text())
        .text(row.day.text())
        .integer(row.leg.id.value)
        .run();
}

bool write_leg(Connection& connection, const LegRow& row)
{
    if (row.leg.voided)
        return forget_leg(connection, row);
    static const std::string replace =
        "replace into legs (hall, day, leg, " + std::string(leg_column_names) +
        ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    const std::string day = row.day.text();
    const std::string number = row.leg.number.text();
    Statement& statement = connection.prepared(replace);
    statement.text(row.hall.text()).text(day).integer(row.leg.id.value);
    each_leg_column(row, number, Bind{statement});
    return statement.run();
}

bool count_priority(Connection& connection, const Scope& scope, const std::string& kind)
{
    return connection
        .prepared("insert into priority_counts (hall, day, kind, n) values (?, ?, ?, 1) "
                  "on conflict (hall, day, kind) do update set n = n + 1")
        .text(scope.hall.text())
        .text(scope.day.text())
        .text(kind)
        .run();
}

bool write_seal(Connection& connection, const DaySeal& seal)
{
    const bool sealed =
        connection
            .prepared(
                "insert into day_seals (hall, day, rows, head, previous, hash) values (?, ?, ?, ?, ?, ?)")
            .text(seal.hall.text())
            .text(seal.day.text())
            .integer(static_cast<std::int64_t>(seal.rows))
            .blob(seal.head.bytes)
            .blob(seal.previous.bytes)
            .blob(seal.hash.bytes)
            .run();
    return sealed && connection.prepared("delete from answers where hall = ? and day = ?")
                         .text(seal.hall.text())
                         .text(seal.day.text())
                         .run();
}

bool write_clock(Connection& connection, const HallId& hall, const ClockStamp& clock)
{
    return connection
        .prepared("replace into clock_stamps (hall, boot_id, boot_time, hub_time) values (?, ?, ?, ?)")
        .text(hall.text())
        .text(clock.boot_id)
        .integer(clock.boot_time.count())
        .integer(ms_of(clock.hub_time))
        .run();
}

} // namespace

Result<void, JournalError> write_batch(Connection& connection, const JournalBatch& batch)
{
    const std::optional<Scope> scope = scope_of(batch);
    GILIRAN_REQUIRE(scope || batch.priority_kinds.empty());
    const bool written =
        std::all_of(batch.events.begin(), batch.events.end(),
                    [&](const EventRow& row) { return write_event(connection, row); }) &&
        std::all_of(batch.legs.begin(), batch.legs.end(),
                    [&](const LegRow& row) { return write_leg(connection, row); }) &&
        std::all_of(
            batch.answers.begin(), batch.answers.end(),
            [&](const StoredAnswer& stored) { return write_answer(connection, scope->hall, stored); }) &&
        std::all_of(batch.priority_kinds.begin(), batch.priority_kinds.end(),
                    [&](const std::string& kind) { return count_priority(connection, *scope, kind); }) &&
        (!batch.seal || write_seal(connection, *batch.seal)) &&
        write_clock(connection, scope ? scope->hall : batch.hall, batch.clock);
    return written ? Result<void, JournalError>() : fail(connection.failure("write the batch"));
}

} // namespace giliran
