// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace giliran::house {

/// A text file of the repository. Rules look at nothing else, so a made-up one shows that a rule can fail.
struct SourceFile
{
    std::string path; ///< from the repository's root, with '/'
    std::string text;

    std::string_view name() const;
    std::string_view folder() const; ///< "" for a file at the root
    bool is_cpp() const;             ///< .h or .cpp
    bool is_below(std::string_view top) const;
    /// In one of the four folders whose code is shipped, not in tests/.
    bool is_shipped() const;
};

/// What a rule found, one line each: "path:line: what is wrong".
using Findings = std::vector<std::string>;
inline const Findings none{};

std::string finding(const SourceFile& file, std::size_t line, std::string_view what);

/// 1 for the first line; `at` is an offset into the text.
std::size_t line_of(std::string_view text, std::size_t at);

std::size_t count_lines(std::string_view text);

/// Every text file below `root`; build folders and what begins with a dot are left out, `.ci` is not.
std::vector<SourceFile> read_tree(const std::string& root);

} // namespace giliran::house
