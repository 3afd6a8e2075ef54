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

std::optional<LegId> leg_of(const Event& event, const DayState& state)
{
    return std::visit(
        [&](const auto& one) -> std::optional<LegId> {
            if constexpr (requires { LegId(one.leg); }) {
                return one.leg;
            } else if constexpr (requires { CallId(one.call); }) {
                const Call* call = state.find(one.call);
                return call != nullptr ? std::optional(call->leg) : std::nullopt;
            } else {
                return std::nullopt;
            }
        },
        event);
}

} // namespace giliran
