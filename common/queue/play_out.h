// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/queue/duty.h"
#include "common/queue/expected_time.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace giliran {

/// When somebody would be called if from now on everything took its mean time and nobody came any more.
struct ExpectedCall
{
    Instant at;
    double variance = 0; ///< of that moment, in square seconds of work
    Duty duty;           ///< of the counters that call this queue, where they have it in common
};

/// The hall played on from now: each counter that is staffed, or is going to be, calls by its rule, works the
/// expected time of whom it called, rests when its duty says so, and calls again. A person who would take a
/// number now stands at the end of every queue.
class PlayOut
{
public:
    /// `only`: plays the counters that one queue depends on and no others.
    PlayOut(const DayState& state, const Hall& hall, Instant now, const ExpectedTimes& times,
            const std::optional<QueueId>& only);

    /// Until everybody was called whom it was made for, or `most` calls were made.
    void run(std::size_t most);
    /// Stops when this leg is called; it must wait in a played queue.
    void run_until(LegId leg, std::size_t most);

    /// For a number that would be taken now; none: no counter calls this queue. After a run that ended early,
    /// the pace so far carried on.
    std::optional<ExpectedCall> new_in(const QueueId& queue) const;
    /// Of the leg that run_until() was for.
    std::optional<ExpectedCall> wanted() const;

private:
    struct Line
    {
        QueueId id;
        const QueueState* state = nullptr;
        std::set<Place>::const_iterator regular;
        std::set<Place>::const_iterator priority;
        std::uint32_t priority_after = 0;
        std::uint32_t regular_since_priority = 0;
        std::optional<Instant> end_reached; ///< when the person at the end is called
        double variance = 0;
        std::vector<std::size_t> desks;

        bool has_regular() const { return regular != state->regular.end(); }
        bool has_priority() const { return priority != state->priority.end(); }
        bool empty() const { return !has_regular() && !has_priority(); }
        bool priority_turn() const { return has_priority() && regular_since_priority >= priority_after; }
        const Place& head() const;
    };
    struct Seat ///< one queue at one counter
    {
        std::size_t line = 0;
        std::uint32_t weight = 1;
        std::uint32_t called = 0; ///< from here, today
        std::uint32_t played = 0; ///< of these, in this play-out
    };
    struct Desk
    {
        const Counter* counter = nullptr;
        std::vector<Seat> seats;
        Duty duty;
        double variance = 0; ///< of the moment it is free, in square seconds
    };

    void add_lines(const std::optional<QueueId>& only);
    void add_desk(const Counter& counter);
    /// None: it is not staffed and nobody is expected.
    std::optional<Instant> free_at(const Counter& counter, Desk& desk) const;
    std::optional<Instant> expected_back(const Counter& counter, const Duty& duty) const;
    Seat* next_seat(Desk& desk);
    bool before(const Seat& a, const Seat& b, CallingPolicy policy) const;
    bool end_is_next(const Desk& desk, const Seat& seat) const;
    void reach_ends(const Desk& desk, Instant at);
    double variance_of(const Line& line, const Desk& caller) const;
    bool step();
    Duty common_duty(const Line& line) const;

    const DayState& state_;
    const Hall& hall_;
    const Instant now_;
    const ExpectedTimes& times_;
    std::vector<Line> lines_;
    std::map<QueueId, std::size_t> line_of_;
    std::vector<Desk> desks_;
    std::set<std::pair<Instant, std::size_t>> free_; ///< desks, by when they call next
    std::size_t open_ends_ = 0;
    std::size_t calls_ = 0;
    std::size_t waiting_ = 0;
    Instant played_to_;
    std::optional<LegId> until_;
    std::optional<std::size_t> until_line_;
    std::optional<Instant> until_at_;
    double until_variance_ = 0;
};

} // namespace giliran
