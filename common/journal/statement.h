// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace giliran {

/// A prepared statement of SQLite's own interface, for the loops that see every event. Values are bound in
/// order, each once; the first error sticks until the next reset(), so a chain of binds is checked by run()
/// or next(). Bound texts and bytes are borrowed and must outlive the run.
class Statement
{
public:
    Statement(sqlite3* handle, std::string_view sql);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;

    Statement& reset();
    Statement& integer(std::int64_t value);
    Statement& text(std::string_view value);
    Statement& blob(std::span<const std::uint8_t> bytes);
    Statement& null();
    Statement& integer_or_null(std::optional<std::int64_t> value) { return value ? integer(*value) : null(); }
    Statement& text_or_null(std::optional<std::string_view> value) { return value ? text(*value) : null(); }

    /// Binds the columns of the row that another statement stands on, as they are.
    Statement& copy_of(const Statement& row);

    /// Runs a statement that gives no rows; false: it failed, and the handle's error says why.
    bool run();
    /// Steps to the next row; false: no more rows, or a failure (see failed()).
    bool next();
    bool failed() const;

    int columns() const;
    bool is_null(int column) const;
    std::int64_t integer_at(int column) const;
    std::string_view text_at(int column) const; ///< until the next step
    std::span<const std::uint8_t> blob_at(int column) const;

private:
    void keep(int code);

    sqlite3_stmt* statement_ = nullptr;
    int code_;
    int bound_ = 0;
};

} // namespace giliran
