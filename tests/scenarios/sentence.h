// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace giliran::scenarios {

/// One line of a story, as words that are taken from the front.
class Sentence
{
public:
    explicit Sentence(const std::string& line);

    bool done() const { return next_ == words_.size(); }
    std::string peek() const { return done() ? std::string() : words_[next_]; }
    /// The next word; throws if there is none.
    std::string take();
    /// True and taken if the next words are these.
    bool skip(const std::string& words);
    /// What follows these words, if they are next.
    std::optional<std::string> after(const std::string& words);

private:
    std::vector<std::string> words_;
    std::size_t next_ = 0;
};

} // namespace giliran::scenarios
