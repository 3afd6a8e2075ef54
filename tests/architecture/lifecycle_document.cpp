// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/lifecycle_document.h"

#include "common/queue/lifecycle.h"

#include <map>
#include <utility>

namespace giliran::house {

std::string lifecycle_document()
{
    std::string text =
        "# The life of a leg\n\n"
        "Drawn from the table in common/queue/lifecycle.h by `ninja lifecycle-document`; a test fails "
        "when it is stale.\nWhat is not here cannot happen.\n\n"
        "```mermaid\nstateDiagram-v2\n"
        "    [*] --> planned\n    [*] --> reserved\n    [*] --> waiting\n";
    std::map<std::pair<LegState, LegState>, std::string>
        arrows; // verbs between the same two states share an arrow
    for (const auto& [from, verb, to] : lifecycle) {
        auto& verbs = arrows[{from, to}];
        verbs += (verbs.empty() ? "" : ", ") + std::string{name_of(verb)};
    }
    for (const auto& [states, verbs] : arrows)
        text += "    " + std::string{name_of(states.first)} + " --> " + std::string{name_of(states.second)} +
                ": " + verbs + "\n";
    return text + "    ended --> [*]\n```\n";
}

} // namespace giliran::house
