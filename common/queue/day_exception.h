// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/described.h"
#include "common/base/ids.h"
#include "common/base/instant.h"

#include <array>
#include <optional>

namespace giliran {

using ExceptionId = NumberId<struct ExceptionTag>;
/// The code of a booking, as its holder brings it.
using BookingCode = TextId<struct BookingTag>;

/// Why staff closed something for a while today.
enum class ExceptionReason
{
    staff_away,
    system_down,
    event,
    emergency,
    other,
};
constexpr auto names_of(ExceptionReason)
{
    using namespace std::string_view_literals;
    return std::array{"staff_away"sv, "system_down"sv, "event"sv, "emergency"sv, "other"sv};
}

/// What an exception holds for: a service, a queue or an agency; none of them: the whole hall.
struct ExceptionScope
{
    std::optional<AgencyId> agency = std::nullopt;
    std::optional<QueueId> queue = std::nullopt;
    std::optional<ServiceId> service = std::nullopt;
    template <class V>
    static void fields(V& field)
    {
        field("agency", &ExceptionScope::agency, "all services of this agency");
        field("queue", &ExceptionScope::queue, "all services of this queue");
        field("service", &ExceptionScope::service, "this service");
    }
};

/// Today only: the services in scope give no numbers from `from` until `until`.
struct DayException
{
    ExceptionId id;
    ExceptionScope scope;
    Instant from;
    std::optional<Instant> until = std::nullopt; ///< none: the day's end
    ExceptionReason reason = ExceptionReason::other;
    bool lifted = false;

    bool holds_at(Instant now) const { return !lifted && now >= from && (!until || now < *until); }
};

} // namespace giliran
