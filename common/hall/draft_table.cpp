// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hall/draft_table.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace giliran {
namespace {

/// The type words of TOML, which are what the writer of a hall file knows.
std::string type_of(const Json& json)
{
    if (json.as_bool() != nullptr)
        return "boolean";
    if (json.as_int() != nullptr)
        return "integer";
    if (json.as_string() != nullptr)
        return "string";
    if (json.as_array() != nullptr)
        return "array";
    return json.as_object() != nullptr ? "table" : "null";
}

std::string range_text(NumberRange range)
{
    return std::to_string(range.lowest) + "-" + std::to_string(range.highest);
}

} // namespace

std::string listed(std::span<const std::string_view> names)
{
    std::string text;
    for (const std::string_view name : names)
        text.append(text.empty() ? "" : ", ").append(name);
    return text;
}

DraftTable::DraftTable(const Json& json, std::string path, std::span<const std::string_view> keys,
                       std::vector<HallProblem>& problems)
    : json_(&json), path_(std::move(path)), keys_(keys), problems_(&problems)
{
    const Json::Object* object = json.as_object();
    if (object == nullptr) {
        report_type(path_, json, "table");
        return;
    }
    for (const auto& [key, value] : *object)
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            report(key, HallProblemKind::unknown_key);
}

std::string DraftTable::path_of(std::string_view key) const
{
    return path_.empty() ? std::string(key) : path_ + "." + std::string(key);
}

void DraftTable::report(std::string_view key, HallProblemKind kind, std::string detail, std::string wanted)
{
    report_at(path_of(key), kind, std::move(detail), std::move(wanted));
}

void DraftTable::report_at(std::string path, HallProblemKind kind, std::string detail, std::string wanted)
{
    problems_->push_back({std::move(path), kind, std::move(detail), std::move(wanted)});
}

void DraftTable::report_type(std::string path, const Json& found, std::string wanted)
{
    report_at(std::move(path), HallProblemKind::wrong_type, type_of(found), std::move(wanted));
}

const Json* DraftTable::find(std::string_view key) const
{
    if (std::find(keys_.begin(), keys_.end(), key) == keys_.end())
        std::abort(); // a key that docs/hall-file.md would not know
    return json_->find(key);
}

const std::string* DraftTable::string_at(const Json& json, const std::string& path)
{
    const std::string* text = json.as_string();
    if (text == nullptr)
        report_type(path, json, "string");
    return text;
}

std::vector<std::pair<const Json*, std::string>> DraftTable::elements(std::string_view key)
{
    std::vector<std::pair<const Json*, std::string>> found;
    const Json* list = find(key);
    if (list == nullptr)
        return found;
    const Json::Array* array = list->as_array();
    if (array == nullptr) {
        report_type(path_of(key), *list, "array");
        return found;
    }
    for (std::size_t i = 0; i < array->size(); ++i)
        found.emplace_back(&(*array)[i], path_of(key) + "[" + std::to_string(i) + "]");
    return found;
}

bool DraftTable::flag(std::string_view key, bool fallback)
{
    const Json* found = find(key);
    if (found == nullptr)
        return fallback;
    if (const bool* value = found->as_bool())
        return *value;
    report_type(path_of(key), *found, "boolean");
    return fallback;
}

std::optional<std::uint32_t> DraftTable::number_at(const Json& json, const std::string& path,
                                                   NumberRange range)
{
    const std::int64_t* value = json.as_int();
    if (value == nullptr) {
        report_type(path, json, "integer");
        return std::nullopt;
    }
    if (*value < std::int64_t{range.lowest} || *value > std::int64_t{range.highest}) {
        report_at(path, HallProblemKind::out_of_range, std::to_string(*value), range_text(range));
        return std::nullopt;
    }
    return static_cast<std::uint32_t>(*value);
}

std::optional<std::uint32_t> DraftTable::number(std::string_view key, NumberRange range)
{
    const Json* found = find(key);
    return found == nullptr ? std::nullopt : number_at(*found, path_of(key), range);
}

std::vector<std::uint32_t> DraftTable::numbers(std::string_view key, NumberRange range)
{
    std::vector<std::uint32_t> values;
    for (const auto& [element, path] : elements(key))
        if (const auto value = number_at(*element, path, range))
            values.push_back(*value);
    return values;
}

std::uint32_t DraftTable::number(std::string_view key, NumberRange range, std::uint32_t fallback)
{
    return number(key, range).value_or(fallback);
}

std::chrono::minutes DraftTable::minutes(std::string_view key, NumberRange range,
                                         std::chrono::minutes fallback)
{
    const auto found = number(key, range);
    return found ? std::chrono::minutes(*found) : fallback;
}

void DraftTable::require(std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys)
        if (json_->as_object() != nullptr && !has(key))
            report(key, HallProblemKind::missing);
}

void DraftTable::require_element(std::string_view key)
{
    require({key});
    const Json* found = find(key);
    if (found != nullptr && found->as_array() != nullptr && found->as_array()->empty())
        report(key, HallProblemKind::empty_list);
}

DraftTable DraftTable::table(std::string_view key, std::span<const std::string_view> keys)
{
    static const Json nothing{Json::Object{}};
    const Json* found = find(key);
    return {found == nullptr ? nothing : *found, path_of(key), keys, *problems_};
}

std::vector<DraftTable> DraftTable::tables(std::string_view key, std::span<const std::string_view> keys)
{
    std::vector<DraftTable> found;
    for (const auto& [element, path] : elements(key))
        found.emplace_back(*element, path, keys, *problems_);
    return found;
}

} // namespace giliran
