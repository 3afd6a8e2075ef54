// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/wait_calibration.h"

#include "common/queue/wait_estimate.h"
#include "common/simulator/rehearsal/simulated_day.h"

#include <algorithm>
#include <map>

namespace giliran::simulator_tests {
namespace {

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double minutes_between(Instant from, Instant to)
{
    return static_cast<double>((to - from).count()) / 60'000.0;
}

struct Asked
{
    Instant at;
    std::optional<WaitEstimate> estimate;
    Instant closes;
};

} // namespace

double Calibration::inside() const
{
    return asked == 0 ? 0 : static_cast<double>(asked - too_early - too_late) / static_cast<double>(asked);
}

double Calibration::median_width() const
{
    return median(widths);
}

double Calibration::median_wait() const
{
    return median(waits);
}

double Calibration::relative_width() const
{
    std::vector<double> shares;
    for (std::size_t i = 0; i < waits.size(); ++i)
        if (waits[i] >= 10)
            shares.push_back(widths[i] / waits[i]);
    return median(std::move(shares));
}

void calibrate(Calibration& into, const Hall& hall, BusinessDay day, std::uint64_t seed)
{
    std::map<LegId, Asked> asked;
    simulator::SimulatedDay simulated(hall, simulator::plan_day(hall, day, seed), seed);
    simulated.run([&](const DayState& state, const Event& event, Instant at) {
        if (const auto* given = std::get_if<TicketReserved>(&event)) {
            ++into.tickets;
            const ServiceHours* hours = hall.hours_on(day);
            if (!given->priority)
                asked[given->leg] = {at, estimate_for(state, hall, *state.find(given->leg), at),
                                     day.moment(hours->close, hall.utc_offset)};
        } else if (const auto* called = std::get_if<LegCalled>(&event)) {
            const auto found = asked.find(called->leg);
            if (found == asked.end())
                return;
            if (!found->second.estimate) {
                ++into.unanswered;
            } else {
                const WaitEstimate& range = *found->second.estimate;
                ++into.asked;
                into.too_early += at < range.earliest ? 1U : 0U;
                into.too_late += at > range.latest ? 1U : 0U;
                into.closing_right += (at <= found->second.closes) == range.before_closing ? 1U : 0U;
                into.waits.push_back(minutes_between(found->second.at, at));
                into.widths.push_back(minutes_between(range.earliest, range.latest));
            }
            asked.erase(found);
        }
    });
    into.never_called += asked.size();
}

} // namespace giliran::simulator_tests
