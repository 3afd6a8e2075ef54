// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/record/leg_row.h"

#include "common/base/require.h"

namespace giliran {

LegRow leg_row(const HallId& hall, const DayState& state, LegId id)
{
    const Leg* leg = state.find(id);
    GILIRAN_REQUIRE(leg != nullptr);
    const Visit* visit = state.find(leg->visit);
    GILIRAN_REQUIRE(visit != nullptr);
    LegRow row{hall, state.day, *leg, visit->channel, visit->applicants, std::nullopt};
    if (leg->session)
        if (const Session* session = state.find(*leg->session))
            row.officer = session->officer;
    return row;
}

std::vector<LegId> legs_of(const Event& event, const DayState& state)
{
    std::vector<LegId> legs;
    const Overloaded changing{
        [&](const DayOpened&) {
            for (const Leg& leg : state.legs) // carried over from the day before
                legs.push_back(leg.id);
        },
        [&](const LegTransferred& e) {
            legs = {e.leg, e.to};
        },
        [&](const SessionMoved& e) {
            const CounterState* place = state.find(e.to);
            if (place != nullptr && place->leg)
                legs.push_back(*place->leg);
        },
        [&](const Undone& e) {
            legs = e.born;
            for (const RestoredLeg& restored : e.legs)
                legs.push_back(restored.leg);
        },
        [&](const auto& one) {
            if constexpr (requires { LegId(one.leg); })
                legs.push_back(one.leg);
            else if constexpr (requires { CallId(one.call); })
                legs.push_back(state.find(one.call)->leg);
        },
    };
    std::visit(changing, event);
    return legs;
}

} // namespace giliran
