// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/described.h"
#include "common/base/json.h"
#include "common/hall/hall_problem.h"
#include "common/hall/localized_text.h"

#include <chrono>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace giliran {

/// Numbers a key takes, both ends included.
struct NumberRange
{
    std::uint32_t lowest;
    std::uint32_t highest;
};

/// One table of a draft. Hands out the values of its keys and notes every problem it meets in a list that all
/// tables of the draft share; what is missing or wrong comes back as the default, so reading goes on to the
/// end. Keys that are not among `keys` are problems; asking for one that is not among them is a broken
/// program.
class DraftTable
{
public:
    DraftTable(const Json& json, std::string path, std::span<const std::string_view> keys,
               std::vector<HallProblem>& problems);

    const std::string& path() const { return path_; }
    std::string path_of(std::string_view key) const;
    bool has(std::string_view key) const { return find(key) != nullptr; }
    void report(std::string_view key, HallProblemKind kind, std::string detail = {}, std::string wanted = {});

    bool flag(std::string_view key, bool fallback);
    std::optional<std::uint32_t> number(std::string_view key, NumberRange range);
    std::uint32_t number(std::string_view key, NumberRange range, std::uint32_t fallback);
    std::vector<std::uint32_t> numbers(std::string_view key, NumberRange range);
    std::chrono::minutes minutes(std::string_view key, NumberRange range, std::chrono::minutes fallback);
    /// One line of text, not empty, without control characters.
    std::optional<std::string> line(std::string_view key);
    std::vector<std::string> lines(std::string_view key);
    /// Any text up to so many bytes, line feeds and all.
    std::optional<std::string> lengthy(std::string_view key, std::size_t most);
    /// A table of lines by language, or one line that holds in all of them. All of `languages` must be there.
    LocalizedText text(std::string_view key, const std::vector<std::string>& languages);
    std::vector<LocalizedText> texts(std::string_view key, const std::vector<std::string>& languages);

    /// What T::parse makes of a text; `form` says for people what it takes: "HH:MM".
    template <class T>
    std::optional<T> parsed(std::string_view key, std::string_view form);
    template <class T>
    std::vector<T> parsed_list(std::string_view key, std::string_view form);
    template <NamedEnum E>
    E one_of(std::string_view key, E fallback);
    template <NamedEnum E>
    std::vector<E> some_of(std::string_view key);

    /// Notes that the key is missing, if it is.
    void require(std::initializer_list<std::string_view> keys);
    void require_element(std::string_view key);

    /// The table below a key; an empty one if it is not there.
    DraftTable table(std::string_view key, std::span<const std::string_view> keys);
    /// The tables of a list, in their order; none if it is not there.
    std::vector<DraftTable> tables(std::string_view key, std::span<const std::string_view> keys);

private:
    const Json* find(std::string_view key) const;
    const std::string* string_at(const Json& json, const std::string& path);
    bool is_line(const std::string& text, const std::string& path);
    std::optional<std::uint32_t> number_at(const Json& json, const std::string& path, NumberRange range);
    LocalizedText text_at(const Json& json, const std::string& path,
                          const std::vector<std::string>& languages);
    /// The elements of a list with their paths.
    std::vector<std::pair<const Json*, std::string>> elements(std::string_view key);
    void report_at(std::string path, HallProblemKind kind, std::string detail = {}, std::string wanted = {});
    void report_type(std::string path, const Json& found, std::string wanted);
    template <class T>
    std::optional<T> parsed_at(const Json& json, const std::string& path, std::string_view form);

    const Json* json_;
    std::string path_;
    std::span<const std::string_view> keys_;
    std::vector<HallProblem>* problems_;
};

/// "walk_in, online, both"
std::string listed(std::span<const std::string_view> names);

template <class T>
std::optional<T> DraftTable::parsed_at(const Json& json, const std::string& path, std::string_view form)
{
    const std::string* text = string_at(json, path);
    if (text == nullptr)
        return std::nullopt;
    auto value = T::parse(*text);
    if (!value)
        report_at(path, HallProblemKind::not_a_value, *text, std::string(form));
    return value;
}

template <class T>
std::optional<T> DraftTable::parsed(std::string_view key, std::string_view form)
{
    const Json* found = find(key);
    return found == nullptr ? std::nullopt : parsed_at<T>(*found, path_of(key), form);
}

template <class T>
std::vector<T> DraftTable::parsed_list(std::string_view key, std::string_view form)
{
    std::vector<T> values;
    for (const auto& [element, path] : elements(key))
        if (auto value = parsed_at<T>(*element, path, form))
            values.push_back(std::move(*value));
    return values;
}

/// Lets an enumeration be read as any other text value.
template <NamedEnum E>
struct EnumText
{
    E value;
    static std::optional<EnumText> parse(std::string_view name)
    {
        const auto found = enum_named<E>(name);
        return found ? std::optional(EnumText{*found}) : std::nullopt;
    }
};

template <NamedEnum E>
E DraftTable::one_of(std::string_view key, E fallback)
{
    const auto found = parsed<EnumText<E>>(key, listed(names_of(E{})));
    return found ? found->value : fallback;
}

template <NamedEnum E>
std::vector<E> DraftTable::some_of(std::string_view key)
{
    std::vector<E> values;
    for (const auto& found : parsed_list<EnumText<E>>(key, listed(names_of(E{}))))
        values.push_back(found.value);
    return values;
}

} // namespace giliran
