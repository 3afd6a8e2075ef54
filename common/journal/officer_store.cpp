// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/officer_store.h"

#include "common/journal/storage_error.h"
#include "common/journal/store_query.h"

namespace giliran {
namespace {

constexpr auto officer_columns = "select code, role, pin_hash, added_at from officers where hall = ? ";

Result<std::vector<OfficerRecord>, JournalError> read_officers(Connection& connection, const char* which,
                                                               const QVariantList& values)
{
    auto query = run(connection, QLatin1StringView(officer_columns) + QLatin1StringView(which), values);
    if (!query)
        return fail(std::move(query.error()));
    std::vector<OfficerRecord> officers;
    while (query->next()) {
        const auto code = OfficerCode::parse(text_in(*query, 0));
        const auto role = enum_named<PersonRole>(text_in(*query, 1));
        const auto added_at = moment_in(*query, 3);
        if (!code || !role || !added_at)
            return fail(damage(connection.path(), "an officer's row is not what was written"));
        officers.push_back({*code, *role, text_in(*query, 2), *added_at});
    }
    return finished(connection, *query).map([&] { return std::move(officers); });
}

} // namespace

Result<void, JournalError> OfficerStore::put(const OfficerRecord& officer)
{
    return database_.write([&](Connection& connection) {
        return change(connection,
                      QStringLiteral("insert into officers (hall, code, role, pin_hash, added_at) "
                                     "values (?, ?, ?, ?, ?) on conflict (hall, code) do update set "
                                     "role = excluded.role, pin_hash = excluded.pin_hash"),
                      {sql_text(hall_.text()), sql_text(officer.code.text()),
                       sql_text(std::string(name_of(officer.role))), sql_text(officer.pin_hash),
                       sql_moment(officer.added_at)})
            .map([](int) {});
    });
}

Result<std::optional<OfficerRecord>, JournalError> OfficerStore::get(const OfficerCode& code)
{
    return database_.connection()
        .and_then([&](Connection* open) {
            return read_officers(*open, "and code = ?", {sql_text(hall_.text()), sql_text(code.text())});
        })
        .map([](std::vector<OfficerRecord> found) {
            return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
        });
}

Result<std::vector<OfficerRecord>, JournalError> OfficerStore::list()
{
    return database_.connection().and_then(
        [&](Connection* open) { return read_officers(*open, "order by code", {sql_text(hall_.text())}); });
}

Result<std::size_t, JournalError> OfficerStore::count()
{
    return list().map([](const std::vector<OfficerRecord>& officers) { return officers.size(); });
}

} // namespace giliran
