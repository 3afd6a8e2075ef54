// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/play_out.h"

#include <algorithm>

namespace giliran {
namespace {

constexpr double residual_spread = 0.45; ///< of the mean time, while somebody is at the counter
constexpr double arrival_spread = 120;   ///< seconds around the moment an officer is expected

/// What is left of a lognormal time with spread 0.5, of its mean, after the share `gone` of the mean has
/// passed: a parabola through its mean residual life.
double left_of(double gone)
{
    return gone >= 1.0 ? 0.456 : 1.0 - 1.1 * gone + 0.557 * gone * gone;
}

bool calls_first(const Counter& counter, const QueueId& queue)
{
    const auto& queues = counter.rule.queues;
    return std::find(queues.begin(), queues.end(), queue) != queues.end();
}

} // namespace

const Place& PlayOut::Line::head() const
{
    return !has_regular() || priority_turn() ? *priority : *regular;
}

PlayOut::PlayOut(const DayState& state, const Hall& hall, Instant now, const ExpectedTimes& times,
                 const std::optional<QueueId>& only)
    : state_(state), hall_(hall), now_(now), times_(times), played_to_(now)
{
    add_lines(only);
    for (const Counter& counter : hall.counters)
        if (!counter.retired)
            add_desk(counter);
    for (Line& line : lines_) {
        waiting_ += line.state->waiting();
        if (!line.desks.empty())
            ++open_ends_;
    }
}

void PlayOut::add_lines(const std::optional<QueueId>& only)
{
    std::set<QueueId> wanted;
    if (only) { // and whatever shares a counter with it, and so on
        std::vector<QueueId> found{*only};
        wanted.insert(*only);
        while (!found.empty()) {
            const QueueId queue = found.back();
            found.pop_back();
            for (const Counter& counter : hall_.counters)
                if (!counter.retired && calls_first(counter, queue))
                    for (const QueueId& other : counter.rule.queues)
                        if (wanted.insert(other).second)
                            found.push_back(other);
        }
    }
    for (const auto& [id, queue] : state_.queues) {
        const Queue* known = hall_.find(id);
        if (known == nullptr || (only && wanted.count(id) == 0))
            continue;
        Line line;
        line.id = id;
        line.state = &queue;
        line.regular = queue.regular.begin();
        line.priority = queue.priority.begin();
        line.priority_after = known->priority_after;
        line.regular_since_priority = queue.regular_since_priority;
        line_of_[id] = lines_.size();
        lines_.push_back(std::move(line));
    }
}

void PlayOut::add_desk(const Counter& counter)
{
    Desk desk;
    desk.counter = &counter;
    const CounterState* place = state_.find(counter.id);
    for (std::size_t i = 0; i < counter.rule.queues.size(); ++i) {
        const auto line = line_of_.find(counter.rule.queues[i]);
        if (line == line_of_.end())
            continue;
        Seat seat;
        seat.line = line->second;
        if (i < counter.rule.weights.size())
            seat.weight = std::max(1U, counter.rule.weights[i]);
        if (place != nullptr)
            if (const auto called = place->called.find(line->first); called != place->called.end())
                seat.called = called->second;
        desk.seats.push_back(seat);
    }
    if (desk.seats.empty())
        return;
    if (const auto duty = duty_of(counter, hall_, state_.day))
        desk.duty = *duty;
    const auto free = free_at(counter, desk);
    if (!free)
        return;
    for (const Seat& seat : desk.seats)
        lines_[seat.line].desks.push_back(desks_.size());
    free_.insert({*free, desks_.size()});
    desks_.push_back(std::move(desk));
}

std::optional<Instant> PlayOut::free_at(const Counter& counter, Desk& desk) const
{
    const CounterState* place = state_.find(counter.id);
    if (place == nullptr || !place->session) {
        desk.variance = arrival_spread * arrival_spread;
        return expected_back(counter, desk.duty);
    }
    if (!place->leg)
        return desk.duty.after(now_, Duration(0));
    const Leg& leg = *state_.find(*place->leg);
    const double mean = times_.seconds(leg, state_);
    const Instant since = leg.call ? state_.find(*leg.call)->first_called_at : now_;
    const double gone = static_cast<double>((now_ - since).count()) / 1000.0 / mean;
    desk.variance = residual_spread * mean * residual_spread * mean;
    return desk.duty.after(now_, work_of(mean * left_of(std::max(0.0, gone))));
}

std::optional<Instant> PlayOut::expected_back(const Counter& counter, const Duty& duty) const
{
    std::optional<Instant> left;
    for (const Session& session : state_.sessions)
        if (session.closed_at &&
            std::find(session.counters.begin(), session.counters.end(), counter.id) != session.counters.end())
            left = session.closed_at;
    if (!left)
        return now_ < duty.opens() + hall_.absent_after ? std::optional(std::max(now_, duty.opens()))
                                                        : std::nullopt;
    const Rest* rest = duty.at(now_);
    if (rest == nullptr)
        return std::nullopt;
    const Duration away =
        work_of(static_cast<double>((rest->to - rest->from).count()) / 1000.0 * rest->share);
    return std::clamp(*left + away, now_, rest->to);
}

bool PlayOut::before(const Seat& a, const Seat& b, CallingPolicy policy) const
{
    const Line& line_a = lines_[a.line];
    const Line& line_b = lines_[b.line];
    switch (policy) {
    case CallingPolicy::rank:
        return false;
    case CallingPolicy::ratio: {
        const std::uint64_t turn_a = std::uint64_t{a.called} * b.weight;
        const std::uint64_t turn_b = std::uint64_t{b.called} * a.weight;
        return turn_a < turn_b || (turn_a == turn_b && line_a.head() < line_b.head());
    }
    case CallingPolicy::longest_waiting:
        return line_a.head() < line_b.head();
    }
    return false;
}

/// The queue that this counter's rule chooses among those with people in them.
PlayOut::Seat* PlayOut::next_seat(Desk& desk)
{
    Seat* best = nullptr;
    for (Seat& seat : desk.seats)
        if (!lines_[seat.line].empty() && (best == nullptr || before(seat, *best, desk.counter->rule.policy)))
            best = &seat;
    return best;
}

/// Of the moment when `caller` calls the next of a queue: each counter's by the share of the queue that it
/// calls; of the first call, which waits for the first counter to be free, that counter's.
double PlayOut::variance_of(const Line& line, const Desk& caller) const
{
    double squares = 0;
    double calls = 0;
    for (const std::size_t index : line.desks) {
        const Desk& desk = desks_[index];
        for (const Seat& seat : desk.seats)
            if (&lines_[seat.line] == &line) {
                squares += static_cast<double>(seat.played) * seat.played * desk.variance;
                calls += seat.played;
            }
    }
    return calls > 0 ? squares / (calls * calls) : caller.variance;
}

/// Whether this counter would call a person at the end of `seat`'s empty queue before anybody who waits
/// elsewhere.
bool PlayOut::end_is_next(const Desk& desk, const Seat& seat) const
{
    const CallingPolicy policy = desk.counter->rule.policy;
    for (const Seat& other : desk.seats) {
        if (&other == &seat) {
            if (policy == CallingPolicy::rank)
                return true; // nobody waits in a higher one
            continue;
        }
        if (lines_[other.line].empty())
            continue;
        const bool turn = policy == CallingPolicy::ratio && std::uint64_t{seat.called} * other.weight <
                                                                std::uint64_t{other.called} * seat.weight;
        if (!turn)
            return false;
    }
    return true;
}

void PlayOut::reach_ends(const Desk& desk, Instant at)
{
    for (const Seat& seat : desk.seats) {
        Line& line = lines_[seat.line];
        if (line.end_reached || line.has_regular() || line.priority_turn() || !end_is_next(desk, seat))
            continue;
        line.end_reached = at;
        line.variance = variance_of(line, desk);
        --open_ends_;
    }
}

/// One counter calls; false: nobody is left to call for.
bool PlayOut::step()
{
    if (free_.empty() || open_ends_ == 0)
        return false;
    const auto [at, index] = *free_.begin();
    free_.erase(free_.begin());
    Desk& desk = desks_[index];
    played_to_ = at;
    reach_ends(desk, at);
    Seat* seat = next_seat(desk);
    if (seat == nullptr)
        return true; // it has nothing to do any more
    Line& line = lines_[seat->line];
    const LegId called = line.head().second;
    const Leg& leg = *state_.find(called);
    if (until_ == called) {
        until_at_ = at;
        until_variance_ = variance_of(line, desk);
        return false;
    }
    if (leg.priority) {
        ++line.priority;
        line.regular_since_priority = 0;
    } else {
        ++line.regular;
        ++line.regular_since_priority;
    }
    ++seat->called;
    ++seat->played;
    ++calls_;
    const double mean = times_.seconds(leg, state_);
    const double spread = times_.spread() * mean;
    desk.variance += spread * spread;
    free_.insert({desk.duty.after(at, work_of(mean)), index});
    return true;
}

void PlayOut::run(std::size_t most)
{
    while (calls_ < most && step()) {
    }
}

void PlayOut::run_until(LegId leg, std::size_t most)
{
    const Leg* wanted = state_.find(leg);
    if (wanted == nullptr || line_of_.count(wanted->queue) == 0)
        return;
    until_ = leg;
    until_line_ = line_of_.at(wanted->queue);
    run(most);
}

Duty PlayOut::common_duty(const Line& line) const
{
    std::vector<Rest> rests;
    for (const Rest& rest : desks_[line.desks.front()].duty.rests()) {
        const bool shared = std::all_of(line.desks.begin(), line.desks.end(), [&](std::size_t desk) {
            const Rest* same = desks_[desk].duty.at(rest.from);
            return same != nullptr && same->share >= 1.0 && same->to >= rest.to;
        });
        if (shared && rest.share >= 1.0)
            rests.push_back(rest);
    }
    return Duty(desks_[line.desks.front()].duty.opens(), std::move(rests));
}

std::optional<ExpectedCall> PlayOut::new_in(const QueueId& queue) const
{
    const auto found = line_of_.find(queue);
    if (found == line_of_.end() || lines_[found->second].desks.empty())
        return std::nullopt;
    const Line& line = lines_[found->second];
    if (line.end_reached)
        return ExpectedCall{*line.end_reached, line.variance, common_duty(line)};
    // The bound was met first: the pace so far goes on.
    const double part = calls_ == 0 ? 1.0 : static_cast<double>(waiting_) / static_cast<double>(calls_);
    const double passed = static_cast<double>((played_to_ - now_).count()) / 1000.0;
    return ExpectedCall{now_ + work_of(passed * part), variance_of(line, desks_[line.desks.front()]) * part,
                        common_duty(line)};
}

std::optional<ExpectedCall> PlayOut::wanted() const
{
    if (!until_line_ || lines_[*until_line_].desks.empty())
        return std::nullopt;
    const Line& line = lines_[*until_line_];
    if (until_at_)
        return ExpectedCall{*until_at_, until_variance_, common_duty(line)};
    return new_in(line.id);
}

} // namespace giliran
