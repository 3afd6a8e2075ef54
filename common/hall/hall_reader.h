// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/json.h"
#include "common/base/result.h"
#include "common/hall/hall.h"
#include "common/hall/hall_problem.h"

namespace giliran {

struct ReadHall
{
    Hall hall;
    std::vector<HallProblem> warnings;
};

/// A hall draft is a tree: a hall.toml read by common/config, or a document that came over the wire. All of
/// its problems are found in one pass, not only the first. docs/hall-file.md lists the keys.
Result<ReadHall, std::vector<HallProblem>> read_hall(const Json& draft);

/// The same hall as a draft, keys in the order of docs/hall-file.md: read_hall(draft_of(hall)) gives it back,
/// and equal halls give equal text, so a hall's hash is the SHA-256 of to_text(draft_of(hall)).
Json draft_of(const Hall& hall);

} // namespace giliran
