// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/inspection/lost_numbers.h"

#include "tests/simulation/model/broken_promise.h"

#include <algorithm>

namespace giliran::simulation {
namespace {

/// A kiosk may report its numbers again: they are its own whatever the hub has forgotten.
bool is_of_a_lease(const std::string& number, const DayBook& book)
{
    const auto n = TicketNumber::parse(number)->n;
    return std::any_of(book.leases.begin(), book.leases.end(),
                       [&](const auto& entry) { return entry.second.used.count(n) != 0; });
}

} // namespace

void LostNumbers::add(const DayBook& gone, const DayBook& copy)
{
    static const DayBook nothing;
    const DayBook& known = copy.day == gone.day ? copy : nothing;
    OfDay& lost = days_[gone.day];
    for (const std::string& number : gone.numbers)
        if (known.numbers.count(number) == 0 && !is_of_a_lease(number, gone))
            lost.numbers.insert(number);
    for (const auto& [id, lease] : gone.leases)
        if (known.leases.count(id) == 0)
            lost.leases.push_back(lease);
}

void LostNumbers::hold_against(const DayBook& book) const
{
    const auto lost = days_.find(book.day);
    if (lost == days_.end())
        return;
    for (const std::string& number : lost->second.numbers)
        if (book.numbers.count(number) != 0)
            broken("a number in a visitor's hand is not given again after a restore", number);
    for (const BookedLease& out : lost->second.leases)
        for (const auto& [id, lease] : book.leases)
            if (lease.queue == out.queue && lease.first <= out.last && out.first <= lease.last)
                broken("a block in a kiosk's hands is not lent again after a restore",
                       lease.queue.text() + " " + std::to_string(lease.first));
}

} // namespace giliran::simulation
