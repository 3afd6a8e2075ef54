// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/store_query.h"

#include "common/journal/storage_error.h"

#include <QSqlError>
#include <QVariant>

namespace giliran {
namespace {

JournalError query_failure(const Connection& connection, const QSqlError& error)
{
    const int code = error.nativeErrorCode().toInt();
    return {kind_of_sqlite_error(code, 0), connection.path(), error.text().toStdString()};
}

} // namespace

Result<QSqlQuery, JournalError> run(Connection& connection, const QString& sql, const QVariantList& values)
{
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    bool done = query.prepare(sql);
    for (const QVariant& value : values)
        query.addBindValue(value);
    done = done && query.exec();
    if (!done)
        return fail(query_failure(connection, query.lastError()));
    return query;
}

Result<void, JournalError> finished(const Connection& connection, const QSqlQuery& query)
{
    if (query.lastError().isValid())
        return fail(query_failure(connection, query.lastError()));
    return {};
}

Result<int, JournalError> change(Connection& connection, const QString& sql, const QVariantList& values)
{
    return run(connection, sql, values).map([](const QSqlQuery& query) { return query.numRowsAffected(); });
}

QVariant sql_text(const std::string& text)
{
    return QString::fromStdString(text);
}

QVariant sql_blob(std::span<const std::uint8_t> bytes)
{
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

QVariant sql_moment(std::optional<Instant> moment)
{
    return moment ? QVariant(qlonglong{ms_of(*moment)}) : QVariant(QMetaType(QMetaType::LongLong));
}

std::string text_in(const QSqlQuery& row, int column)
{
    return row.value(column).toString().toStdString();
}

std::optional<Instant> moment_in(const QSqlQuery& row, int column)
{
    const QVariant value = row.value(column);
    return value.isNull() ? std::nullopt : std::optional(instant_from_ms(value.toLongLong()));
}

} // namespace giliran
