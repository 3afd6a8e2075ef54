// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hall/hall.h"
#include "common/queue/day_state.h"
#include "common/queue/refusal.h"

#include <optional>

namespace giliran {

/// What a visitor should know before taking a number for a service that is open. The first that holds is
/// told.
enum class Caution
{
    service_later,     ///< numbers are given, service begins later; until: when
    late_to_open,      ///< service should have begun, and no officer has come yet
    short_absence,     ///< officers were there and none is now
    on_break,          ///< every counter of the queue has its break; until: when
    may_not_be_served, ///< so many wait that closing time may come first
};
constexpr auto names_of(Caution)
{
    using namespace std::string_view_literals;
    return std::array{"service_later"sv, "late_to_open"sv, "short_absence"sv, "on_break"sv,
                      "may_not_be_served"sv};
}

/// Whether a service gives numbers, and if not why, and until when where that is known.
struct Opening
{
    std::optional<ClosedReason> closed_because; ///< none: open
    std::optional<Instant> until;               ///< when what is told ends, of the reason or of the caution
    std::optional<Caution> caution = std::nullopt;
    bool is_open() const { return !closed_because; }
    friend bool operator==(const Opening&, const Opening&) = default;
};

/// The one function that answers "may I take a number for this on site?", for kiosk, desk and hub alike. The
/// last new number is given `cutoff` before closing; tickets given may still be called after it.
Opening opening_of(const Service& service, const Hall& hall, const DayState& state, Instant now);

/// Whether who booked may still come for it: the same but for what a booking has settled already, namely the
/// hours numbers are given in, breaks (who is early waits), the quota and the channel.
Opening opening_for_booked(const Service& service, const Hall& hall, const DayState& state, Instant now);

/// True if the service has hours on that date.
bool serves_on(const Service& service, const Hall& hall, BusinessDay day);

/// Hours alone, without the day's state: what the clock and the calendar say. `own` are the hours of a
/// service or an agency; the hall's holidays and breaks of the whole hall hold for all.
Opening opening_by_clock(const Hours& own, const Hall& hall, Instant now);
inline Opening opening_by_clock(const Hall& hall, Instant now)
{
    return opening_by_clock(hall.hours, hall, now);
}

} // namespace giliran
