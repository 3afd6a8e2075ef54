// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_file.h"

namespace giliran::house {

/// The repository that this test was built from, read once.
const std::vector<SourceFile>& repository();

template <typename Rule>
Findings broken_in_the_repository(Rule rule)
{
    Findings all;
    for (const auto& file : repository()) {
        const auto found = rule(file);
        all.insert(all.end(), found.begin(), found.end());
    }
    return all;
}

} // namespace giliran::house
