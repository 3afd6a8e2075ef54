// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/text_file.h"

#include <fstream>

namespace giliran {

Result<std::string, FileFault> read_text_file(const std::filesystem::path& file)
{
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return fail(FileFault::not_found);
    if (std::filesystem::is_directory(file, ignored))
        return fail(FileFault::unreadable);
    std::ifstream in(file, std::ios::binary);
    std::string text;
    std::array<char, 65536> block{};
    while (in && text.size() <= max_file_size) {
        in.read(block.data(), block.size());
        text.append(block.data(), static_cast<std::size_t>(in.gcount()));
    }
    if (text.size() > max_file_size)
        return fail(FileFault::too_large);
    if (!in.eof())
        return fail(FileFault::unreadable);
    return text;
}

} // namespace giliran
