// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/sentence.h"

#include <sstream>
#include <stdexcept>

namespace giliran::scenarios {
namespace {

std::vector<std::string> words_of(const std::string& line)
{
    std::istringstream stream(line);
    std::vector<std::string> words;
    for (std::string word; stream >> word;) {
        if (word.front() == '#')
            break;
        const bool has_mark = word.size() > 1 && (word.back() == ':' || word.back() == ',');
        words.push_back(has_mark ? word.substr(0, word.size() - 1) : word);
    }
    return words;
}

} // namespace

Sentence::Sentence(const std::string& line) : words_(words_of(line))
{}

std::string Sentence::take()
{
    if (done())
        throw std::runtime_error("the sentence ends too early");
    return words_[next_++];
}

bool Sentence::skip(const std::string& words)
{
    const auto wanted = words_of(words);
    if (words_.size() - next_ < wanted.size())
        return false;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (words_[next_ + i] != wanted[i])
            return false;
    next_ += wanted.size();
    return true;
}

std::optional<std::string> Sentence::after(const std::string& words)
{
    return skip(words) ? std::optional(take()) : std::nullopt;
}

} // namespace giliran::scenarios
