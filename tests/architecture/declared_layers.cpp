// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/cpp_text.h"
#include "tests/architecture/layer_rules.h"
#include "tests/architecture/layer_table.h"

#include <algorithm>
#include <sstream>

namespace giliran::house {
namespace {

const DeclaredLayer* with_target(const std::vector<DeclaredLayer>& declared, std::string_view target)
{
    const auto found = std::find_if(declared.begin(), declared.end(),
                                    [target](const DeclaredLayer& layer) { return layer.target == target; });
    return found == declared.end() ? nullptr : &*found;
}

/// The folder with a CMake list of its own that a path lies in: the longest declared one.
std::string_view declared_folder(const std::vector<DeclaredLayer>& declared, std::string_view path)
{
    std::string_view nearest;
    for (const auto& layer : declared)
        if (path.starts_with(layer.folder + "/") && layer.folder.size() > nearest.size())
            nearest = layer.folder;
    return nearest;
}

} // namespace

std::vector<DeclaredLayer> read_declared_layers(std::string_view lines)
{
    std::vector<DeclaredLayer> declared;
    std::istringstream in{std::string{lines}};
    for (std::string line; std::getline(in, line);) {
        std::istringstream fields{line};
        DeclaredLayer layer;
        std::string uses;
        std::getline(fields, layer.folder, '|');
        std::getline(fields, layer.target, '|');
        std::getline(fields, uses);
        std::istringstream words{uses};
        for (std::string used; words >> used;)
            layer.uses.push_back(used);
        if (!layer.folder.empty())
            declared.push_back(layer);
    }
    return declared;
}

Findings declares_only_what_the_table_allows(const std::vector<DeclaredLayer>& declared)
{
    Findings found;
    for (const auto& layer : declared) {
        const auto* rule = rule_for(layer.folder);
        for (const auto& target : layer.uses) {
            const auto* used = with_target(declared, target);
            const auto* used_rule = used == nullptr ? nullptr : rule_for(used->folder);
            if (used_rule == nullptr || used_rule == rule)
                continue;
            const bool below =
                rule != nullptr && used_rule->folder.starts_with(std::string{rule->folder} + "/");
            const bool listed = rule != nullptr && std::find(rule->uses.begin(), rule->uses.end(),
                                                             used_rule->folder) != rule->uses.end();
            if (!below && !listed)
                found.push_back(layer.folder + "/CMakeLists.txt: " + layer.target + " may not use " + target);
        }
    }
    return found;
}

Findings includes_only_what_it_declares(const SourceFile& file, const std::vector<DeclaredLayer>& declared)
{
    Findings found;
    const auto own = file.is_cpp() ? declared_folder(declared, file.path) : std::string_view{};
    if (own.empty())
        return found;
    for (const auto& include : includes_of(file.text)) {
        const auto other = include.quoted ? declared_folder(declared, include.header) : std::string_view{};
        if (other.empty() || other == own)
            continue;
        const bool listed = std::any_of(declared.begin(), declared.end(), [&](const DeclaredLayer& layer) {
            return layer.folder == own &&
                   std::any_of(layer.uses.begin(), layer.uses.end(), [&](const auto& target) {
                       const auto* used = with_target(declared, target);
                       return used != nullptr && used->folder == other;
                   });
        });
        if (!listed)
            found.push_back(finding(file, include.line,
                                    include.header + " is included, but USES in " + std::string{own} +
                                        "/CMakeLists.txt does not name its target"));
    }
    return found;
}

} // namespace giliran::house
