// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/skipped_numbers.h"

#include <algorithm>
#include <limits>

namespace giliran {
namespace {

constexpr Duration quickest_number = std::chrono::seconds(10);
constexpr std::uint32_t for_clocks = 100;
constexpr std::uint64_t step = 1'000;
constexpr std::uint64_t end_of_series = std::numeric_limits<std::uint32_t>::max();

std::uint32_t moved(std::uint32_t n, std::uint64_t by)
{
    return static_cast<std::uint32_t>(std::min(n + by, end_of_series));
}

/// The last ordinary number that was given; the first one's predecessor when none was.
std::uint32_t last_ordinary(const QueueState& queue)
{
    return queue.numbers.next().value_or(std::numeric_limits<std::uint32_t>::max()) - 1;
}

/// The highest number of this series that anybody has, or may have by a lease; those carried over from the
/// day before included.
std::uint32_t highest_in(const QueueId& id, const QueueState& queue, const DayState& state)
{
    std::uint32_t highest = last_ordinary(queue);
    for (const Visit& visit : state.visits)
        if (visit.number.prefix == queue.prefix)
            highest = std::max(highest, visit.number.n);
    for (const NumberLease& lease : state.leases)
        if (lease.queue == id)
            highest = std::max(highest, lease.last);
    return highest;
}

std::vector<KnownNumber> highest_numbers(const DayState& state)
{
    std::vector<KnownNumber> all;
    for (const auto& [id, queue] : state.queues)
        if (const std::uint32_t highest = highest_in(id, queue, state); highest > 0)
            all.push_back({queue.prefix.text(), highest});
    return all;
}

} // namespace

std::uint32_t most_given_in(Duration time)
{
    return for_clocks + static_cast<std::uint32_t>(std::max(time, Duration(0)) / quickest_number);
}

std::optional<std::uint32_t> most_lost(const Restoration& restoration, const DayState& state,
                                       const Hall& hall)
{
    const bool is_over = BusinessDay::at(restoration.restored_at, state.utc_offset) < state.day;
    if (is_over || state.skipped_after.count(restoration.restored_at) != 0)
        return std::nullopt;
    const Instant opened = state.day.moment(hall.day_opens, state.utc_offset);
    const Instant known_until = std::max(restoration.recorded_until, opened);
    return most_given_in(restoration.restored_at - known_until);
}

DaySeries beyond_the_lost(DaySeries series, std::uint32_t known, std::uint32_t most_lost)
{
    std::uint64_t reach = std::uint64_t{known} + most_lost;
    if (series.lease_first <= series.lease_last) {
        // Ordinary numbers went on behind those kept for leases.
        if (known <= series.lease_last && reach >= series.lease_first)
            reach += series.lease_last - series.lease_first + 1;
        reach = std::max<std::uint64_t>(reach, series.lease_last);
    }
    const std::uint64_t by = reach < series.first ? step : (reach - series.first) / step * step + step;
    series.first = moved(series.first, by);
    series.lease_first = moved(series.lease_first, by);
    series.lease_last = moved(series.lease_last, by);
    return series;
}

bool is_of_day(const DayState& state, Instant at)
{
    return state.phase != DayPhase::none && BusinessDay::at(at, state.utc_offset) == state.day;
}

void add_known(std::vector<KnownNumber>& known, const std::vector<KnownNumber>& more)
{
    for (const KnownNumber& one : more) {
        const auto same = std::find_if(known.begin(), known.end(),
                                       [&](const KnownNumber& other) { return other.prefix == one.prefix; });
        if (same == known.end())
            known.push_back(one);
        else
            same->n = std::max(same->n, one.n);
    }
}

std::vector<KnownNumber> still_to_skip(const std::optional<Restoration>& restoration, const DayState& state,
                                       Instant at)
{
    if (!restoration || state.skipped_after.count(restoration->restored_at) != 0)
        return {};
    const auto day_of = [&](Instant moment) { return BusinessDay::at(moment, state.utc_offset); };
    return day_of(restoration->restored_at) == day_of(at) ? restoration->given : std::vector<KnownNumber>();
}

std::vector<KnownNumber> numbers_of_today(const DayState& state,
                                          const std::optional<Restoration>& restoration, Instant at)
{
    std::vector<KnownNumber> known;
    if (is_of_day(state, at)) {
        known = highest_numbers(state);
        add_known(known, state.given_unseen);
    }
    add_known(known, still_to_skip(restoration, state, at));
    return known;
}

std::vector<DaySeries> series_beyond_the_lost(const DayState& state, const std::vector<KnownNumber>& given,
                                              std::uint32_t most_lost)
{
    std::vector<DaySeries> all;
    for (const auto& [id, queue] : state.queues) {
        const DaySeries& series = queue.series;
        std::uint32_t known = last_ordinary(queue);
        const auto consider = [&](std::uint32_t n) { // all kept for leases are left out in any case
            known = n < series.lease_first || n > series.lease_last ? std::max(known, n) : known;
        };
        for (const Visit& visit : state.visits)
            if (visit.number.prefix == queue.prefix)
                consider(visit.number.n);
        for (const KnownNumber& one : given)
            if (one.prefix == queue.prefix.text())
                consider(one.n);
        all.push_back(beyond_the_lost(series, known, most_lost));
    }
    return all;
}

std::vector<KnownNumber> given_unseen(const DayState& state, const std::vector<KnownNumber>& given)
{
    std::vector<KnownNumber> unseen;
    for (const KnownNumber& one : given)
        if (std::none_of(state.queues.begin(), state.queues.end(),
                         [&](const auto& entry) { return entry.second.prefix.text() == one.prefix; }))
            unseen.push_back(one);
    return unseen;
}

std::string first_numbers(const std::vector<DaySeries>& series)
{
    std::string numbers;
    for (const DaySeries& one : series)
        numbers += (numbers.empty() ? "" : ", ") +
                   TicketNumber{*Prefix::parse(one.prefix), one.first, one.width}.text();
    return numbers;
}

} // namespace giliran
