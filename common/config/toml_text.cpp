// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/toml_text.h"

#include <algorithm>

namespace giliran {
namespace {

std::string quoted(std::string_view text)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20 || byte == 0x7f) {
            out += "\\u00";
            out += digits[byte >> 4];
            out += digits[byte & 15];
        } else {
            out += c;
        }
    }
    return out + '"';
}

std::string key_text(const std::string& key)
{
    const bool bare = !key.empty() && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '-';
    });
    return bare ? key : quoted(key);
}

bool is_scalar(const Json& json)
{
    return json.as_array() == nullptr && json.as_object() == nullptr;
}

/// A table that reads well on one line: its members are scalars and lists of scalars.
bool is_plain_table(const Json& json)
{
    const Json::Object* object = json.as_object();
    return object != nullptr && std::all_of(object->begin(), object->end(), [](const Json::Member& member) {
               const Json::Array* list = member.second.as_array();
               return is_scalar(member.second) ||
                      (list != nullptr && std::all_of(list->begin(), list->end(), is_scalar));
           });
}

/// A list whose elements get a [[heading]] each.
bool is_list_of_sections(const Json& json)
{
    const Json::Array* list = json.as_array();
    return list != nullptr && !list->empty() &&
           std::all_of(list->begin(), list->end(),
                       [](const Json& one) { return one.as_object() != nullptr; }) &&
           !std::all_of(list->begin(), list->end(), is_plain_table);
}

std::string inline_text(const Json& json)
{
    if (const bool* flag = json.as_bool())
        return *flag ? "true" : "false";
    if (const std::int64_t* number = json.as_int())
        return std::to_string(*number);
    if (const std::string* text = json.as_string())
        return quoted(*text);
    std::string members;
    if (const Json::Array* list = json.as_array()) {
        for (const Json& element : *list)
            if (!element.is_null())
                members += (members.empty() ? "" : ", ") + inline_text(element);
        return "[" + members + "]";
    }
    for (const auto& [key, value] : *json.as_object())
        if (!value.is_null())
            members += (members.empty() ? " " : ", ") + key_text(key) + " = " + inline_text(value);
    return "{" + members + (members.empty() ? "}" : " }");
}

std::string value_text(const Json& json)
{
    const Json::Array* list = json.as_array();
    if (list == nullptr || list->empty() || std::any_of(list->begin(), list->end(), is_scalar))
        return inline_text(json);
    std::string lines = "[\n";
    for (const Json& element : *list)
        lines += "    " + inline_text(element) + ",\n";
    return lines + "]";
}

/// Sections must follow the plain keys of a table, or TOML would count those to the section.
bool is_section(const Json& json, bool at_top)
{
    return is_list_of_sections(json) || (json.as_object() != nullptr && (at_top || !is_plain_table(json)));
}

void write_table(const Json::Object& table, const std::string& path, std::string& out)
{
    const bool at_top = path.empty();
    for (const auto& [key, value] : table)
        if (!value.is_null() && !is_section(value, at_top))
            out += key_text(key) + " = " + value_text(value) + "\n";
    for (const auto& [key, value] : table) {
        if (value.is_null() || !is_section(value, at_top))
            continue;
        const std::string name = at_top ? key_text(key) : path + "." + key_text(key);
        const std::string gap = out.empty() ? "" : "\n";
        if (const Json::Object* object = value.as_object()) {
            out += gap + "[" + name + "]\n";
            write_table(*object, name, out);
            continue;
        }
        for (const Json& element : *value.as_array()) {
            out += (out.empty() ? "" : "\n") + ("[[" + name + "]]\n");
            write_table(*element.as_object(), name, out);
        }
    }
}

} // namespace

std::string toml_text(const Json& root)
{
    std::string out;
    if (const Json::Object* table = root.as_object())
        write_table(*table, "", out);
    return out;
}

} // namespace giliran
