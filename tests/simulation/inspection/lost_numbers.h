// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/model/day_book.h"

namespace giliran::simulation {

/// What visitors and kiosks have in their hands from the time that a restore has lost: the hub does not know
/// it any more, and must not give it again.
class LostNumbers
{
public:
    /// `gone` is replaced by an older `copy`.
    void add(const DayBook& gone, const DayBook& copy);
    /// Throws BrokenPromise if anything of it was given again.
    void hold_against(const DayBook& book) const;

private:
    struct OfDay
    {
        std::set<std::string> numbers;
        std::vector<BookedLease> leases;
    };
    std::map<BusinessDay, OfDay> days_;
};

} // namespace giliran::simulation
