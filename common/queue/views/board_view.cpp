// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/views/board_view.h"

#include <algorithm>

namespace giliran {
namespace {

constexpr std::size_t max_calls = 12;
constexpr std::size_t max_missed = 8;
constexpr std::size_t looked_back = 200; ///< calls: bounds the work of a long day

/// Nobody holds its number: called up as the next vehicle, or from a lane in another way.
bool is_of_a_vehicle(const Leg& leg, const Hall& hall)
{
    const Queue* queue = hall.find(leg.queue);
    return leg.rule == CallRule::next_vehicle || (queue != nullptr && queue->drive_through);
}

BoardCall shown(const Call& call, const DayState& state, const Hall& hall)
{
    const Leg& leg = *state.find(call.leg);
    const Counter* counter = hall.find(call.counter);
    const Service* service = hall.find(leg.service);
    BoardCall row;
    row.call = call.id;
    row.ordinal = call.ordinal;
    row.number = leg.number;
    row.counter = call.counter;
    row.counter_number = counter != nullptr ? counter->number : 0;
    if (service != nullptr)
        row.agency = service->agency;
    row.state = leg.call == call.id ? leg.state : LegState::ended;
    row.called_at = call.called_at;
    row.announcement = call.announcement;
    row.vehicle = is_of_a_vehicle(leg, hall);
    return row;
}

} // namespace

BoardView board_view(const DayState& state, const Hall& hall, const ZoneId& zone)
{
    BoardView view;
    view.zone = zone;
    view.phase = state.phase;
    if (state.is_open())
        view.day = state.day;
    if (state.training)
        view.training = true;
    std::vector<const Call*> calls;
    const auto end = state.calls.rend();
    const auto last = state.calls.size() > looked_back ? state.calls.rbegin() + looked_back : end;
    for (auto call = state.calls.rbegin(); call != last; ++call)
        if (call->zone == zone)
            calls.push_back(&*call);
    std::stable_sort(calls.begin(), calls.end(),
                     [](const Call* a, const Call* b) { return a->called_at > b->called_at; });
    for (const Call* call : calls) {
        const Leg& leg = *state.find(call->leg);
        const bool is_told = !call->withdrawn && leg.call == call->id && leg.state != LegState::waiting &&
                             leg.outcome != Outcome::cancelled;
        if (!is_told) // undone, called again since, returned to the line, or withdrawn
            continue;
        if (leg.state == LegState::late) {
            const bool is_told_apart = !is_of_a_vehicle(leg, hall); // nobody looks for its number
            if (is_told_apart && view.missed.size() < max_missed)
                view.missed.push_back(leg.number);
        } else if (view.calls.size() < max_calls) {
            view.calls.push_back(shown(*call, state, hall));
        }
    }
    return view;
}

} // namespace giliran
