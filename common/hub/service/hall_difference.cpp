// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/service/hall_difference.h"

#include <algorithm>

namespace giliran {
namespace {

using Lines = std::vector<std::string>;

/// What names an element among its kind; null: nothing does.
const std::string* name_of_element(const Json& element)
{
    for (const std::string_view key : {"id", "code"})
        if (const Json* name = element.find(key); name != nullptr && name->as_string() != nullptr)
            return name->as_string();
    return nullptr;
}

bool is_named_list(const Json& value)
{
    const Json::Array* list = value.as_array();
    return list != nullptr && !list->empty() &&
           std::all_of(list->begin(), list->end(), [](const Json& one) { return name_of_element(one); });
}

const Json* element_named(const Json& list, const std::string& name)
{
    if (const Json::Array* elements = list.as_array())
        for (const Json& one : *elements)
            if (const std::string* its_name = name_of_element(one); its_name != nullptr && *its_name == name)
                return &one;
    return nullptr;
}

const Json& member(const Json& object, const std::string& key)
{
    static const Json nothing;
    const Json* found = object.find(key);
    return found != nullptr ? *found : nothing;
}

std::string short_text(const Json& value)
{
    constexpr std::size_t longest = 60;
    if (value.is_null())
        return "(none)";
    const std::string text = to_text(value);
    return text.size() <= longest ? text : "(another text)";
}

void compare(const std::string& path, const Json& before, const Json& after, Lines& lines);

void compare_lists(const std::string& path, const Json& before, const Json& after, Lines& lines)
{
    const auto visit = [&](const Json& list, const auto& what) {
        if (const Json::Array* elements = list.as_array())
            for (const Json& one : *elements)
                what(path + " " + *name_of_element(one), one, *name_of_element(one));
    };
    visit(before, [&](const std::string& name, const Json&, const std::string& id) {
        if (element_named(after, id) == nullptr)
            lines.push_back("- " + name);
    });
    visit(after, [&](const std::string& name, const Json& now, const std::string& id) {
        if (const Json* then = element_named(before, id))
            compare(name, *then, now, lines);
        else
            lines.push_back("+ " + name);
    });
}

void compare_members(const std::string& path, const Json& before, const Json& after, Lines& lines)
{
    const std::string in_front = path.empty() ? "" : path + ": ";
    for (const auto& [key, then] : *before.as_object())
        compare(in_front + key, then, member(after, key), lines);
    for (const auto& [key, now] : *after.as_object())
        if (before.find(key) == nullptr)
            compare(in_front + key, Json(), now, lines);
}

void compare(const std::string& path, const Json& before, const Json& after, Lines& lines)
{
    if (before == after)
        return;
    const auto is_list = [](const Json& value) { return value.is_null() || is_named_list(value); };
    if ((is_named_list(before) || is_named_list(after)) && is_list(before) && is_list(after))
        compare_lists(path, before, after, lines);
    else if (before.as_object() != nullptr && after.as_object() != nullptr)
        compare_members(path, before, after, lines);
    else
        lines.push_back(path + ": " + short_text(before) + " -> " + short_text(after));
}

} // namespace

std::vector<std::string> hall_difference(const Json& before, const Json& after)
{
    Lines lines;
    compare("", before, after, lines);
    return lines;
}

} // namespace giliran
