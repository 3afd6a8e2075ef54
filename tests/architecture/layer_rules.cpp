// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layer_rules.h"

#include "tests/architecture/cpp_text.h"
#include "tests/architecture/layer_table.h"

#include <algorithm>
#include <array>
#include <regex>

namespace giliran::house {
namespace {

std::string_view folder_of(std::string_view path)
{
    return path.substr(0, std::min(path.rfind('/'), path.size()));
}

/// May a file in `rule`'s folder include a project header at `header`?
bool may_use(const LayerRule& rule, std::string_view header)
{
    const auto* other = rule_for(folder_of(header));
    if (other == nullptr)
        return false;
    if (other == &rule || other->folder.starts_with(std::string{rule.folder} + "/"))
        return true;
    return std::find(rule.uses.begin(), rule.uses.end(), other->folder) != rule.uses.end();
}

bool is_project_header(const Include& include)
{
    return include.quoted && rule_for(folder_of(include.header)) != nullptr;
}

bool is_generated(const Include& include)
{
    return include.header.starts_with("moc_") || include.header.ends_with(".moc") ||
           include.header.starts_with("generated/");
}

} // namespace

Findings has_a_place_in_the_table(const SourceFile& file)
{
    if (!file.is_cpp() || !file.is_shipped() || rule_for(file.folder()) != nullptr)
        return {};
    return {finding(file, 1, "this folder has no row in tests/architecture/layer_table.cpp")};
}

Findings includes_from_the_root(const SourceFile& file)
{
    Findings found;
    if (!file.is_cpp() || !(file.is_shipped() || file.is_below("tests")))
        return found;
    static constexpr std::array<std::string_view, 5> tops{"common/", "kiosk/", "counter/", "display/",
                                                          "tests/"};
    for (const auto& include : includes_of(file.text)) {
        const bool from_root = std::any_of(tops.begin(), tops.end(), [&include](std::string_view top) {
            return include.header.starts_with(top);
        });
        if (include.quoted && !from_root && !is_generated(include))
            found.push_back(
                finding(file, include.line, "\"" + include.header + "\" is not written from the root"));
        if (file.is_shipped() && include.header.starts_with("tests/"))
            found.push_back(finding(file, include.line, "what is shipped includes a test"));
    }
    return found;
}

Findings includes_only_what_its_layer_may_use(const SourceFile& file)
{
    Findings found;
    const auto* rule = file.is_cpp() ? rule_for(file.folder()) : nullptr;
    if (rule == nullptr)
        return found;
    for (const auto& include : includes_of(file.text))
        if (is_project_header(include) && !may_use(*rule, include.header))
            found.push_back(
                finding(file, include.line, std::string{rule->folder} + " may not use " + include.header));
    return found;
}

Findings includes_only_libraries_of_its_layer(const SourceFile& file)
{
    Findings found;
    const auto* rule = file.is_cpp() ? rule_for(file.folder()) : nullptr;
    if (rule == nullptr)
        return found;
    for (const auto& include : includes_of(file.text)) {
        const auto library = include.quoted ? std::nullopt : foreign_library(include.header);
        if (library && std::find(rule->foreign.begin(), rule->foreign.end(), *library) == rule->foreign.end())
            found.push_back(finding(file, include.line,
                                    std::string{rule->folder} + " may not use <" + include.header + ">"));
    }
    return found;
}

Findings pure_layers_include_only_pure_headers(const SourceFile& file)
{
    Findings found;
    const auto* rule = file.is_cpp() ? rule_for(file.folder()) : nullptr;
    if (rule == nullptr || rule->purity != Purity::pure)
        return found;
    for (const auto& include : includes_of(file.text)) {
        const bool allowed_library = foreign_library(include.header).has_value(); // judged by the rule above
        if (!include.quoted && !allowed_library && !is_pure_header(include.header))
            found.push_back(finding(file, include.line, "<" + include.header + "> is not for a pure layer"));
    }
    return found;
}

Findings pure_layers_ask_the_machine_nothing(const SourceFile& file)
{
    Findings found;
    const auto* rule = file.is_cpp() ? rule_for(file.folder()) : nullptr;
    if (rule == nullptr || rule->purity != Purity::pure)
        return found;
    static const std::regex asks{
        R"(\b(system_clock|steady_clock|high_resolution_clock|utc_clock|random_device|mt19937(_64)?|getenv|)"
        R"(setenv|this_thread|jthread|mutex|localtime(_r)?|gmtime(_r)?|gettimeofday|clock_gettime|fopen|)"
        R"(randombytes\w*|rand|srand)\b|\bstd::(time|thread|clock)\b)"};
    const auto code = code_only(file.text);
    for (std::sregex_iterator at{code.begin(), code.end(), asks}, end; at != end; ++at)
        found.push_back(
            finding(file, line_of(code, static_cast<std::size_t>(at->position())),
                    "a pure layer is given time and chance, it does not take them: " + at->str()));
    return found;
}

Findings only_the_hub_decides(const SourceFile& file)
{
    Findings found;
    if (!file.is_cpp() || !file.is_shipped())
        return found;
    static constexpr std::array<std::string_view, 4> where_it_is_known{
        "common/queue", "common/record", "common/hub", "common/simulator/rehearsal"};
    if (std::any_of(where_it_is_known.begin(), where_it_is_known.end(),
                    [&file](std::string_view top) { return file.is_below(top); }))
        return found;
    for (const auto& include : includes_of(file.text))
        if (include.header.starts_with("common/queue/decide") || include.header == "common/queue/evolve.h")
            found.push_back(
                finding(file, include.line, "only the hub decides, a device asks: " + include.header));
    return found;
}

std::vector<std::string> who_includes(const std::vector<SourceFile>& tree, std::string_view beginning)
{
    std::vector<std::string> who;
    for (const auto& file : tree) {
        const auto includes =
            file.is_cpp() && file.is_shipped() ? includes_of(file.text) : std::vector<Include>{};
        if (std::any_of(includes.begin(), includes.end(), [beginning](const Include& include) {
                return include.header.starts_with(beginning);
            }))
            who.push_back(file.path);
    }
    return who;
}

} // namespace giliran::house
