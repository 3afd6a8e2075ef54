// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/queue/command.h"
#include "common/simulator/model/day_plan.h"

#include <optional>

namespace giliran::simulator {

/// What an officer sees at the counter.
struct DeskSight
{
    bool signed_in = false;
    bool somebody_waits = false;       ///< in the counter's queues
    std::optional<LegId> leg;          ///< in front of the officer
    LegState state = LegState::called; ///< of that leg: called or serving
    Instant first_called_at;
    std::optional<Instant> started_at;
    std::uint32_t calls = 0;          ///< and recalls, of that leg
    const Visitor* visitor = nullptr; ///< who holds the number; null: somebody who was not planned
};

/// How one officer works: signs in, calls, presses hadir when the visitor stands there and selesai when done,
/// calls once more and then gives a number up when nobody comes, takes the pauses, leaves when the doors are
/// closed and nobody waits. Knows nothing but what an officer sees, and asks nothing but what a counter may
/// ask.
class DeskHabits
{
public:
    /// `speed`: so many times quicker than life in what the plan does not say, such as the pause between two
    /// visitors.
    DeskHabits(Sitting sitting, Chance chance, double speed = 1.0);

    /// The key pressed now; none: nothing before wakes_at() or until something else is seen. OpenSession
    /// names the sitting's officer.
    std::optional<Command> press(const DeskSight& sight, Instant now);
    Instant wakes_at() const { return wakes_at_; }
    const Sitting& sitting() const { return sitting_; }

private:
    std::optional<Command> wait_until(Instant at);
    std::optional<Command> at_empty_desk(const DeskSight& sight, Instant now);
    std::optional<Command> with_called(const DeskSight& sight, Instant now);
    std::optional<Command> with_served(const DeskSight& sight, Instant now);
    const Pause* pause_at(Instant now) const;
    Duration scaled(Duration duration) const;

    Sitting sitting_;
    Chance chance_;
    double speed_;
    Instant ready_at_; ///< for the next visitor
    Instant wakes_at_;
};

} // namespace giliran::simulator
