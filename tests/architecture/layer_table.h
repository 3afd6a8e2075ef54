// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace giliran::house {

/// Libraries that stand on the compiler's default path or are linked to several targets, so that a wrong
/// include compiles.
enum class Foreign
{
    qt,
    sqlite,
    cups,
    sodium,
    qrencode,
    toml,
    json,
    posix
};

enum class Purity
{
    pure,  ///< the same input gives the same output: no Qt, clock, file, thread, randomness, environment
    shell, ///< talks to the machine
};

/// One row of the picture in docs/architecture.md: what a folder and its subfolders may include.
struct LayerRule
{
    std::string_view folder;
    Purity purity;
    std::vector<std::string_view> uses;
    std::vector<Foreign> foreign;
};

const std::vector<LayerRule>& layer_table();

/// The row of the nearest folder above a path, or nothing for a folder that nobody placed.
const LayerRule* rule_for(std::string_view path);

std::optional<Foreign> foreign_library(std::string_view header);

/// May a pure layer include this header of the standard library (or tl::expected)?
bool is_pure_header(std::string_view header);

} // namespace giliran::house
