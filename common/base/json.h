// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace giliran {

/// A JSON value without surprises: integers only (no floats: nothing here needs them), objects keep the order
/// they were written in and have no key twice.
class Json
{
public:
    using Array = std::vector<Json>;
    using Member = std::pair<std::string, Json>;
    using Object = std::vector<Member>;

    Json() = default;
    Json(bool value) : value_(value) {}
    Json(std::int64_t value) : value_(value) {}
    Json(std::string value) : value_(std::move(value)) {}
    Json(std::string_view value) : value_(std::string(value)) {}
    Json(const char*) = delete;
    Json(Array value) : value_(std::move(value)) {}
    Json(Object value) : value_(std::move(value)) {}

    bool is_null() const { return std::holds_alternative<std::monostate>(value_); }
    const bool* as_bool() const { return std::get_if<bool>(&value_); }
    const std::int64_t* as_int() const { return std::get_if<std::int64_t>(&value_); }
    const std::string* as_string() const { return std::get_if<std::string>(&value_); }
    const Array* as_array() const { return std::get_if<Array>(&value_); }
    const Object* as_object() const { return std::get_if<Object>(&value_); }
    Array* as_array() { return std::get_if<Array>(&value_); }
    Object* as_object() { return std::get_if<Object>(&value_); }

    /// The member of an object, or null if this is no object or has none of that name.
    const Json* find(std::string_view key) const;
    /// Adds or replaces a member; turns null into an object first.
    void set(std::string_view key, Json value);

    friend bool operator==(const Json&, const Json&) = default;

private:
    std::variant<std::monostate, bool, std::int64_t, std::string, Array, Object> value_;
};

enum class JsonProblem
{
    syntax,
    not_utf8,
    too_deep,
    too_wide,
    repeated_key,
    not_an_integer
};

/// Deepest nesting that is read; deeper input is refused before it costs stack.
inline constexpr int max_json_depth = 16;
/// Most members of one object: its keys are compared with each other, so more would cost time.
inline constexpr std::size_t max_json_members = 1000;

Result<Json, JsonProblem> parse_json(std::string_view text);
/// Compact, UTF-8, members in their order: the same value always gives the same bytes.
std::string to_text(const Json& value);

} // namespace giliran
