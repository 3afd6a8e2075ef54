// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/journal/connection.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QVariantList>

#include <cstdint>
#include <optional>
#include <span>

namespace giliran {

/// Runs one statement of a store through Qt Sql. The rows, if any, are read by next(); a failure on the way
/// is told by finished().
Result<QSqlQuery, JournalError> run(Connection& connection, const QString& sql, const QVariantList& values);
Result<void, JournalError> finished(const Connection& connection, const QSqlQuery& query);

/// Runs one statement that gives no rows and says how many it changed.
Result<int, JournalError> change(Connection& connection, const QString& sql, const QVariantList& values);

QVariant sql_text(const std::string& text);
QVariant sql_blob(std::span<const std::uint8_t> bytes);
QVariant sql_moment(std::optional<Instant> moment);

std::string text_in(const QSqlQuery& row, int column);
std::optional<Instant> moment_in(const QSqlQuery& row, int column);

/// The bytes of a column, or none if it is null or not of that size.
template <std::size_t Size>
std::optional<std::array<std::uint8_t, Size>> bytes_in(const QSqlQuery& row, int column)
{
    const QByteArray blob = row.value(column).toByteArray();
    std::array<std::uint8_t, Size> bytes{};
    if (blob.size() != static_cast<qsizetype>(Size))
        return std::nullopt;
    std::copy_n(reinterpret_cast<const std::uint8_t*>(blob.constData()), Size, bytes.begin());
    return bytes;
}

} // namespace giliran
