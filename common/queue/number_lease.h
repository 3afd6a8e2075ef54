// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/ids.h"
#include "common/base/instant.h"
#include "common/base/token128.h"

#include <cstdint>
#include <optional>
#include <set>

namespace giliran {

using LeaseId = NumberId<struct LeaseTag>;

/// Numbers lent to a kiosk, first … last, which it may give while the hub is away. Whatever becomes of them,
/// nobody else is ever given one of them that day.
struct NumberLease
{
    LeaseId id;
    DeviceId device;
    QueueId queue;
    std::uint32_t first = 1;
    std::uint32_t last = 0;
    Instant granted_at;
    std::set<std::uint32_t> used; ///< reported so far
    bool closed = false;          ///< returned, or written off
    bool in_doubt = false;        ///< from before a restoration: what was reported since is lost

    bool holds(std::uint32_t n) const { return n >= first && n <= last; }
    std::uint32_t size() const { return last - first + 1; }
    std::uint32_t unused() const { return size() - static_cast<std::uint32_t>(used.size()); }
};

} // namespace giliran
