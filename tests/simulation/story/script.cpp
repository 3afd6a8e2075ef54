// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/story/script.h"

#include "tests/simulation/story/words.h"

namespace giliran::simulation {

std::string Script::text() const
{
    std::string text = "seed " + std::to_string(seed) + "\n";
    for (const std::string& step : steps)
        text += step + "\n";
    return text;
}

std::optional<Script> Script::parse(std::string_view text)
{
    Script script;
    bool seeded = false;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty() || line.front() == '#')
            continue;
        const Words words = words_of(line);
        if (word_at(words, 0) == "seed") {
            script.seed = number_at(words, 1);
            seeded = true;
        } else {
            script.steps.emplace_back(line);
        }
    }
    return seeded ? std::optional(script) : std::nullopt;
}

} // namespace giliran::simulation
