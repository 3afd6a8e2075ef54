// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/journal/journal_database.h"

#include <vector>

namespace giliran {

/// Every hall text ever applied, and which one is in force.
class HallStore
{
public:
    explicit HallStore(JournalDatabase& database) : database_(database) {}

    /// The halls of this journal; one hub's journal has one, or none before the first was applied.
    Result<std::vector<HallId>, JournalError> halls();

    /// Makes `version` the current one of `hall`. Devices and officers that were added before any hall was
    /// known, under the place-holder HallId(), come to belong to it.
    Result<void, JournalError> put(const HallId& hall, const HallVersion& version);

    Result<std::optional<HallVersion>, JournalError> current(const HallId& hall);

    /// The version of that hash, with the moment it was last applied.
    Result<std::optional<HallVersion>, JournalError> get(const HallId& hall, const Sha256& hash);

private:
    JournalDatabase& database_;
};

/// `damaged` if the text does not have its hash.
Result<std::optional<HallVersion>, JournalError> current_hall_version(Connection& connection,
                                                                      const HallId& hall);

} // namespace giliran
