// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/run/shrink.h"

#include <algorithm>

namespace giliran::simulation {

Run shrink(const Run& broken, std::size_t tries)
{
    Run best = broken;
    std::size_t chunk = std::max<std::size_t>(best.script.steps.size() / 2, 1);
    while (tries > 0) {
        bool dropped = false;
        for (std::size_t at = 0; at < best.script.steps.size() && tries > 0;) {
            Script shorter = best.script;
            const auto first = shorter.steps.begin() + static_cast<std::ptrdiff_t>(at);
            const std::size_t count = std::min(chunk, shorter.steps.size() - at);
            shorter.steps.erase(first, first + static_cast<std::ptrdiff_t>(count));
            --tries;
            Run run = run_script(shorter);
            if (run.broken && run.broken->promise == broken.broken->promise) {
                best = std::move(run);
                dropped = true;
            } else {
                at += count;
            }
        }
        if (chunk == 1 && !dropped)
            break;
        chunk = std::max<std::size_t>(chunk / 2, 1);
    }
    return best;
}

} // namespace giliran::simulation
