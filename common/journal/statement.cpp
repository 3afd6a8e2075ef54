// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/statement.h"

#include <sqlite3.h>
#include <utility>

namespace giliran {

Statement::Statement(sqlite3* handle, std::string_view sql)
    : code_(sqlite3_prepare_v3(handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                               &statement_, nullptr))
{}

Statement::~Statement()
{
    sqlite3_finalize(statement_);
}

Statement::Statement(Statement&& other) noexcept
    : statement_(std::exchange(other.statement_, nullptr)), code_(other.code_), bound_(other.bound_)
{}

Statement& Statement::reset()
{
    if (statement_ != nullptr) {
        sqlite3_reset(statement_); // repeats the last error, which was told then
        code_ = SQLITE_OK;
    }
    bound_ = 0;
    return *this;
}

Statement& Statement::integer(std::int64_t value)
{
    keep(sqlite3_bind_int64(statement_, ++bound_, value));
    return *this;
}

Statement& Statement::text(std::string_view value)
{
    const char* data = value.data() != nullptr ? value.data() : "";
    keep(sqlite3_bind_text64(statement_, ++bound_, data, value.size(), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement& Statement::blob(std::span<const std::uint8_t> bytes)
{
    keep(sqlite3_bind_blob64(statement_, ++bound_, bytes.data(), bytes.size(), SQLITE_STATIC));
    return *this;
}

Statement& Statement::null()
{
    keep(sqlite3_bind_null(statement_, ++bound_));
    return *this;
}

Statement& Statement::copy_of(const Statement& row)
{
    for (int column = 0; column < row.columns(); ++column)
        keep(sqlite3_bind_value(statement_, ++bound_, sqlite3_column_value(row.statement_, column)));
    return *this;
}

bool Statement::run()
{
    static_cast<void>(next());
    if (failed())
        return false;
    // Only the reset tells of some errors of the step before it.
    const int code = sqlite3_reset(statement_);
    keep(code);
    return code == SQLITE_OK;
}

bool Statement::next()
{
    if (failed())
        return false;
    code_ = sqlite3_step(statement_);
    return code_ == SQLITE_ROW;
}

bool Statement::failed() const
{
    return code_ != SQLITE_OK && code_ != SQLITE_ROW && code_ != SQLITE_DONE;
}

int Statement::columns() const
{
    return sqlite3_column_count(statement_);
}

bool Statement::is_null(int column) const
{
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

std::int64_t Statement::integer_at(int column) const
{
    return sqlite3_column_int64(statement_, column);
}

std::string_view Statement::text_at(int column) const
{
    const std::span<const std::uint8_t> bytes = blob_at(column);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::span<const std::uint8_t> Statement::blob_at(int column) const
{
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(statement_, column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

void Statement::keep(int code)
{
    if (code_ == SQLITE_OK)
        code_ = code;
}

} // namespace giliran
