// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/core/day_schedule.h"

namespace giliran {

DayDue day_due(const Hall& hall, const DayState& state, std::optional<BusinessDay> last_sealed, Instant now)
{
    const BusinessDay today = BusinessDay::at(now, hall.utc_offset);
    DayDue due;
    if (state.is_open()) {
        if (now < state.day.moment(hall.day_ends, state.utc_offset))
            return due;
        due.close = today > state.day ? DayEnd::left_open : DayEnd::at_day_ends;
    }
    const bool new_day = !last_sealed || today > *last_sealed;
    const bool other_day = state.phase == DayPhase::none || today > state.day;
    const bool within = now >= today.moment(hall.day_opens, hall.utc_offset) &&
                        now < today.moment(hall.day_ends, hall.utc_offset);
    if (new_day && other_day && within)
        due.open = today;
    return due;
}

Instant next_day_change(const Hall& hall, const DayState& state, Instant now)
{
    if (state.is_open())
        return state.day.moment(hall.day_ends, state.utc_offset);
    const BusinessDay today = BusinessDay::at(now, hall.utc_offset);
    const Instant opens = today.moment(hall.day_opens, hall.utc_offset);
    return now < opens ? opens : today.next().moment(hall.day_opens, hall.utc_offset);
}

} // namespace giliran
