// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdlib>
#include <string_view>

namespace giliran::faults {

/// ./test --full: every fault at every place.
inline bool full_effort()
{
    const char* effort = std::getenv("GILIRAN_TEST_EFFORT");
    return effort != nullptr && std::string_view(effort) == "full";
}

/// Of so many places one is tried in a quick run.
inline std::size_t stride()
{
    return full_effort() ? 1 : 5;
}

} // namespace giliran::faults
