// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/model/expected_calls.h"

#include <algorithm>

namespace giliran::simulation {
namespace {

/// One queue seen from a counter.
struct Line
{
    const BookedLeg* regular = nullptr;  ///< the first of them
    const BookedLeg* priority = nullptr; ///< the first of them
    bool priority_is_due = false;
    bool of_vehicles = false;
    std::uint64_t called = 0;
    std::uint64_t weight = 1;

    bool overtakes() const { return priority != nullptr && regular != nullptr && priority_is_due; }
    const BookedLeg* head() const { return overtakes() || regular == nullptr ? priority : regular; }
};

std::optional<Line> line_of(const DayBook& book, const Hall& hall, const Counter& counter, const QueueId& id)
{
    const Queue* queue = hall.find(id);
    if (queue == nullptr)
        return std::nullopt;
    Line line;
    line.of_vehicles = is_lane(id, hall);
    for (const BookedLeg* leg : book.in_state(id, LegState::waiting)) {
        const BookedLeg*& first = leg->priority && !line.of_vehicles ? line.priority : line.regular;
        if (first == nullptr)
            first = leg;
    }
    const auto run = book.regular_run.find(id);
    line.priority_is_due = (run == book.regular_run.end() ? 0 : run->second) >= queue->priority_after;
    const auto called = book.called_at.find({counter.id, id});
    line.called = called == book.called_at.end() ? 0 : called->second;
    return line;
}

bool waits_longer(const BookedLeg* a, const BookedLeg* b)
{
    return b == nullptr || std::pair(a->place, a->id) < std::pair(b->place, b->id);
}

bool goes_first(const Line& a, const Line& b, CallingPolicy policy)
{
    if (policy == CallingPolicy::rank)
        return false; // the list is in falling rank
    if (policy == CallingPolicy::ratio && a.called * b.weight != b.called * a.weight)
        return a.called * b.weight < b.called * a.weight;
    return waits_longer(a.head(), b.head());
}

const BookedLeg* beyond_the_limit(const std::vector<Line>& lines, const CallingRule& rule, Instant now)
{
    const BookedLeg* longest = nullptr;
    if (!rule.first_after)
        return longest;
    const Instant whole_minute = instant_from_ms(ms_of(now) / 60'000 * 60'000);
    for (const Line& line : lines)
        for (const BookedLeg* leg : {line.regular, line.priority})
            if (leg != nullptr && !line.of_vehicles && leg->place + *rule.first_after <= whole_minute &&
                waits_longer(leg, longest))
                longest = leg;
    return longest;
}

std::optional<ExpectedCall> by_policy(const std::vector<Line>& lines, CallingPolicy policy,
                                      std::size_t in_use, CallRule plain)
{
    const Line* best = nullptr;
    for (const Line& line : lines)
        if (line.head() != nullptr && (best == nullptr || goes_first(line, *best, policy)))
            best = &line;
    if (best == nullptr)
        return std::nullopt;
    CallRule rule = plain;
    if (best->of_vehicles)
        rule = CallRule::next_vehicle;
    else if (best->overtakes())
        rule = CallRule::priority_turn;
    else if (plain == CallRule::longest_waiting && in_use > 1 && policy == CallingPolicy::rank)
        rule = CallRule::rank;
    else if (plain == CallRule::longest_waiting && in_use > 1 && policy == CallingPolicy::ratio)
        rule = CallRule::ratio;
    return ExpectedCall{best->head()->id, rule};
}

} // namespace

std::optional<ExpectedCall> expected_call(const DayBook& book, const Hall& hall, const Counter& counter,
                                          Instant now)
{
    const CallingRule& rule = counter.rule;
    std::vector<Line> lines;
    for (std::size_t i = 0; i < rule.queues.size(); ++i)
        if (auto line = line_of(book, hall, counter, rule.queues[i])) {
            line->weight = i < rule.weights.size() ? rule.weights[i] : 1;
            lines.push_back(*line);
        }
    std::vector<Line> last_lines;
    for (const QueueId& id : rule.finally)
        if (auto line = line_of(book, hall, counter, id))
            last_lines.push_back(*line);

    std::optional<ExpectedCall> next;
    if (const BookedLeg* longest = beyond_the_limit(lines, rule, now))
        next = ExpectedCall{longest->id, CallRule::waited_too_long};
    if (!next)
        next = by_policy(lines, rule.policy, lines.size(), CallRule::longest_waiting);
    if (!next)
        next = by_policy(last_lines, CallingPolicy::longest_waiting, last_lines.size(), CallRule::finally);
    const auto bound = book.bound_to(counter.id);
    if (!bound.empty() && waits_longer(bound.front(), next ? &book.legs.at(next->leg) : nullptr))
        next = ExpectedCall{bound.front()->id, CallRule::this_counter};
    return next;
}

std::vector<ExpectedCall> expected_order(DayBook book, const Hall& hall, const Counter& counter, Instant now,
                                         std::size_t limit)
{
    std::vector<ExpectedCall> order;
    while (order.size() < limit) {
        const auto next = expected_call(book, hall, counter, now);
        if (!next)
            break;
        order.push_back(*next);
        BookedLeg& leg = book.legs.at(next->leg);
        leg.state = LegState::ended;
        if (next->rule == CallRule::this_counter || next->rule == CallRule::next_vehicle)
            continue;
        ++book.called_at[{counter.id, leg.queue}];
        book.regular_run[leg.queue] = leg.priority ? 0 : book.regular_run[leg.queue] + 1;
    }
    return order;
}

} // namespace giliran::simulation
