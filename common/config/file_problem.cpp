// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/file_problem.h"

#include <algorithm>

namespace giliran {

FileProblems only_problem(const std::string& file, FileFault fault)
{
    return {{file, 0, fault}};
}

FileProblems only_problem(const std::string& file, SyntaxFault fault)
{
    const int line = fault.line;
    return {{file, line, std::move(fault)}};
}

FileProblems placed_problems(const std::string& file, const TomlTree& tree, std::vector<HallProblem> problems)
{
    FileProblems placed;
    for (HallProblem& problem : problems) {
        // TOML has no null: TomlTree puts it where the file has a float or a moment with a zone.
        if (problem.kind == HallProblemKind::wrong_type && problem.detail == "null")
            problem.detail = "float";
        const int line = tree.line_of(problem.path);
        placed.push_back({file, line, std::move(problem)});
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const FileProblem& a, const FileProblem& b) { return a.line < b.line; });
    return placed;
}

} // namespace giliran
