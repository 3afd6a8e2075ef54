// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/described.h"
#include "common/base/result.h"

#include <array>
#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace giliran {

/// Why a file's text could not be had.
enum class FileFault
{
    not_found,
    unreadable,
    too_large, ///< more than max_file_size
};
constexpr auto names_of(FileFault)
{
    using namespace std::string_view_literals;
    return std::array{"not_found"sv, "unreadable"sv, "too_large"sv};
}

/// A hall of 26 agencies and 200 services has about 200 KiB.
inline constexpr std::size_t max_file_size = std::size_t{4} * 1024 * 1024;

/// Reads at most max_file_size and one byte more, whatever the file claims to be.
Result<std::string, FileFault> read_text_file(const std::filesystem::path& file);

} // namespace giliran
