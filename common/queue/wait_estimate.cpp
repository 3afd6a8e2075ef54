// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/wait_estimate.h"

#include <algorithm>
#include <cmath>

namespace giliran {
namespace {

constexpr std::size_t most_calls = 6000;
constexpr std::size_t most_calls_alone = 1500;
constexpr double z80 = 1.2816;          ///< 10 % below, 10 % above
constexpr double key_press = 15;        ///< seconds until a free officer calls
constexpr double priority_weight = 1.0; ///< of the priority tickets still to come, those that pass this one

/// Quantile of a gamma distribution by Wilson and Hilferty.
double quantile(double mean, double variance, double z)
{
    if (mean <= 0 || variance <= 0)
        return std::max(0.0, mean);
    const double shape = mean * mean / variance;
    const double root = 1.0 - 1.0 / (9.0 * shape) + z / (3.0 * std::sqrt(shape));
    return root <= 0 ? 0.0 : mean * root * root * root;
}

std::optional<Instant> closing_of(const Service& service, const Hall& hall, BusinessDay day)
{
    const ServiceHours* hours = hall.hours_of(service).week_on(day).on(day.weekday());
    return hours == nullptr ? std::nullopt : std::optional(day.moment(hours->close, hall.utc_offset));
}

WaitEstimate range_of(const ExpectedCall& call, const ExpectedTimes& times, Instant now,
                      std::optional<Instant> closes)
{
    const double queueing = seconds_in(call.duty.between(now, call.at));
    const double mean = queueing * (1.0 + priority_weight * times.priority_share()) + key_press;
    const double unsure = (0.11 + 0.45 / std::sqrt(4.0 + times.measured())) * mean;
    const double variance = call.variance + unsure * unsure + key_press * key_press;
    WaitEstimate range;
    range.earliest = call.duty.after(now, work_of(quantile(mean, variance, -z80)));
    range.latest = call.duty.after(now, work_of(quantile(mean, variance, z80)));
    range.before_closing = !closes || call.duty.after(now, work_of(mean)) <= *closes;
    return range;
}

} // namespace

WaitForecast::WaitForecast(const DayState& state, const Hall& hall, Instant now)
    : hall_(hall), state_(state), now_(now), times_(state, hall),
      play_(state, hall, now, times_, std::nullopt)
{
    play_.run(most_calls);
}

std::optional<WaitEstimate> WaitForecast::for_new(const Service& service) const
{
    const auto call = play_.new_in(service.queue);
    if (!call)
        return std::nullopt;
    return range_of(*call, times_, now_, closing_of(service, hall_, state_.day));
}

std::optional<WaitEstimate> estimate_for_new(const DayState& state, const Hall& hall, const Service& service,
                                             Instant now)
{
    const ExpectedTimes times(state, hall);
    PlayOut play(state, hall, now, times, service.queue);
    play.run(most_calls_alone);
    const auto call = play.new_in(service.queue);
    if (!call)
        return std::nullopt;
    return range_of(*call, times, now, closing_of(service, hall, state.day));
}

std::optional<WaitEstimate> estimate_for(const DayState& state, const Hall& hall, const Leg& leg, Instant now)
{
    const Service* service = hall.find(leg.service);
    if (service == nullptr || (leg.state != LegState::waiting && leg.state != LegState::reserved))
        return std::nullopt;
    const ExpectedTimes times(state, hall);
    PlayOut play(state, hall, now, times, leg.queue);
    play.run_until(leg.id, most_calls_alone);
    const auto call = play.wanted();
    if (!call)
        return std::nullopt;
    return range_of(*call, times, now, closing_of(*service, hall, state.day));
}

} // namespace giliran
