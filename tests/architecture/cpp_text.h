// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace giliran::house {

/// The text with comments blanked out, every remaining character at its old place.
std::string without_comments(std::string_view text);

/// The text with comments and the inside of literals blanked out: what a rule about code looks at.
std::string code_only(std::string_view text);

struct Include
{
    std::size_t line;
    std::string header; ///< what stands between the quotes or brackets
    bool quoted;
};

std::vector<Include> includes_of(std::string_view text);

/// The arguments of a call, split at its own commas; `open` is the place of its '('. A comma between
/// template brackets splits too: a rule that counts must not mind.
std::vector<std::string> arguments_at(std::string_view code, std::size_t open);

} // namespace giliran::house
