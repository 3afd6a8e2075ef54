// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/config/file_problem.h"
#include "common/hall/hall.h"

#include <filesystem>
#include <string>

namespace giliran {

/// A hall.toml that was read whole. Its keys: docs/hall-file.md.
struct HallFile
{
    std::string text;
    Hall hall;
    FileProblems warnings;
};

/// All problems of the file at once, but a syntax error hides what comes after it.
Result<HallFile, FileProblems> read_hall_file(const std::filesystem::path& file);
/// The same from text that comes from elsewhere; `file` names it in problems.
Result<HallFile, FileProblems> read_hall_text(std::string text, const std::string& file);

/// The hall as a hall.toml with every default written out.
std::string hall_file_text(const Hall& hall);

} // namespace giliran
