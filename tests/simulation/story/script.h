// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace giliran::simulation {

/// A run as text: "seed 42" on the first line, which sets all that is left to chance, then a step a line. "#"
/// begins a comment.
struct Script
{
    std::uint64_t seed = 0;
    std::vector<std::string> steps;

    std::string text() const;
    static std::optional<Script> parse(std::string_view text);
};

} // namespace giliran::simulation
