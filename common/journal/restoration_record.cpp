// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/restoration_record.h"

#include "common/journal/proven_events.h"
#include "common/journal/recovery.h"
#include "common/journal/row_reader.h"
#include "common/journal/schema.h"
#include "common/journal/storage_error.h"
#include "common/queue/skipped_numbers.h"
#include "common/record/fold.h"

#include <QDir>
#include <QFileInfo>
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

/// As far as it proves itself.
DayState latest_day(Connection& connection, const HallId& hall)
{
    Statement latest(connection.handle(), "select max(day) from events where hall = ?");
    const std::string day(latest.text(hall.text()).next() ? latest.text_at(0) : std::string_view());
    DayFolder folder(seal_before(connection, hall, day).value_or(Sha256()));
    fold_proven(connection, hall, day, folder);
    return folder.day().state;
}

/// Behind the first event that does not prove itself the projection still tells: a number too many does no
/// harm, one too few does.
std::vector<KnownNumber> numbers_of_legs(Connection& connection, const HallId& hall, const BusinessDay& day)
{
    Statement query(connection.handle(), "select number from legs where hall = ? and day = ?");
    const std::string text = day.text();
    query.text(hall.text()).text(text);
    std::vector<KnownNumber> numbers;
    while (query.next())
        if (const auto number = TicketNumber::parse(query.text_at(0)))
            add_known(numbers, {{number->prefix.text(), number->n}});
    return numbers;
}

std::vector<KnownNumber> numbers_known_to(const QString& journal, Instant at)
{
    if (!QFileInfo(journal).isFile())
        return {};
    const auto opened = Connection::open(journal, Connection::Access::read);
    if (!opened)
        return {};
    const HallId hall = hall_in(**opened);
    const DayState day = latest_day(**opened, hall);
    const auto before = latest_restoration(**opened, hall); // an older schema has none
    auto known = numbers_of_today(day, before.value_or(std::nullopt), at);
    if (is_of_day(day, at))
        add_known(known, numbers_of_legs(**opened, hall, day.day));
    return known;
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
        .and_then([&] { return latest_restoration(connection, hall_in(connection)); })
        .and_then([&](const std::optional<Restoration>& before) {
            const HallId hall = hall_in(connection);
            restoration.recorded_until = end_of(connection, hall);
            add_known(restoration.given, still_to_skip(before, latest_day(connection, hall), at));
            return insert(connection, hall, restoration);
        })
        .map([&] { return restoration; });
}

std::vector<KnownNumber> numbers_still_known(const QString& data_folder, Instant at)
{
    const QDir folder(data_folder);
    QStringList journals{folder.filePath(QStringLiteral("journal.sqlite"))};
    for (const QString& aside : folder.entryList({QStringLiteral("before-restore-*")}, QDir::Dirs))
        journals << folder.filePath(aside + QStringLiteral("/journal.sqlite"));
    std::vector<KnownNumber> known;
    for (const QString& journal : journals)
        add_known(known, numbers_known_to(journal, at));
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
