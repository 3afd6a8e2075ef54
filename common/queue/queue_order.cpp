// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/queue_order.h"

#include <limits>

namespace giliran {
namespace {

/// One queue seen from a counter while the order is played out: cursors instead of copies.
struct Line
{
    const QueueState* state = nullptr;
    std::uint32_t priority_after = 0;
    std::uint32_t weight = 1;
    std::set<Place>::const_iterator regular;
    std::set<Place>::const_iterator priority;
    std::uint32_t regular_since_priority = 0;
    std::uint32_t called = 0;

    bool has_regular() const { return regular != state->regular.end(); }
    bool has_priority() const { return priority != state->priority.end(); }
    bool empty() const { return !has_regular() && !has_priority(); }
    bool priority_turn() const
    {
        return has_priority() && (!has_regular() || regular_since_priority >= priority_after);
    }
    Place head() const { return priority_turn() ? *priority : *regular; }
    void pop()
    {
        if (priority_turn()) {
            ++priority;
            regular_since_priority = 0;
        } else {
            ++regular;
            ++regular_since_priority;
        }
        ++called;
    }
};

std::vector<Line> lines_of(const Counter& counter, const Hall& hall, const DayState& state)
{
    std::vector<Line> lines;
    const auto place = state.counters.find(counter.id);
    for (std::size_t i = 0; i < counter.rule.queues.size(); ++i) {
        const QueueId& id = counter.rule.queues[i];
        const Queue* queue = hall.find(id);
        const auto found = state.queues.find(id);
        if (queue == nullptr || found == state.queues.end())
            continue;
        Line line;
        line.state = &found->second;
        line.priority_after = queue->priority_after;
        line.weight = i < counter.rule.weights.size() ? std::max(1U, counter.rule.weights[i]) : 1U;
        line.regular = found->second.regular.begin();
        line.priority = found->second.priority.begin();
        line.regular_since_priority = found->second.regular_since_priority;
        if (place != state.counters.end())
            if (const auto called = place->second.called.find(id); called != place->second.called.end())
                line.called = called->second;
        lines.push_back(line);
    }
    return lines;
}

/// True if `a` comes before `b` at this counter; rank is the order of the list, so only strictly better wins.
bool before(const Line& a, const Line& b, CallingPolicy policy)
{
    switch (policy) {
    case CallingPolicy::rank:
        return false;
    case CallingPolicy::ratio: {
        const std::uint64_t turn_a = std::uint64_t{a.called} * b.weight;
        const std::uint64_t turn_b = std::uint64_t{b.called} * a.weight;
        return turn_a < turn_b || (turn_a == turn_b && a.head() < b.head());
    }
    case CallingPolicy::longest_waiting:
        return a.head() < b.head();
    }
    return false;
}

CallRule rule_name(const Line& line, CallingPolicy policy, std::size_t lines)
{
    if (line.priority_turn() && line.has_regular())
        return CallRule::priority_turn;
    if (lines > 1 && policy == CallingPolicy::rank)
        return CallRule::rank;
    if (lines > 1 && policy == CallingPolicy::ratio)
        return CallRule::ratio;
    return CallRule::longest_waiting;
}

std::optional<Pick> take(std::vector<Line>& lines, CallingPolicy policy)
{
    Line* best = nullptr;
    for (Line& line : lines)
        if (!line.empty() && (best == nullptr || before(line, *best, policy)))
            best = &line;
    if (best == nullptr)
        return std::nullopt;
    const Pick pick{best->head().second, rule_name(*best, policy, lines.size())};
    best->pop();
    return pick;
}

} // namespace

std::optional<Pick> next_for(const Counter& counter, const Hall& hall, const DayState& state)
{
    auto lines = lines_of(counter, hall, state);
    return take(lines, counter.rule.policy);
}

std::vector<Pick> calling_order(const Counter& counter, const Hall& hall, const DayState& state,
                                std::size_t limit)
{
    auto lines = lines_of(counter, hall, state);
    std::vector<Pick> order;
    while (order.size() < limit) {
        const auto pick = take(lines, counter.rule.policy);
        if (!pick)
            break;
        order.push_back(*pick);
    }
    return order;
}

} // namespace giliran
