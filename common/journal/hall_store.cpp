// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/hall_store.h"

#include "common/journal/storage_error.h"
#include "common/journal/store_query.h"

namespace giliran {
namespace {

using Version = Result<std::optional<HallVersion>, JournalError>;

/// Reads hash, text and moment. The text travels as bytes, since its hash is over its bytes.
Version read_version(Connection& connection, const QString& sql, const QVariantList& values)
{
    auto query = run(connection, sql, values);
    if (!query)
        return fail(std::move(query.error()));
    if (!query->next())
        return finished(connection, *query).map([] { return std::optional<HallVersion>(); });
    const auto hash = bytes_in<32>(*query, 0);
    HallVersion version;
    version.text = query->value(1).toByteArray().toStdString();
    version.applied_at = moment_in(*query, 2).value_or(Instant());
    version.hash = Sha256::of(version.text);
    if (!hash || Sha256{*hash} != version.hash)
        return fail(damage(connection.path(), "a hall's text is not what was applied"));
    return std::optional(std::move(version));
}

Result<int, JournalError> adopt(Connection& connection, const HallId& hall)
{
    const QVariantList values{sql_text(hall.text()), sql_text(HallId().text())};
    return change(connection, QStringLiteral("update or replace devices set hall = ? where hall = ?"), values)
        .and_then([&](int) {
            return change(connection,
                          QStringLiteral("update or replace officers set hall = ? where hall = ?"), values);
        });
}

} // namespace

Version current_hall_version(Connection& connection, const HallId& hall)
{
    return read_version(
        connection,
        QStringLiteral("select hash, cast(text as blob), applied_at from hall_applications "
                       "join hall_versions using (hall, hash) where hall = ? order by n desc limit 1"),
        {sql_text(hall.text())});
}

Result<std::vector<HallId>, JournalError> HallStore::halls()
{
    const auto connection = database_.connection();
    if (!connection)
        return fail(connection.error());
    auto query =
        run(**connection, QStringLiteral("select distinct hall from hall_applications order by hall"), {});
    if (!query)
        return fail(std::move(query.error()));
    std::vector<HallId> halls;
    while (query->next()) {
        const auto hall = HallId::parse(text_in(*query, 0));
        if (!hall)
            return fail(damage((*connection)->path(), "a hall's id is not what was written"));
        halls.push_back(*hall);
    }
    return finished(**connection, *query).map([&] { return std::move(halls); });
}

Result<void, JournalError> HallStore::put(const HallId& hall, const HallVersion& version)
{
    return database_.write([&](Connection& connection) -> Result<void, JournalError> {
        const QVariant id = sql_text(hall.text());
        const QVariant hash = sql_blob(version.hash.bytes);
        const QByteArray text(version.text.data(), static_cast<qsizetype>(version.text.size()));
        return change(connection,
                      QStringLiteral(
                          "insert into hall_versions (hall, hash, text) values (?, ?, cast(? as text)) "
                          "on conflict (hall, hash) do nothing"),
                      {id, hash, text})
            .and_then([&](int) {
                return change(
                    connection,
                    QStringLiteral(
                        "insert into hall_applications (hall, n, hash, applied_at) "
                        "select ?, coalesce(max(n), 0) + 1, ?, ? from hall_applications where hall = ?"),
                    {id, hash, sql_moment(version.applied_at), id});
            })
            .and_then([&](int) { return adopt(connection, hall); })
            .map([](int) {});
    });
}

Version HallStore::current(const HallId& hall)
{
    return database_.connection().and_then(
        [&](Connection* open) { return current_hall_version(*open, hall); });
}

Version HallStore::get(const HallId& hall, const Sha256& hash)
{
    return database_.connection().and_then([&](Connection* open) {
        return read_version(
            *open,
            QStringLiteral("select hash, cast(text as blob), applied_at from hall_applications "
                           "join hall_versions using (hall, hash) where hall = ? and hash = ? "
                           "order by n desc limit 1"),
            {sql_text(hall.text()), sql_blob(hash.bytes)});
    });
}

} // namespace giliran
