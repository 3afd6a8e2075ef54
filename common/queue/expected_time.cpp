// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/expected_time.h"

#include "common/queue/duty.h"

#include <algorithm>
#include <cmath>

namespace giliran {
namespace {

constexpr std::size_t latest_calls = 300; ///< calls: bounds the work of a long day
constexpr double between_visitors = 60;   ///< seconds: the way, and until the officer calls again
constexpr double after_leg = 20;          ///< of these, what no leg of today shows
constexpr double hall_prior = 10;         ///< legs
constexpr double service_prior = 8;       ///< legs
constexpr double spread_prior = 0.5;
constexpr double missed_prior = 0.05; ///< of the calls
constexpr double missed_takes = 100;  ///< seconds, with a recall
constexpr double longest_factor = 4;  ///< one forgotten key must not move the day

/// When the counter was free again; none: it is not.
std::optional<Instant> freed_at(const Leg& leg)
{
    if (leg.state == LegState::ended)
        return leg.ended_at;
    return std::nullopt;
}

} // namespace

ExpectedTimes::ExpectedTimes(const DayState& state, const Hall& hall)
{
    services_.reserve(hall.services.size());
    for (const Service& service : hall.services)
        services_[service.id].standard = static_cast<double>(service.standard_time.count()) * 60.0;

    double expected = 0;
    double taken = 0;
    double squares = 0;
    double priority = 0;
    double missed = 0;
    const std::size_t calls = state.calls.size();
    for (std::size_t i = calls > latest_calls ? calls - latest_calls : 0; i < calls; ++i) {
        const Call& call = state.calls[i];
        const Leg& leg = *state.find(call.leg);
        priority += leg.priority ? 1 : 0;
        missed += leg.state == LegState::late ? 1 : 0;
        const auto freed = leg.call == call.id ? freed_at(leg) : std::nullopt;
        const auto found = services_.find(leg.service);
        if (!freed || found == services_.end())
            continue;
        const double plan = planned(leg, state, found->second.standard);
        const double took =
            std::min(seconds_in(*freed - call.first_called_at) + after_leg, plan * longest_factor);
        found->second.expected += plan;
        found->second.taken += took;
        expected += plan;
        taken += took;
        squares += (took / plan - 1.0) * (took / plan - 1.0);
        ++measured_;
    }
    const double n = measured_;
    const double mean = n > 0 ? expected / n : 600;
    factor_ = (taken + hall_prior * mean) / (expected + hall_prior * mean);
    spread_ = std::sqrt((squares + hall_prior * spread_prior * spread_prior) / (n + hall_prior));
    const double seen = static_cast<double>(std::min(calls, latest_calls)) + hall_prior;
    priority_share_ = priority / seen;
    missed_share_ = (missed + missed_prior * hall_prior) / seen;
    for (auto& [id, one] : services_) {
        const double prior = service_prior * (one.standard + between_visitors);
        one.factor = (one.taken + prior * factor_) / (one.expected + prior);
    }
}

double ExpectedTimes::planned(const Leg& leg, const DayState& state, double standard) const
{
    const Visit* visit = state.find(leg.visit);
    return standard * (visit != nullptr ? visit->applicants : 1) + between_visitors;
}

double ExpectedTimes::seconds(const Leg& leg, const DayState& state) const
{
    const auto found = services_.find(leg.service);
    const bool known = found != services_.end();
    const double comes = known ? planned(leg, state, found->second.standard) * found->second.factor
                               : planned(leg, state, 600) * factor_;
    return comes + missed_share_ * (missed_takes - comes);
}

} // namespace giliran
