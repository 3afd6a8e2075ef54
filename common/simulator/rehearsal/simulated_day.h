// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/queue/decide.h"
#include "common/simulator/model/desk_habits.h"

#include <functional>
#include <map>
#include <queue>
#include <vector>

namespace giliran::simulator {

/// Lives through a planned day by decide() and evolve() alone, on a virtual clock: no hub, no journal, no
/// wire.
class SimulatedDay
{
public:
    /// Told of every event once the state holds it.
    using Watcher = std::function<void(const DayState& state, const Event& event, Instant at)>;

    SimulatedDay(const Hall& hall, DayPlan plan, std::uint64_t seed);

    /// From the opening of the day until it is closed.
    void run(const Watcher& watcher = {});

    const DayState& state() const { return state_; }
    const DayPlan& plan() const { return plan_; }
    /// Commands that were refused, by reason.
    const std::map<RefusalKind, std::uint32_t>& refused() const { return refused_; }
    std::uint64_t commands() const { return commands_; }

private:
    struct Arrives
    {
        std::size_t visitor;
    };
    struct PaperOut
    {
        LegId leg;
    };
    struct Looks
    {
        std::size_t desk;
    };
    struct ComesBack
    {
        LegId leg;
    };
    struct Due
    {
        Instant at;
        std::uint64_t order; ///< of two at the same moment, the one that was planned first
        std::variant<Arrives, PaperOut, Looks, ComesBack> what;
        bool operator<(const Due& other) const
        {
            return at != other.at ? at > other.at : order > other.order;
        }
    };
    template <class What>
    void plan(Instant at, What what)
    {
        due_.push({at, ++planned_, what});
    }
    void on(const Arrives& due);
    void on(const PaperOut& due);
    void on(const Looks& due);
    void on(const ComesBack& due);

    std::optional<Answer> ask(const Command& command, const Asker& asker);
    DeskSight sight(const Counter& counter) const;
    bool over() const;

    const Hall& hall_;
    DayPlan plan_;
    std::vector<DeskHabits> desks_;
    std::vector<const Counter*> counters_; ///< of the desks
    DayState state_;
    Instant now_;
    std::priority_queue<Due> due_;
    std::uint64_t planned_ = 0;
    std::uint64_t commands_ = 0;
    std::uint64_t tokens_ = 0;
    std::size_t still_to_come_ = 0;
    std::map<RefusalKind, std::uint32_t> refused_;
    std::vector<std::optional<Visitor>> holders_; ///< by leg: who holds its number
    Watcher watcher_;
};

} // namespace giliran::simulator
