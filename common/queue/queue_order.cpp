// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/queue_order.h"

#include <algorithm>

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
    bool is_lane = false; ///< of vehicles: nobody in it holds a number

    bool has_regular() const { return regular != state->regular.end(); }
    bool has_priority() const { return priority != state->priority.end(); }
    bool empty() const { return !has_regular() && !has_priority(); }
    bool priority_turn() const
    {
        if (is_lane) // whoever stands first is first, whatever they asked for
            return has_priority() && (!has_regular() || *priority < *regular);
        return has_priority() && (!has_regular() || regular_since_priority >= priority_after);
    }
    Place head() const { return priority_turn() ? *priority : *regular; }
    void pop(bool of_priority)
    {
        if (of_priority) {
            ++priority;
            regular_since_priority = 0;
        } else {
            ++regular;
            ++regular_since_priority;
        }
        ++called;
    }
};

/// A candidate for the next call.
struct Head
{
    Place place;
    CallRule rule = CallRule::longest_waiting;
    Line* line = nullptr; ///< none: waits for this counter alone
    bool of_priority = false;
};

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

/// The order of calling at one counter, played out call by call.
class CallingRound
{
public:
    CallingRound(const Counter& counter, const Hall& hall, const DayState& state, Instant now)
        : rule_(counter.rule), hall_(hall), state_(state), now_(now)
    {
        const CounterState* place = state.find(counter.id);
        for (std::size_t i = 0; i < rule_.queues.size(); ++i)
            if (auto line = line_of(rule_.queues[i], place)) {
                line->weight = i < rule_.weights.size() ? std::max(1U, rule_.weights[i]) : 1U;
                lines_.push_back(*line);
            }
        for (const QueueId& id : rule_.finally)
            if (auto line = line_of(id, place))
                finally_.push_back(*line);
        if (place != nullptr)
            bound_ = {place->bound.begin(), place->bound.end()};
    }

    std::optional<NextLeg> take()
    {
        std::optional<Head> head = waited_too_long();
        if (!head)
            head = by_policy();
        if (!head)
            head = by_finally();
        if (bound_.first != bound_.second && (!head || *bound_.first < head->place))
            head = Head{*bound_.first, CallRule::this_counter, nullptr, false};
        if (!head)
            return std::nullopt;
        if (head->line != nullptr)
            head->line->pop(head->of_priority);
        else
            ++bound_.first;
        return NextLeg{head->place.second, head->rule};
    }

private:
    std::optional<Line> line_of(const QueueId& id, const CounterState* place) const
    {
        const Queue* queue = hall_.find(id);
        const auto found = state_.queues.find(id);
        if (queue == nullptr || found == state_.queues.end() || !is_called_in_sitting(id, place))
            return std::nullopt;
        Line line;
        line.state = &found->second;
        line.priority_after = queue->priority_after;
        line.is_lane = queue->drive_through;
        line.regular = found->second.regular.begin();
        line.priority = found->second.priority.begin();
        line.regular_since_priority = found->second.regular_since_priority;
        if (place != nullptr)
            if (const auto called = place->called.find(id); called != place->called.end())
                line.called = called->second;
        return line;
    }

    bool is_called_in_sitting(const QueueId& id, const CounterState* place) const
    {
        if (place == nullptr || !place->session)
            return true;
        const auto& queues = state_.find(*place->session)->queues;
        return queues.empty() || std::find(queues.begin(), queues.end(), id) != queues.end();
    }

    std::optional<Head> waited_too_long()
    {
        if (!rule_.first_after)
            return std::nullopt;
        const Instant limit = std::chrono::floor<std::chrono::minutes>(now_) - *rule_.first_after;
        std::optional<Head> longest;
        const auto consider = [&](Line& line, bool of_priority, const Place& place) {
            if (place.first <= limit && (!longest || place < longest->place))
                longest = Head{place, CallRule::waited_too_long, &line, of_priority};
        };
        for (Line& line : lines_) {
            if (line.is_lane) // nobody overtakes in it, and a call by another rule would tell its number
                continue;
            if (line.has_regular())
                consider(line, false, *line.regular);
            if (line.has_priority())
                consider(line, true, *line.priority);
        }
        return longest;
    }

    std::optional<Head> by_policy()
    {
        Line* best = nullptr;
        for (Line& line : lines_)
            if (!line.empty() && (best == nullptr || before(line, *best, rule_.policy)))
                best = &line;
        return best == nullptr ? std::nullopt : std::optional(head_of(*best, policy_rule()));
    }

    std::optional<Head> by_finally()
    {
        Line* best = nullptr;
        for (Line& line : finally_)
            if (!line.empty() && (best == nullptr || line.head() < best->head()))
                best = &line;
        return best == nullptr ? std::nullopt : std::optional(head_of(*best, CallRule::finally));
    }

    CallRule policy_rule() const
    {
        if (lines_.size() > 1 && rule_.policy == CallingPolicy::rank)
            return CallRule::rank;
        if (lines_.size() > 1 && rule_.policy == CallingPolicy::ratio)
            return CallRule::ratio;
        return CallRule::longest_waiting;
    }

    static Head head_of(Line& line, CallRule rule)
    {
        if (line.is_lane) // one that was sent back into it, or missed its call
            return {line.head(), CallRule::next_vehicle, &line, line.priority_turn()};
        const bool overtakes = line.priority_turn() && line.has_regular();
        return {line.head(), overtakes ? CallRule::priority_turn : rule, &line, line.priority_turn()};
    }

    const CallingRule& rule_;
    const Hall& hall_;
    const DayState& state_;
    Instant now_;
    std::vector<Line> lines_;
    std::vector<Line> finally_;
    std::pair<std::set<Place>::const_iterator, std::set<Place>::const_iterator> bound_;
};

} // namespace

std::optional<NextLeg> next_for(const Counter& counter, const Hall& hall, const DayState& state, Instant now)
{
    return CallingRound(counter, hall, state, now).take();
}

std::vector<NextLeg> calling_order(const Counter& counter, const Hall& hall, const DayState& state,
                                   Instant now, std::size_t limit)
{
    CallingRound round(counter, hall, state, now);
    std::vector<NextLeg> order;
    while (order.size() < limit) {
        const auto next = round.take();
        if (!next)
            break;
        order.push_back(*next);
    }
    return order;
}

} // namespace giliran
