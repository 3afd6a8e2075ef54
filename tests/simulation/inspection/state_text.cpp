// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/inspection/state_text.h"

namespace giliran::simulation {
namespace {

std::string place_text(const std::set<Place>& line)
{
    std::string text;
    for (const auto& [at, leg] : line)
        text += " " + std::to_string(leg.value) + "@" + std::to_string(ms_of(at));
    return text;
}

} // namespace

std::string state_text(const DayState& state)
{
    std::string text =
        state.day.text() + " " + std::string(name_of(state.phase)) + " " + state.hall_version.text() + "\n";
    for (const Leg& leg : state.legs) {
        text += leg.number.text() + " " + std::string(name_of(leg.state)) + " " +
                std::string(name_of(leg.paper)) + " calls " + std::to_string(leg.calls);
        if (leg.call)
            text += " call " + std::to_string(leg.call->value);
        if (leg.counter)
            text += " at " + leg.counter->text();
        if (leg.bound)
            text += " for " + leg.bound->text();
        if (leg.outcome)
            text += " " + std::string(name_of(*leg.outcome));
        text += "\n";
    }
    for (const Call& call : state.calls)
        text += "call " + std::to_string(call.leg.value) + "." + std::to_string(call.ordinal) + " " +
                std::string(name_of(call.announcement)) + "\n";
    for (const auto& [id, queue] : state.queues) {
        text += id.text() + " next " + std::to_string(queue.numbers.next().value_or(0)) + " issued " +
                std::to_string(queue.issued.total()) + " lent " + std::to_string(queue.lent) + " reserved " +
                std::to_string(queue.reserved) + " regular" + place_text(queue.regular) + " priority" +
                place_text(queue.priority) + " late";
        for (const LegId leg : queue.late)
            text += " " + std::to_string(leg.value);
        text += "\n";
    }
    for (const Session& session : state.sessions)
        text += session.officer.text() + (session.closed_at ? " gone " : " sits ") +
                std::to_string(session.served) + " in " + std::to_string(session.service_time.count()) +
                " of " + std::to_string(session.timed) + "\n";
    return text;
}

} // namespace giliran::simulation
