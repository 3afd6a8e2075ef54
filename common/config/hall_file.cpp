// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/hall_file.h"

#include "common/config/toml_text.h"
#include "common/hall/hall_reader.h"

namespace giliran {

Result<HallFile, FileProblems> read_hall_file(const std::filesystem::path& file)
{
    auto text = read_text_file(file);
    if (!text)
        return fail(only_problem(file.string(), text.error()));
    return read_hall_text(std::move(*text), file.string());
}

Result<HallFile, FileProblems> read_hall_text(std::string text, const std::string& file)
{
    auto tree = parse_toml(text);
    if (!tree)
        return fail(only_problem(file, std::move(tree.error())));
    auto read = read_hall(tree->root);
    if (!read)
        return fail(placed_problems(file, *tree, std::move(read.error())));
    return HallFile{std::move(text), std::move(read->hall),
                    placed_problems(file, *tree, std::move(read->warnings))};
}

std::string hall_file_text(const Hall& hall)
{
    return toml_text(draft_of(hall));
}

} // namespace giliran
