// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/text_file.h"
#include "common/config/toml_tree.h"
#include "common/hall/hall_problem.h"

#include <string>
#include <variant>
#include <vector>

namespace giliran {

/// One thing wrong with a file: with the file itself, its TOML, or what stands at a key.
struct FileProblem
{
    std::string file; ///< as the caller named it
    int line = 0;     ///< from 1; 0: the file could not be read
    std::variant<FileFault, SyntaxFault, HallProblem> what;
    friend bool operator==(const FileProblem&, const FileProblem&) = default;
};

using FileProblems = std::vector<FileProblem>;

FileProblems only_problem(const std::string& file, FileFault fault);
FileProblems only_problem(const std::string& file, SyntaxFault fault);
/// With the lines of the tree they were found in, sorted by line.
FileProblems placed_problems(const std::string& file, const TomlTree& tree,
                             std::vector<HallProblem> problems);

} // namespace giliran
