// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/schema.h"

#include "common/base/require.h"
#include "common/journal/storage_error.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <sqlite3.h>

namespace giliran {
namespace {

constexpr std::int64_t journal_application = 0x47494c52; // "GILR"

QStringList migration_files()
{
    return QDir(QStringLiteral(":/journal/migrations"))
        .entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

/// Migration `number`, counted from 1, with the step of the version in the same transaction.
std::string migration(int number)
{
    QFile file(QStringLiteral(":/journal/migrations/") + migration_files().at(number - 1));
    GILIRAN_REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString() + "\npragma user_version = " + std::to_string(number) + ";";
}

std::optional<std::int64_t> number_of(sqlite3* handle, std::string_view sql)
{
    Statement query(handle, sql);
    return query.next() ? std::optional(query.integer_at(0)) : std::nullopt;
}

/// Every object's kind, name and text, or none if it cannot be read.
std::optional<std::string> schema_text(sqlite3* handle)
{
    Statement query(handle, "select type, name, tbl_name, coalesce(sql, '') from sqlite_master "
                            "where name not like 'sqlite_stat%' order by type, name");
    std::string text;
    while (query.next())
        for (int column = 0; column < 4; ++column)
            text.append(query.text_at(column)).push_back('\n');
    return query.failed() ? std::nullopt : std::optional(text);
}

/// What the migrations up to that number make, by making it in memory.
std::optional<std::string> expected_schema(int newest)
{
    sqlite3* memory = nullptr;
    std::optional<std::string> text;
    bool made = sqlite3_open(":memory:", &memory) == SQLITE_OK;
    for (int number = 1; made && number <= newest; ++number)
        made = sqlite3_exec(memory, migration(number).c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
    if (made)
        text = schema_text(memory);
    sqlite3_close(memory);
    return text;
}

} // namespace

int newest_schema()
{
    return static_cast<int>(migration_files().size());
}

int schema_of(Connection& connection)
{
    return static_cast<int>(number_of(connection.handle(), "pragma user_version").value_or(0));
}

Result<void, JournalError> check_origin(Connection& connection)
{
    const auto version = number_of(connection.handle(), "pragma user_version");
    const auto application = number_of(connection.handle(), "pragma application_id");
    const auto objects = number_of(connection.handle(), "select count(*) from sqlite_master");
    if (!version || !application || !objects)
        return fail(connection.failure("read the journal"));
    const bool is_empty = *version == 0 && *application == 0 && *objects == 0;
    if (!is_empty && *application != journal_application)
        return fail(damage(connection.path(), "this database is not a journal of Giliran"));
    if (*version > newest_schema())
        return fail(JournalError{JournalErrorKind::newer_schema, connection.path(),
                                 "the journal has schema " + std::to_string(*version) +
                                     ", this program knows up to " + std::to_string(newest_schema())});
    if (!is_empty && *version < 1)
        return fail(damage(connection.path(), "the journal has tables but no schema number"));
    return {};
}

Result<void, JournalError> migrate(Connection& connection)
{
    const auto version = number_of(connection.handle(), "pragma user_version");
    if (!version)
        return fail(connection.failure("read the schema number"));
    for (int number = static_cast<int>(*version) + 1; number <= newest_schema(); ++number) {
        Transaction transaction(connection);
        auto done =
            transaction.begin()
                .and_then([&] {
                    return connection.execute(migration(number), "apply migration " + std::to_string(number));
                })
                .and_then([&] { return transaction.commit(); });
        if (!done)
            return done;
    }
    return {};
}

Result<void, JournalError> check_schema(Connection& connection)
{
    const auto found = schema_text(connection.handle());
    const auto version = number_of(connection.handle(), "pragma user_version");
    if (!found || !version)
        return fail(connection.failure("read the schema"));
    const int known = static_cast<int>(std::clamp<std::int64_t>(*version, 0, newest_schema()));
    if (found != expected_schema(known))
        return fail(
            damage(connection.path(), "the tables are not those of schema " + std::to_string(*version)));
    return {};
}

} // namespace giliran
