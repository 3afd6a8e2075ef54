// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hall/draft_table.h"

#include <algorithm>
#include <cstdlib>
#include <map>
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

constexpr std::size_t longest_line = 300;

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
        report_at(path_, HallProblemKind::wrong_type, type_of(json), "table");
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
        report_at(path, HallProblemKind::wrong_type, type_of(json), "string");
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
        report(key, HallProblemKind::wrong_type, type_of(*list), "array");
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
    report(key, HallProblemKind::wrong_type, type_of(*found), "boolean");
    return fallback;
}

std::optional<std::uint32_t> DraftTable::number_at(const Json& json, const std::string& path,
                                                   NumberRange range)
{
    const std::int64_t* value = json.as_int();
    if (value == nullptr) {
        report_at(path, HallProblemKind::wrong_type, type_of(json), "integer");
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

bool DraftTable::is_line(const std::string& text, const std::string& path)
{
    const bool plain = std::none_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f;
    });
    if (plain && !text.empty() && text.size() <= longest_line)
        return true;
    report_at(path, HallProblemKind::not_a_value, plain ? text : std::string(),
              "one line, 1-" + std::to_string(longest_line));
    return false;
}

std::optional<std::string> DraftTable::line(std::string_view key)
{
    const Json* found = find(key);
    if (found == nullptr)
        return std::nullopt;
    const std::string* text = string_at(*found, path_of(key));
    return text != nullptr && is_line(*text, path_of(key)) ? std::optional(*text) : std::nullopt;
}

std::vector<std::string> DraftTable::lines(std::string_view key)
{
    std::vector<std::string> found;
    for (const auto& [element, path] : elements(key))
        if (const std::string* text = string_at(*element, path); text != nullptr && is_line(*text, path))
            found.push_back(*text);
    return found;
}

LocalizedText DraftTable::text_at(const Json& json, const std::string& path,
                                  const std::vector<std::string>& languages)
{
    std::map<std::string, std::string> by_language;
    if (const std::string* same = json.as_string()) {
        if (is_line(*same, path))
            for (const std::string& language : languages)
                by_language.emplace(language, *same);
        return LocalizedText(std::move(by_language));
    }
    if (json.as_object() == nullptr) {
        report_at(path, HallProblemKind::wrong_type, type_of(json), "string or table of languages");
        return {};
    }
    const std::vector<std::string_view> keys(languages.begin(), languages.end());
    DraftTable table(json, path, keys, *problems_);
    for (const std::string& language : languages)
        if (!table.has(language))
            report_at(path, HallProblemKind::missing_language, {}, language);
        else if (auto words = table.line(language))
            by_language.emplace(language, std::move(*words));
    return LocalizedText(std::move(by_language));
}

LocalizedText DraftTable::text(std::string_view key, const std::vector<std::string>& languages)
{
    const Json* found = find(key);
    return found == nullptr ? LocalizedText() : text_at(*found, path_of(key), languages);
}

std::vector<LocalizedText> DraftTable::texts(std::string_view key, const std::vector<std::string>& languages)
{
    std::vector<LocalizedText> found;
    for (const auto& [element, path] : elements(key))
        found.push_back(text_at(*element, path, languages));
    return found;
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
