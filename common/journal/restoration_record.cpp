// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/restoration_record.h"

#include "common/journal/event_reader.h"
#include "common/journal/recovery.h"
#include "common/journal/row_reader.h"
#include "common/journal/schema.h"
#include "common/journal/storage_error.h"
#include "common/queue/skipped_numbers.h"
#include "common/record/fold.h"

#include <QFileInfo>
#include <algorithm>
#include <sstream>

namespace giliran {
namespace {

std::string text_of(const std::vector<KnownNumber>& given)
{
    std::string text;
    for (const KnownNumber& one : given)
        text += (text.empty() ? "" : " ") + one.prefix + "-" + std::to_string(one.n);
    return text;
}

std::optional<std::vector<KnownNumber>> given_in(const std::string& text)
{
    std::vector<KnownNumber> given;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        const auto number = TicketNumber::parse(word);
        if (!number)
            return std::nullopt;
        given.push_back({number->prefix.text(), number->n});
    }
    return given;
}

/// What restorations of that day were told or found out: perhaps no hub ran since, and no day knows of them.
void add_numbers_of_restorations(Connection& connection, const BusinessDay& today, UtcOffset offset,
                                 std::vector<KnownNumber>& known)
{
    Statement query(connection.handle(), "select restored_at, given from restorations order by hall, n");
    while (query.next()) {
        if (BusinessDay::at(instant_from_ms(query.integer_at(0)), offset) != today)
            continue;
        const auto given = given_in(std::string(query.text_at(1)));
        for (const KnownNumber& one : given.value_or(std::vector<KnownNumber>())) {
            const auto same = std::find_if(known.begin(), known.end(), [&](const KnownNumber& other) {
                return other.prefix == one.prefix;
            });
            if (same == known.end())
                known.push_back(one);
            else
                same->n = std::max(same->n, one.n);
        }
    }
}

/// A journal has one hall; none: nothing was applied to it yet.
HallId hall_in(Connection& connection)
{
    Statement query(connection.handle(), "select hall from hall_applications limit 1");
    const auto hall = query.next() ? HallId::parse(query.text_at(0)) : std::nullopt;
    return hall.value_or(HallId());
}

Instant end_of(Connection& connection, const HallId& hall)
{
    Statement query(connection.handle(),
                    "select recorded_at from events where hall = ? order by day desc, n desc limit 1");
    return query.text(hall.text()).next() ? instant_from_ms(query.integer_at(0)) : Instant();
}

Result<void, JournalError> insert(Connection& connection, const HallId& hall, const Restoration& restoration)
{
    Transaction transaction(connection);
    return transaction.begin()
        .and_then([&]() -> Result<void, JournalError> {
            Statement note(
                connection.handle(),
                "insert into restorations (hall, n, restored_at, recorded_until, given) "
                "select ?1, coalesce(max(n), 0) + 1, ?2, ?3, ?4 from restorations where hall = ?1");
            note.text(hall.text()).integer(ms_of(restoration.restored_at));
            const std::string given = text_of(restoration.given);
            if (note.integer(ms_of(restoration.recorded_until)).text(given).run())
                return {};
            return fail(connection.failure("note that the copy is put there"));
        })
        .and_then([&] { return transaction.commit(); });
}

} // namespace

Result<Restoration, JournalError> record_restoration(const QString& copy, Instant at,
                                                     std::vector<KnownNumber> given)
{
    const auto opened = Connection::open(copy);
    if (!opened)
        return fail(opened.error());
    Connection& connection = **opened;
    Restoration restoration{at, {}, std::move(given)};
    return connection.execute("pragma journal_mode = delete", "prepare the copy")
        .and_then([&] { return migrate(connection); })
        .and_then([&] {
            const HallId hall = hall_in(connection);
            restoration.recorded_until = end_of(connection, hall);
            return insert(connection, hall, restoration);
        })
        .map([&] { return restoration; });
}

std::vector<KnownNumber> numbers_still_known(const QString& journal, Instant at)
{
    if (!QFileInfo(journal).isFile())
        return {};
    const auto opened = Connection::open(journal, Connection::Access::read);
    if (!opened)
        return {};
    Connection& connection = **opened;
    const std::string hall = hall_in(connection).text();
    Statement latest(connection.handle(), "select max(day) from events where hall = ?");
    const std::string day(latest.text(hall).next() ? latest.text_at(0) : std::string_view());
    Statement seal(connection.handle(),
                   "select hash from day_seals where hall = ? and day < ? order by day desc limit 1");
    DayFolder folder(seal.text(hall).text(day).next() ? RowReader(seal).hash() : Sha256());
    Statement query(connection.handle(),
                    "select day, n, recorded_at, type, version, command, payload, hash, hall "
                    "from events where hall = ? and day = ? order by n");
    query.text(hall).text(day);
    while (query.next()) {
        const auto row = read_event_row(query);
        if (!row || !folder.add(*row))
            break;
    }
    const DayState& state = folder.day().state;
    const BusinessDay today = BusinessDay::at(at, state.utc_offset);
    std::vector<KnownNumber> known;
    if (state.phase != DayPhase::none && state.day == today)
        known = highest_numbers(state);
    add_numbers_of_restorations(connection, today, state.utc_offset, known);
    return known;
}

Result<std::optional<Restoration>, JournalError> latest_restoration(Connection& connection,
                                                                    const HallId& hall)
{
    Statement& query = connection.prepared(recovery_query::restoration).text(hall.text());
    std::optional<Restoration> latest;
    bool good = true;
    if (query.next()) {
        RowReader row(query);
        const Instant at = instant_from_ms(row.integer());
        const Instant until = instant_from_ms(row.integer());
        const auto given = given_in(row.text());
        good = row.good() && given;
        latest = Restoration{at, until, given.value_or(std::vector<KnownNumber>())};
    }
    if (query.failed())
        return fail(connection.failure("read when the journal was restored"));
    query.reset();
    if (!good)
        return fail(damage(connection.path(), "the note of a restoration is not what was written"));
    return latest;
}

} // namespace giliran
