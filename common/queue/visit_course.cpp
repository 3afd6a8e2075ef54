// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/visit_course.h"

#include "common/queue/counter_desk.h"

namespace giliran {
namespace {

LegJoined joining(const Case& c, const Leg& planned)
{
    // One that comes back keeps its waiting time and its officer, who may have gone meanwhile.
    const bool comes_back = planned.bound.has_value();
    LegJoined joined;
    joined.leg = planned.id;
    joined.order_key = comes_back ? planned.order_key : c.context.now;
    if (comes_back && is_staffed(c.state, *planned.bound))
        joined.bound = planned.bound;
    joined.by = sitting_if_any(c);
    return joined;
}

} // namespace

bool goes_on_after(Outcome outcome)
{
    switch (outcome) {
    case Outcome::served:
    case Outcome::papers_incomplete:
    case Outcome::wrong_service:
    case Outcome::consultation:
    case Outcome::declined:
    case Outcome::product_later:
        return true;
    case Outcome::no_show:
    case Outcome::walkout:
    case Outcome::transferred:
    case Outcome::cancelled:
    case Outcome::closed_by_day_end:
        return false;
    }
    return false;
}

void add_ends_of_planned(const Case& c, Decision& decision, const Leg& leg, Outcome outcome)
{
    for (const LegId id : c.state.find(leg.visit)->legs)
        if (id != leg.id && c.state.find(id)->state == LegState::planned)
            decision.events.emplace_back(LegEnded{id, outcome, sitting_if_any(c)});
}

void add_end(const Case& c, Decision& decision, const Leg& leg, Outcome outcome)
{
    decision.events.emplace_back(LegEnded{leg.id, outcome, sitting_if_any(c)});
    if (leg.state == LegState::planned)
        return; // the leg before it still goes on
    if (!goes_on_after(outcome))
        return add_ends_of_planned(c, decision, leg, outcome);
    for (const LegId id : c.state.find(leg.visit)->legs)
        if (const Leg& next = *c.state.find(id); next.state == LegState::planned) {
            decision.events.emplace_back(joining(c, next));
            return;
        }
}

} // namespace giliran
