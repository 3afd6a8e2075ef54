// SPDX-License-Identifier: GPL-3.0-or-later
//
// The life of a leg, whole. A leg is born planned (a later leg), reserved (a number is given, its paper is on
// the way), waiting (by a transfer, carried over, or a vehicle) or serving (a walk-in). It dies once, in
// `ended`, by one of the outcomes. What is not in the table cannot happen: decide() refuses it and evolve()
// aborts on it. Only an undo goes back, to where the leg stood.
#pragma once

#include "common/queue/leg.h"

#include <array>
#include <optional>
#include <string_view>

namespace giliran {

/// What can be done to a leg.
enum class LegVerb
{
    join,          ///< a planned leg's turn has come: the leg before it ended
    confirm_paper, ///< the paper came out
    settle,        ///< no word of the paper in time: it waits all the same, flagged
    call,
    recall,
    start,
    finish,
    miss, ///< no-show
    revive,
    park,
    unpark,
    recycle,        ///< called by mistake: back into the line
    transfer,       ///< ends this leg, a new one begins
    change_service, ///< another service, same number, same time
    cancel,
    expire, ///< a late leg's time to return is over
    close_day,
};
constexpr auto names_of(LegVerb)
{
    using namespace std::string_view_literals;
    return std::array{"join"sv,     "confirm_paper"sv,  "settle"sv, "call"sv,   "recall"sv,   "start"sv,
                      "finish"sv,   "miss"sv,           "revive"sv, "park"sv,   "unpark"sv,   "recycle"sv,
                      "transfer"sv, "change_service"sv, "cancel"sv, "expire"sv, "close_day"sv};
}

struct Transition
{
    LegState from;
    LegVerb verb;
    LegState to;
};

inline constexpr auto lifecycle = std::to_array<Transition>({
    {LegState::planned, LegVerb::join, LegState::waiting},
    {LegState::planned, LegVerb::cancel, LegState::ended},
    {LegState::planned, LegVerb::close_day, LegState::ended},

    {LegState::reserved, LegVerb::confirm_paper, LegState::waiting},
    {LegState::reserved, LegVerb::settle, LegState::waiting},
    {LegState::reserved, LegVerb::cancel, LegState::ended},
    {LegState::reserved, LegVerb::close_day, LegState::ended},

    {LegState::waiting, LegVerb::call, LegState::called},
    {LegState::waiting, LegVerb::change_service, LegState::waiting},
    {LegState::waiting, LegVerb::transfer, LegState::ended},
    {LegState::waiting, LegVerb::cancel, LegState::ended},
    {LegState::waiting, LegVerb::close_day, LegState::ended},

    {LegState::called, LegVerb::recall, LegState::called},
    {LegState::called, LegVerb::start, LegState::serving},
    {LegState::called, LegVerb::miss, LegState::late},
    {LegState::called, LegVerb::recycle, LegState::waiting},
    {LegState::called, LegVerb::transfer, LegState::ended},
    {LegState::called, LegVerb::cancel, LegState::ended},
    {LegState::called, LegVerb::close_day, LegState::ended},

    {LegState::serving, LegVerb::finish, LegState::ended},
    {LegState::serving, LegVerb::park, LegState::parked},
    {LegState::serving, LegVerb::transfer, LegState::ended},
    {LegState::serving, LegVerb::change_service, LegState::serving},
    {LegState::serving, LegVerb::close_day, LegState::ended},

    {LegState::parked, LegVerb::unpark, LegState::waiting},
    {LegState::parked, LegVerb::call, LegState::called},
    {LegState::parked, LegVerb::cancel, LegState::ended},
    {LegState::parked, LegVerb::close_day, LegState::ended},

    {LegState::late, LegVerb::revive, LegState::waiting},
    {LegState::late, LegVerb::cancel, LegState::ended},
    {LegState::late, LegVerb::expire, LegState::ended},
    {LegState::late, LegVerb::close_day, LegState::ended},
});

/// Where `verb` leads from `from`; none: it may not be done.
constexpr std::optional<LegState> after(LegState from, LegVerb verb)
{
    for (const Transition& row : lifecycle)
        if (row.from == from && row.verb == verb)
            return row.to;
    return std::nullopt;
}

} // namespace giliran
