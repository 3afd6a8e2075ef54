// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace giliran::faults {

inline constexpr std::size_t longest_path = 1024;

enum class RecordKind : std::uint32_t
{
    create,      ///< path, inode: an empty file has this name
    make_folder, ///< path
    write,       ///< inode, offset, the bytes
    cut,         ///< inode, offset: its size from here on
    sync,        ///< inode
    sync_folder, ///< path, "" for the recorded folder itself
    rename,      ///< path; the new path stands as the bytes
    remove,      ///< path
    said,        ///< the bytes went to standard output
};

/// Before each entry of a record; its path and its bytes follow. One machine writes and reads it.
struct RecordHead
{
    RecordKind kind = RecordKind::said;
    std::uint32_t path_size = 0;
    std::uint64_t inode = 0;
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
};

} // namespace giliran::faults
