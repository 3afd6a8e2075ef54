// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace giliran {

using Duration = std::chrono::milliseconds;

/// The hub's clock: UTC, but never running backwards (hub/core/hub_clock.h). Devices follow it.
/// There is no now(): the time is an input.
struct HubTime
{
    using duration = Duration;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<HubTime>;
    static constexpr bool is_steady = false;
};

/// A moment in hub time, in milliseconds since 1970-01-01 00:00 UTC.
using Instant = HubTime::time_point;

inline Instant instant_from_ms(std::int64_t ms)
{
    return Instant(Duration(ms));
}

inline std::int64_t ms_of(Instant instant)
{
    return instant.time_since_epoch().count();
}

} // namespace giliran
