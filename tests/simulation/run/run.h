// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/model/broken_promise.h"
#include "tests/simulation/story/script.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace giliran::simulation {

/// What happened in one run or, added up, in many.
struct Figures
{
    std::uint64_t runs = 0;
    std::uint64_t steps = 0;
    std::uint64_t happenings = 0; ///< on the agenda: messages, wakes, time-outs
    std::uint64_t events = 0;     ///< durable
    std::uint64_t accepted = 0;
    std::uint64_t refused = 0;
    std::uint64_t never_seen = 0;
    std::uint64_t views = 0;     ///< snapshots and deltas, each held against the truth
    std::uint64_t told_late = 0; ///< numbers of a lease whose day was sealed
    std::uint64_t hub_starts = 0;
    std::uint64_t failed_appends = 0;
    std::uint64_t texts_lost = 0;
    std::map<std::string, std::uint64_t> trouble; ///< steps by their first word, deeds and time left aside

    void add(const Figures& other);
    std::string text() const;
};

struct Run
{
    Script script;
    std::optional<BrokenPromise> broken;
    Figures figures;
};

/// Makes up a run and takes it to its end or to the first broken promise.
Run run_seed(std::uint64_t seed);
/// Takes a script as it stands. A step that cannot be read breaks the promise of that name.
Run run_script(const Script& script);

} // namespace giliran::simulation
