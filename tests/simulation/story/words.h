// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace giliran::simulation {

/// A step of a script: words with a space between them.
using Words = std::vector<std::string>;

Words words_of(std::string_view line);
/// The word at `i`, "" past the end.
const std::string& word_at(const Words& words, std::size_t i);
/// The number at `i`, `otherwise` if there is none.
std::uint64_t number_at(const Words& words, std::size_t i, std::uint64_t otherwise = 0);

} // namespace giliran::simulation
