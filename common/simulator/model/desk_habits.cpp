// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/simulator/model/desk_habits.h"

#include <algorithm>

namespace giliran::simulator {
namespace {

using namespace std::chrono_literals;

constexpr Duration look_again = 10s;       ///< while nobody waits
constexpr Duration between_visitors = 20s; ///< mean
constexpr Duration recall_after = 40s;
constexpr Duration give_up_after = 90s; ///< from the first call
constexpr std::uint32_t most_calls = 2;
constexpr Duration stranger_comes = 30s; ///< somebody who was not planned
constexpr Duration stranger_stays = 4min;

} // namespace

DeskHabits::DeskHabits(Sitting sitting, Chance chance, double speed)
    : sitting_(std::move(sitting)), chance_(chance), speed_(speed), ready_at_(sitting_.from),
      wakes_at_(sitting_.from)
{}

Duration DeskHabits::scaled(Duration duration) const
{
    return Duration(static_cast<Duration::rep>(static_cast<double>(duration.count()) / speed_));
}

std::optional<Command> DeskHabits::wait_until(Instant at)
{
    wakes_at_ = at;
    return std::nullopt;
}

const Pause* DeskHabits::pause_at(Instant now) const
{
    const auto found = std::find_if(sitting_.pauses.begin(), sitting_.pauses.end(),
                                    [&](const Pause& pause) { return pause.from <= now && now < pause.to; });
    return found == sitting_.pauses.end() ? nullptr : &*found;
}

std::optional<Command> DeskHabits::press(const DeskSight& sight, Instant now)
{
    wakes_at_ = now;
    if (!sight.signed_in) {
        if (now < sitting_.from)
            return wait_until(sitting_.from);
        if (const Pause* pause = pause_at(now))
            return wait_until(pause->to);
        if (now >= sitting_.until && !sight.somebody_waits)
            return wait_until(now + scaled(look_again));
        return OpenSession{sitting_.officer};
    }
    if (!sight.leg)
        return at_empty_desk(sight, now);
    return sight.state == LegState::called ? with_called(sight, now) : with_served(sight, now);
}

std::optional<Command> DeskHabits::at_empty_desk(const DeskSight& sight, Instant now)
{
    if (pause_at(now) != nullptr)
        return CloseSession{};
    if (now < ready_at_)
        return wait_until(ready_at_);
    if (sight.somebody_waits)
        return CallNext{};
    if (now >= sitting_.until)
        return CloseSession{};
    return wait_until(now + scaled(look_again));
}

std::optional<Command> DeskHabits::with_called(const DeskSight& sight, Instant now)
{
    const bool misses = sight.visitor != nullptr && sight.visitor->misses_call;
    if (!misses) {
        const Instant there =
            sight.first_called_at + (sight.visitor != nullptr ? sight.visitor->way : scaled(stranger_comes));
        return now >= there ? std::optional<Command>(Start{{*sight.leg}}) : wait_until(there);
    }
    if (sight.calls < most_calls) {
        const Instant again = sight.first_called_at + scaled(recall_after);
        return now >= again ? std::optional<Command>(Recall{{*sight.leg}}) : wait_until(again);
    }
    const Instant enough = sight.first_called_at + scaled(give_up_after);
    if (now < enough)
        return wait_until(enough);
    ready_at_ = now + scaled(chance_.lognormal(between_visitors, 0.5));
    return NoShow{{*sight.leg}};
}

std::optional<Command> DeskHabits::with_served(const DeskSight& sight, Instant now)
{
    const Duration stays = sight.visitor != nullptr ? sight.visitor->service_time : scaled(stranger_stays);
    const Instant done =
        sight.started_at.value_or(now) +
        Duration(static_cast<Duration::rep>(static_cast<double>(stays.count()) * sitting_.pace));
    if (now < done)
        return wait_until(done);
    ready_at_ = now + scaled(chance_.lognormal(between_visitors, 0.5));
    return Finish{*sight.leg, sight.visitor != nullptr ? sight.visitor->outcome : Outcome::served};
}

} // namespace giliran::simulator
