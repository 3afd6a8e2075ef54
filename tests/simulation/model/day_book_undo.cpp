// SPDX-License-Identifier: GPL-3.0-or-later
// Undo, from the rule: within ten seconds, the sitting's latest deed, never the giving of a number, and only
// while nothing later touched that leg or visit; then all is as it was.
#include "tests/simulation/model/broken_promise.h"
#include "tests/simulation/model/day_book.h"

namespace giliran::simulation {
namespace {

constexpr Duration undo_patience = std::chrono::seconds(10);

} // namespace

void DayBook::enter(const Entry& entry, const Undone& event)
{
    const auto found = deeds_.find(event.by);
    if (found == deeds_.end() || found->second.command != event.command)
        broken("an undo takes back the sitting's latest deed", event.command.text());
    const BookedDeed deed = std::move(found->second);
    deeds_.erase(found);
    if (entry.row.recorded_at > deed.at + undo_patience)
        broken("a deed is undone within ten seconds", event.command.text());
    if (deed.issued)
        broken("a number given and a call repeated are not undone", event.command.text());
    for (const LegId id : deed.changed)
        for (const auto& [other, one] : legs)
            if (one.visit == legs.at(id).visit && one.touched > deed.last_row)
                broken("nothing is undone that something later touched", one.number.text());
    std::set<LegId> told;
    for (const RestoredLeg& restored : event.legs)
        told.insert(restored.leg);
    told.insert(event.born.begin(), event.born.end());
    if (told != deed.changed)
        broken("an undo puts back every leg that the deed changed", event.command.text());
    for (const LegId id : deed.changed) {
        BookedLeg& one = legs.at(id);
        const auto before = deed.legs_before.find(id);
        if (one.call && (before == deed.legs_before.end() || before->second.call != one.call))
            calls.at(*one.call).withdrawn = true;
        if (before == deed.legs_before.end()) {
            one.state = LegState::ended;
            one.outcome = Outcome::cancelled;
            one.voided = true;
            one.bound.reset();
        } else {
            one = before->second;
        }
        one.touched = last_n_;
    }
    for (const LegId id : deed.changed) {
        visit_is_in_one_place(legs.at(id).visit);
        if (const auto& counter = legs.at(id).counter)
            counter_is_not_crowded(*counter);
    }
    for (const RestoredQueue& memory : event.queues)
        regular_run[memory.queue] = memory.regular_since_priority;
    for (const RestoredTurn& turn : event.turns)
        called_at[{turn.counter, turn.queue}] = turn.called;
}

} // namespace giliran::simulation
