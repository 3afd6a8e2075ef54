// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hall/hall_reader.h"

#include "common/hall/hall_keys.h"
#include "common/hall/hall_reading.h"

#include <algorithm>

namespace giliran {

Result<ReadHall, std::vector<HallProblem>> read_hall(const Json& draft)
{
    HallReading reading;
    DraftTable root(draft, "", hall_keys::root, reading.problems);
    root.require({"hall", "hours"});
    read_site(root.table("hall", hall_keys::hall), reading);
    read_look(root.table("look", hall_keys::look), reading);
    read_demand(root.table("demand", hall_keys::demand), reading);
    read_priority_groups(root, reading);
    read_agencies(root, reading);
    read_zones(root, reading);
    read_hours(root.table("hours", hall_keys::hours), reading);

    const bool good = std::all_of(reading.problems.begin(), reading.problems.end(),
                                  [](const HallProblem& problem) { return is_warning(problem.kind); });
    if (!good)
        return fail(std::move(reading.problems));
    return ReadHall{std::move(reading.hall), std::move(reading.problems)};
}

} // namespace giliran
