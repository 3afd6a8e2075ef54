// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/model/expected_calls.h"

#include <algorithm>

namespace giliran::simulation {
namespace {

/// The next of one queue, seen from a counter.
struct Head
{
    const BookedLeg* leg = nullptr;
    bool overtakes = false; ///< a priority ticket before a regular one that waits
    std::uint64_t called = 0;
    std::uint64_t weight = 1;
};

std::optional<Head> head_of(const DayBook& book, const Hall& hall, const Counter& counter, std::size_t rank)
{
    const QueueId& id = counter.rule.queues[rank];
    const Queue* queue = hall.find(id);
    if (queue == nullptr)
        return std::nullopt;
    const BookedLeg* regular = nullptr;
    const BookedLeg* priority = nullptr;
    for (const BookedLeg* leg : book.in_state(id, LegState::waiting)) {
        const BookedLeg*& first = leg->priority ? priority : regular;
        if (first == nullptr)
            first = leg;
    }
    if (regular == nullptr && priority == nullptr)
        return std::nullopt;
    const auto run = book.regular_run.find(id);
    const std::uint32_t passed = run == book.regular_run.end() ? 0 : run->second;
    Head head;
    head.overtakes = priority != nullptr && regular != nullptr && passed >= queue->priority_after;
    head.leg = head.overtakes || regular == nullptr ? priority : regular;
    const auto called = book.called_at.find({counter.id, id});
    head.called = called == book.called_at.end() ? 0 : called->second;
    head.weight = rank < counter.rule.weights.size() ? counter.rule.weights[rank] : 1;
    return head;
}

bool waits_longer(const Head& a, const Head& b)
{
    return std::pair(a.leg->place, a.leg->id) < std::pair(b.leg->place, b.leg->id);
}

bool goes_first(const Head& a, const Head& b, CallingPolicy policy)
{
    switch (policy) {
    case CallingPolicy::rank:
        return false; // the list is in falling rank
    case CallingPolicy::ratio:
        if (a.called * b.weight != b.called * a.weight)
            return a.called * b.weight < b.called * a.weight;
        return waits_longer(a, b);
    case CallingPolicy::longest_waiting:
        return waits_longer(a, b);
    }
    return false;
}

} // namespace

std::optional<ExpectedCall> expected_call(const DayBook& book, const Hall& hall, const Counter& counter)
{
    std::optional<Head> best;
    std::size_t lines = 0;
    for (std::size_t rank = 0; rank < counter.rule.queues.size(); ++rank) {
        lines += hall.find(counter.rule.queues[rank]) != nullptr ? 1U : 0U;
        const auto head = head_of(book, hall, counter, rank);
        if (head && (!best || goes_first(*head, *best, counter.rule.policy)))
            best = head;
    }
    if (!best)
        return std::nullopt;
    CallRule rule = CallRule::longest_waiting;
    if (best->overtakes)
        rule = CallRule::priority_turn;
    else if (lines > 1 && counter.rule.policy == CallingPolicy::rank)
        rule = CallRule::rank;
    else if (lines > 1 && counter.rule.policy == CallingPolicy::ratio)
        rule = CallRule::ratio;
    return ExpectedCall{best->leg->id, rule};
}

std::vector<ExpectedCall> expected_order(DayBook book, const Hall& hall, const Counter& counter,
                                         std::size_t limit)
{
    std::vector<ExpectedCall> order;
    while (order.size() < limit) {
        const auto next = expected_call(book, hall, counter);
        if (!next)
            break;
        order.push_back(*next);
        BookedLeg& leg = book.legs.at(next->leg);
        leg.state = LegState::ended;
        ++book.called_at[{counter.id, leg.queue}];
        book.regular_run[leg.queue] = leg.priority ? 0 : book.regular_run[leg.queue] + 1;
    }
    return order;
}

} // namespace giliran::simulation
