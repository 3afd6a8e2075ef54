// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/journal/journal_database.h"

#include <vector>

namespace giliran {

/// The officers of one hall, by code, with the hash of their PIN. Before any hall is known, `hall` is the
/// place-holder HallId().
class OfficerStore
{
public:
    OfficerStore(JournalDatabase& database, HallId hall) : database_(database), hall_(std::move(hall)) {}

    /// Adds the officer, or changes role and PIN of the one with that code; added_at stays the first.
    Result<void, JournalError> put(const OfficerRecord& officer);
    Result<std::optional<OfficerRecord>, JournalError> get(const OfficerCode& code);
    Result<std::vector<OfficerRecord>, JournalError> list(); ///< by code
    Result<std::size_t, JournalError> count();

private:
    JournalDatabase& database_;
    HallId hall_;
};

} // namespace giliran
