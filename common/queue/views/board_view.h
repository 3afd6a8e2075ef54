// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hall/hall.h"
#include "common/queue/day_state.h"

#include <optional>
#include <vector>

namespace giliran {

/// A call as a display shows it.
struct BoardCall
{
    CallId call;
    std::uint32_t ordinal = 1;
    TicketNumber number;
    CounterId counter;
    std::uint32_t counter_number = 0;
    AgencyId agency;
    LegState state = LegState::called;
    Instant called_at;
    AnnouncementState announcement = AnnouncementState::pending;
    bool vehicle = false;
    template <class V>
    static void fields(V& field)
    {
        field("call", &BoardCall::call, "the call");
        field("ordinal", &BoardCall::ordinal, "1: the call, 2 and more: its recalls");
        field("number", &BoardCall::number, "the number called");
        field("counter", &BoardCall::counter, "the counter's id");
        field("counter_number", &BoardCall::counter_number, "the counter's number, shown and spoken");
        field("agency", &BoardCall::agency, "the agency of the service");
        field("state", &BoardCall::state, "called: go there now; else for the record");
        field("called_at", &BoardCall::called_at, "hub time of the call or its latest recall");
        field("announcement", &BoardCall::announcement, "what the loudspeaker did with it");
        field("vehicle", &BoardCall::vehicle, "the next vehicle of a lane: nobody holds the number");
    }
};

/// What the displays of one zone show.
struct BoardView
{
    ZoneId zone;
    DayPhase phase = DayPhase::none;
    std::optional<BusinessDay> day;
    std::vector<BoardCall> calls;     ///< newest first
    std::vector<TicketNumber> missed; ///< newest first
    template <class V>
    static void fields(V& field)
    {
        field("zone", &BoardView::zone, "the zone");
        field("phase", &BoardView::phase, "of the business day");
        field("day", &BoardView::day, "the open business day");
        field("calls", &BoardView::calls, "the latest calls, newest first, at most 12");
        field("missed", &BoardView::missed, "numbers that missed their call, newest first, at most 8");
    }
};

BoardView board_view(const DayState& state, const Hall& hall, const ZoneId& zone);

} // namespace giliran
