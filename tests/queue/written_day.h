// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hall/hall.h"
#include "common/queue/day_state.h"
#include "common/queue/event.h"

#include <initializer_list>

namespace giliran::queue_tests {

/// A day written event by event, one second apart, with the queues it opens with.
class WrittenDay
{
public:
    explicit WrittenDay(std::initializer_list<const char*> queues);

    /// A ticket that waits: reserved and its paper confirmed.
    LegId ticket(const char* queue, bool priority = false);
    LegId reservation(const char* queue, bool priority = false);
    void settle(LegId leg, PaperState paper = PaperState::confirmed);
    CallId call(LegId leg, const char* counter, CallRule rule = CallRule::longest_waiting);
    void write(const Event& event);

    const Leg& leg(LegId id) const { return *state.find(id); }
    const QueueState& queue(const char* id) const { return state.queues.at(*QueueId::parse(id)); }
    Instant now() const { return now_; }

    DayState state;

private:
    Instant now_ = instant_from_ms(1795399200000);
};

/// A hall that has these queues and nothing else.
Hall hall_with(std::initializer_list<const char*> queues);
/// A counter that calls these queues by this policy.
Counter counter_for(std::initializer_list<const char*> queues, CallingPolicy policy,
                    std::vector<std::uint32_t> weights = {});

} // namespace giliran::queue_tests
