// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hub/core/input.h"
#include "common/record/journal.h"

#include <map>
#include <tuple>

namespace giliran::simulation {

/// What kiosks have given from their leases while the hub may have been away, against what became durable of
/// it: as a ticket of its day, or as word that came when that day was sealed.
class LentNumbers
{
public:
    /// The paper is in a visitor's hand.
    void given(const DeviceId& kiosk, BusinessDay day, LeaseId lease, std::uint32_t n);
    void durable(const EventRow& row);
    /// Leases and tickets are lost with a restore: nobody can be held to them from here on.
    void restored() { is_whole_ = false; }
    /// All kiosks are back, and `today` is open: nothing is missing any more.
    void are_all_told(BusinessDay today) const;

    std::uint64_t came_late = 0;

private:
    using Lent = std::tuple<BusinessDay, DeviceId, LeaseId, std::uint32_t>;

    std::map<std::pair<BusinessDay, LeaseId>, DeviceId> kiosks_;
    std::map<Lent, bool> given_; ///< true: it is durable
    bool is_whole_ = true;
};

} // namespace giliran::simulation
