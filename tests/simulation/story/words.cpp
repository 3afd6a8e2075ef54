// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/story/words.h"

#include <charconv>

namespace giliran::simulation {

Words words_of(std::string_view line)
{
    Words words;
    while (!line.empty()) {
        const auto end = std::min(line.find(' '), line.size());
        if (end > 0)
            words.emplace_back(line.substr(0, end));
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return words;
}

const std::string& word_at(const Words& words, std::size_t i)
{
    static const std::string none;
    return i < words.size() ? words[i] : none;
}

std::uint64_t number_at(const Words& words, std::size_t i, std::uint64_t otherwise)
{
    const std::string& word = word_at(words, i);
    std::uint64_t value = 0;
    const auto read = std::from_chars(word.data(), word.data() + word.size(), value);
    return read.ec == std::errc() && read.ptr == word.data() + word.size() ? value : otherwise;
}

} // namespace giliran::simulation
