// SPDX-License-Identifier: GPL-3.0-or-later
// The hub core of the simulation is compiled with its calls of decide, evolve, day_due and board_view leading
// here (tests/simulation/CMakeLists.txt). Without a plant they go on to the real ones.
#include "tests/simulation/plants/plant.h"

#include "common/hub/core/day_schedule.h"
#include "common/queue/decide.h"
#include "common/queue/evolve.h"
#include "common/queue/queue_order.h"

namespace giliran {

// Named as the compiler renames them in the hub core.
Result<Decision, Refusal> planted_decide(const DayState& state, const Hall& hall, const Command& command,
                                         const Context& context);
void planted_evolve(DayState& state, const Event& event, Instant at, BusinessDay day,
                    const std::optional<RequestId>& command = std::nullopt);
DayDue planted_day_due(const Hall& hall, const DayState& state, std::optional<BusinessDay> last_sealed,
                       Instant now);

namespace simulation {
namespace {

Plant growing = Plant::none;

/// As an officer sees the hall who looks at the counter they stand at and forgets their others.
DayState seen_from(const CounterId& counter, DayState state)
{
    if (const CounterState* here = state.find(counter); here != nullptr && here->session)
        for (auto& [id, other] : state.counters)
            if (id != counter && other.session == here->session)
                other.leg.reset();
    return state;
}

/// The line of a waiting leg.
std::set<Place>& line_of(DayState& state, const Leg& leg)
{
    QueueState& queue = state.queues[leg.queue];
    return leg.priority ? queue.priority : queue.regular;
}

} // namespace

Plant planted()
{
    return growing;
}

Planting::Planting(Plant plant)
{
    growing = plant;
}

Planting::~Planting()
{
    growing = Plant::none;
}

} // namespace simulation

using simulation::line_of;
using simulation::Plant;
using simulation::planted;
using simulation::seen_from;

Result<Decision, Refusal> planted_decide(const DayState& state, const Hall& hall, const Command& command,
                                         const Context& context)
{
    if (planted() == Plant::overtaken && std::holds_alternative<CallNext>(command)) {
        DayState without_first = state;
        if (const Counter* counter = context.asker.counter ? hall.find(*context.asker.counter) : nullptr)
            if (const auto first = next_for(*counter, hall, state, context.now)) {
                const Leg& leg = *state.find(first->leg);
                if (line_of(without_first, leg).size() > 2)
                    line_of(without_first, leg).erase({leg.order_key, leg.id});
            }
        return decide(without_first, hall, command, context);
    }
    if (planted() == Plant::late_return_lost && std::holds_alternative<ReturnLate>(command))
        return Decision{};
    if (planted() == Plant::restored_without_gap && std::holds_alternative<SkipNumbers>(command))
        return Decision{};
    if (planted() == Plant::undo_after_later && std::holds_alternative<Undo>(command)) {
        DayState untouched = state;
        for (Leg& leg : untouched.legs)
            leg.touched = 0;
        for (auto& [id, counter] : untouched.counters)
            counter.touched = 0;
        return decide(untouched, hall, command, context);
    }
    if (planted() == Plant::lane_passed_over && std::holds_alternative<CallNext>(command)) {
        DayState nobody_came_back = state;
        for (auto& [id, line] : nobody_came_back.queues)
            if (const Queue* queue = hall.find(id); queue != nullptr && queue->drive_through)
                line.regular.clear();
        return decide(nobody_came_back, hall, command, context);
    }
    if (planted() == Plant::left_in_the_middle && std::holds_alternative<CloseSession>(command) &&
        context.asker.counter)
        return decide(seen_from(*context.asker.counter, state), hall, command, context);
    return decide(state, hall, command, context);
}

void planted_evolve(DayState& state, const Event& event, Instant at, BusinessDay day,
                    const std::optional<RequestId>& command)
{
    const auto* reserved = std::get_if<TicketReserved>(&event);
    if (planted() == Plant::non_unique_number && reserved != nullptr && reserved->number.n % 4 == 0) {
        const NumberAllocator before = state.queues[reserved->queue].numbers;
        evolve(state, event, at, day, command);
        state.queues[reserved->queue].numbers = before;
        return;
    }
    const auto* called = std::get_if<LegCalled>(&event);
    if (planted() == Plant::double_call && called != nullptr) {
        Leg& leg = state.legs[called->leg.value - 1];
        if (leg.state == LegState::called && leg.counter) // the life cycle was not asked
            state.counters[*leg.counter].leg.reset();
        leg.state = LegState::waiting;
        evolve(state, event, at, day, command);
        line_of(state, leg).insert({leg.order_key, leg.id});
        return;
    }
    const auto* granted = std::get_if<LeaseGranted>(&event);
    if (planted() == Plant::lease_reuse && granted != nullptr) {
        const NumberAllocator before = state.queues[granted->queue].numbers;
        evolve(state, event, at, day, command);
        state.queues[granted->queue].numbers = before;
        return;
    }
    const auto* started = std::get_if<AnnouncementStarted>(&event);
    if (planted() == Plant::spoken_twice && started != nullptr && started->call.value % 3 == 0) {
        const Call before = state.calls[started->call.value - 1];
        evolve(state, event, at, day, command);
        state.calls[started->call.value - 1] = before;
        return;
    }
    evolve(state, event, at, day, command);
}

DayDue planted_day_due(const Hall& hall, const DayState& state, std::optional<BusinessDay> last_sealed,
                       Instant now)
{
    if (planted() != Plant::day_in_utc)
        return day_due(hall, state, last_sealed, now);
    Hall in_utc = hall;
    in_utc.utc_offset = UtcOffset();
    DayState day_in_utc;
    day_in_utc.day = state.day;
    day_in_utc.phase = state.phase;
    return day_due(in_utc, day_in_utc, last_sealed, now);
}

} // namespace giliran
