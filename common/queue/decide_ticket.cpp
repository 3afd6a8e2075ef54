// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk's commands: a number is reserved, its paper confirmed or not, a ticket given back.
#include "common/queue/decision.h"
#include "common/queue/opening_hours.h"

#include <algorithm>

namespace giliran {
namespace {

bool known_priority_kind(const Hall& hall, const std::string& kind)
{
    return std::any_of(hall.priority_groups.begin(), hall.priority_groups.end(),
                       [&](const PriorityGroup& group) { return group.code == kind; });
}

Refusal closed(const Opening& opening)
{
    switch (*opening.closed_because) {
    case ClosedReason::day_closing:
        return refusal(RefusalKind::day_closing);
    case ClosedReason::quota_used_up:
        return refusal(RefusalKind::quota_used_up);
    case ClosedReason::retired:
    case ClosedReason::day_not_open:
    case ClosedReason::holiday:
    case ClosedReason::closed_today:
    case ClosedReason::not_yet:
    case ClosedReason::break_time:
    case ClosedReason::after_cutoff:
    case ClosedReason::online_only:
        break;
    }
    Refusal why = refusal(RefusalKind::service_closed);
    why.closed_because = opening.closed_because;
    why.until = opening.until;
    return why;
}

} // namespace

Decided decide_one(const Case& c, const IssueTicket& command)
{
    const Service* service = c.hall.find(command.service);
    if (service == nullptr)
        return refuse(RefusalKind::service_unknown);
    if (command.applicants < 1 || command.applicants > max_applicants)
        return refuse_field("applicants");
    if (command.priority_kind && (!command.priority || !known_priority_kind(c.hall, *command.priority_kind)))
        return refuse_field("priority_kind");
    if (const Opening opening = opening_of(*service, c.hall, c.state, c.context.now); !opening.is_open())
        return fail(closed(opening));
    const auto line = c.state.queues.find(service->queue);
    if (line == c.state.queues.end()) // a queue added since the day began and not yet in force
        return refuse(RefusalKind::service_closed);
    const auto n = line->second.numbers.next();
    if (!n)
        return refuse(RefusalKind::numbers_used_up);

    TicketReserved event;
    event.visit = VisitId{static_cast<std::uint32_t>(c.state.visits.size() + 1)};
    event.leg = LegId{static_cast<std::uint32_t>(c.state.legs.size() + 1)};
    event.number = TicketNumber{line->second.prefix, *n, line->second.width};
    event.token = c.context.fresh_token;
    event.service = service->id;
    event.queue = service->queue;
    event.channel = Channel::kiosk;
    event.priority = command.priority;
    event.applicants = command.applicants;
    const TicketIssued issued{event.visit, event.leg,     event.number,
                              event.token, c.context.now, line->second.in_line()};
    Decided decision = happens(issued, event);
    decision->priority_kind = command.priority_kind;
    return decision;
}

Decided decide_one(const Case& c, const ConfirmPaper& command)
{
    const Leg* leg = c.state.find(command.leg);
    if (leg == nullptr)
        return refuse(RefusalKind::leg_unknown);
    if (leg->state == LegState::reserved)
        return happens(Done{}, TicketSettled{leg->id, PaperState::confirmed});
    if (leg->paper == PaperState::confirmed)
        return happens(Done{});
    return happens(Done{}, PaperReported{leg->id, PaperState::confirmed, {}});
}

Decided decide_one(const Case& c, const ReportPaperFailed& command)
{
    const Leg* leg = c.state.find(command.leg);
    if (leg == nullptr)
        return refuse(RefusalKind::leg_unknown);
    if (command.detail.size() > ReportPaperFailed::max_detail)
        return refuse_field("detail");
    const PaperReported report{leg->id, PaperState::failed, command.detail};
    if (leg->state == LegState::reserved)
        return happens(Done{}, TicketSettled{leg->id, PaperState::failed}, report);
    return happens(Done{}, report);
}

Decided decide_one(const Case& c, const CancelTicket& command)
{
    const Leg* leg = c.state.find(command.leg);
    const Visit* visit = leg != nullptr ? c.state.find(leg->visit) : nullptr;
    if (visit == nullptr)
        return refuse(RefusalKind::leg_unknown);
    if (visit->token != command.token)
        return refuse(RefusalKind::wrong_token);
    if (!after(leg->state, LegVerb::cancel))
        return refuse_state(*leg);
    return happens(Done{}, LegEnded{leg->id, Outcome::cancelled});
}

Decided decide_one(const Case& c, const SettleTickets&)
{
    Decision decision;
    for (const LegId id : c.state.reserved) {
        const Leg* leg = c.state.find(id);
        if (leg->reserved_at + paper_timeout > c.context.now)
            break;
        if (leg->state == LegState::reserved)
            decision.events.emplace_back(TicketSettled{id, PaperState::unconfirmed});
    }
    return decision;
}

} // namespace giliran
