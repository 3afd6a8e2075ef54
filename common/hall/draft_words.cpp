// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DraftTable that reads words for people.
#include "common/hall/draft_table.h"

#include <algorithm>
#include <map>
#include <utility>

namespace giliran {
namespace {

constexpr std::size_t longest_line = 300;

} // namespace

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

std::optional<std::string> DraftTable::lengthy(std::string_view key, std::size_t most)
{
    const Json* found = find(key);
    const std::string* text = found == nullptr ? nullptr : string_at(*found, path_of(key));
    if (text == nullptr)
        return std::nullopt;
    if (text->size() <= most)
        return *text;
    report(key, HallProblemKind::out_of_range, std::to_string(text->size()), "0-" + std::to_string(most));
    return std::nullopt;
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
        report_type(path, json, "string or table of languages");
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

} // namespace giliran
