// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journal/day_writer.h"

#include <QString>
#include <map>
#include <string>
#include <vector>

namespace giliran::faults {

/// What a journal_worker said it was promised.
struct Promised
{
    std::map<std::pair<std::string, std::uint64_t>, std::string> events; ///< (day, n) → hash
    std::map<std::string, std::string> seals;                            ///< day → hash
    std::vector<std::string> failures;                                   ///< "full could not …"
    std::vector<std::string> refusals;
    bool ended = false; ///< it came to its end

    void take(const std::string& lines);
};

/// What is wrong with the journal in this folder after a fault, in words; "" if every promise holds: it
/// opens, its chain and seals hold, and all that was acknowledged is there.
std::string broken_promise(const QString& folder, const Promised& promised);

} // namespace giliran::faults
