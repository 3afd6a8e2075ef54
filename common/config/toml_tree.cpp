// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/toml_tree.h"

#include <algorithm>
#include <sstream>

#define TOML_EXCEPTIONS 0
#define TOML_MAX_NESTED_VALUES 16
#include <toml++/toml.h>

namespace giliran {
namespace {

/// toml++ builds one table, recursively freed, a dot of a dotted key; nothing sensible has as many on a line.
constexpr std::ptrdiff_t most_dots = 100;

std::optional<SyntaxFault> line_with_too_many_dots(std::string_view text)
{
    for (int line = 1; !text.empty(); ++line) {
        const std::string_view one = text.substr(0, text.find('\n'));
        if (std::count(one.begin(), one.end(), '.') > most_dots)
            return SyntaxFault{line, 1, "too many dots in one line"};
        text.remove_prefix(std::min(one.size() + 1, text.size()));
    }
    return std::nullopt;
}

std::string padded(int value)
{
    return value < 10 ? "0" + std::to_string(value) : std::to_string(value);
}

std::string text_of(const toml::date& date)
{
    std::ostringstream out;
    out << date;
    return out.str();
}

/// "08:00", and "08:00:30" only if there are seconds.
std::string text_of(const toml::time& time)
{
    const std::string minutes = padded(time.hour) + ":" + padded(time.minute);
    return time.second == 0 ? minutes : minutes + ":" + padded(time.second);
}

class Converter
{
public:
    explicit Converter(TomlTree& tree) : tree_(&tree) {}

    Json table(const toml::table& table, const std::string& path)
    {
        Json::Object object;
        for (const auto& [key, node] : table) {
            const std::string name(key.str());
            const std::string member_path = path.empty() ? name : path + "." + name;
            tree_->lines.emplace(member_path, line_of(key.source()));
            object.emplace_back(name, value(node, member_path));
        }
        return Json(std::move(object));
    }

private:
    static int line_of(const toml::source_region& region) { return static_cast<int>(region.begin.line); }

    Json array(const toml::array& array, const std::string& path)
    {
        Json::Array list;
        for (std::size_t i = 0; i < array.size(); ++i) {
            const std::string element_path = path + "[" + std::to_string(i) + "]";
            tree_->lines.emplace(element_path, line_of(array[i].source()));
            list.push_back(value(array[i], element_path));
        }
        return Json(std::move(list));
    }

    Json value(const toml::node& node, const std::string& path)
    {
        switch (node.type()) {
        case toml::node_type::table:
            return table(*node.as_table(), path);
        case toml::node_type::array:
            return array(*node.as_array(), path);
        case toml::node_type::string:
            return Json(node.as_string()->get());
        case toml::node_type::integer:
            return Json(node.as_integer()->get());
        case toml::node_type::boolean:
            return Json(node.as_boolean()->get());
        case toml::node_type::date:
            return Json(text_of(node.as_date()->get()));
        case toml::node_type::time:
            return Json(text_of(node.as_time()->get()));
        case toml::node_type::floating_point:
        case toml::node_type::date_time:
        case toml::node_type::none:
            return Json();
        }
        return Json();
    }

    TomlTree* tree_;
};

} // namespace

int TomlTree::line_of(std::string_view path) const
{
    while (!path.empty()) {
        if (const auto found = lines.find(path); found != lines.end())
            return found->second;
        const auto parent = path.find_last_of(".[");
        path = path.substr(0, parent == std::string_view::npos ? 0 : parent);
    }
    return 1;
}

Result<TomlTree, SyntaxFault> parse_toml(std::string_view text)
{
    if (auto fault = line_with_too_many_dots(text))
        return fail(std::move(*fault));
    const toml::parse_result parsed = toml::parse(text);
    if (!parsed) {
        const toml::source_position& place = parsed.error().source().begin;
        return fail(SyntaxFault{static_cast<int>(place.line), static_cast<int>(place.column),
                                std::string(parsed.error().description())});
    }
    TomlTree tree;
    tree.root = Converter(tree).table(parsed.table(), "");
    return tree;
}

} // namespace giliran
