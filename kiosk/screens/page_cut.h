// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace giliran {

// Blocks below each other with `gap` between them, cut into pages of `room`, each as full as it gets; never
// an empty page, so a block higher than the room has a page of its own. Answers how many blocks stand on
// each.
inline std::vector<std::size_t> cut_into_pages(std::span<const int> heights, int gap, int room)
{
    std::vector<std::size_t> pages;
    int used = 0;
    for (const int height : heights) {
        if (!pages.empty() && used + gap + height <= room) {
            used += gap + height;
            ++pages.back();
        } else {
            used = height;
            pages.push_back(1);
        }
    }
    return pages;
}

} // namespace giliran
