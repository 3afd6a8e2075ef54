// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/json.h"
#include "common/base/result.h"

#include <map>
#include <string>
#include <string_view>

namespace giliran {

/// TOML text as a tree that knows its lines. Local dates and times become strings ("2026-12-25", "08:00"); a
/// float or a moment with a zone becomes null, which nothing takes: no key of ours wants one.
struct TomlTree
{
    Json root;
    std::map<std::string, int, std::less<>> lines; ///< by path: "agency[3].service[0].name"

    /// The line of a path or, where nothing stands there, of the nearest table around it; from 1.
    int line_of(std::string_view path) const;
};

struct SyntaxFault
{
    int line = 0;
    int column = 0;
    std::string what; ///< the parser's own words, in English
    friend bool operator==(const SyntaxFault&, const SyntaxFault&) = default;
};

Result<TomlTree, SyntaxFault> parse_toml(std::string_view text);

} // namespace giliran
