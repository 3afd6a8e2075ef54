// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/record/leg_row.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace giliran {

/// The columns of a leg's row behind its key (hall, day, leg), in the order of leg_column_names: written and
/// compared by this one list. `take` is called with std::int64_t, std::string_view or an optional of these;
/// texts live as long as `row` and `number`, which is the text of the leg's number.
inline constexpr std::string_view leg_column_names =
    "visit, service, queue, number, state, outcome, paper, channel, priority, applicants, reserved_at, "
    "queued_at, "
    "order_key, called_at, started_at, ended_at, calls, call, rule, counter, session, officer";

template <class Take>
void each_leg_column(const LegRow& row, std::string_view number, Take take)
{
    using Text = std::string_view;
    using Number = std::int64_t;
    const auto moment = [](std::optional<Instant> at) {
        return at ? std::optional<Number>(ms_of(*at)) : std::nullopt;
    };
    const auto id = [](const auto& one) { return one ? std::optional<Number>(one->value) : std::nullopt; };
    const auto name = [](const auto& one) { return one ? std::optional<Text>(name_of(*one)) : std::nullopt; };
    const auto text = [](const auto& one) { return one ? std::optional<Text>(one->text()) : std::nullopt; };
    const Leg& leg = row.leg;
    take(Number{leg.visit.value});
    take(Text(leg.service.text()));
    take(Text(leg.queue.text()));
    take(number);
    take(Text(name_of(leg.state)));
    take(name(leg.outcome));
    take(Text(name_of(leg.paper)));
    take(Text(name_of(row.channel)));
    take(Number{leg.priority ? 1 : 0});
    take(Number{row.applicants});
    take(Number{ms_of(leg.reserved_at)});
    take(Number{ms_of(leg.queued_at)});
    take(Number{ms_of(leg.order_key)});
    take(moment(leg.called_at));
    take(moment(leg.started_at));
    take(moment(leg.ended_at));
    take(Number{leg.calls});
    take(id(leg.call));
    take(name(leg.rule));
    take(text(leg.counter));
    take(id(leg.session));
    take(text(row.officer));
}

} // namespace giliran
