// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk's commands: a number is reserved, its paper confirmed or not, a ticket given back.
#include "common/queue/decision.h"
#include "common/queue/quota.h"
#include "common/queue/visit_course.h"

#include <algorithm>

namespace giliran {
namespace {

bool known_priority_kind(const Hall& hall, const std::string& kind)
{
    return std::any_of(hall.priority_groups.begin(), hall.priority_groups.end(),
                       [&](const PriorityGroup& group) { return group.code == kind; });
}

/// The service, if a number may be taken for it now; else why not.
Result<const Service*, Refusal> open_service(const Case& c, const ServiceId& id)
{
    const Service* service = c.hall.find(id);
    if (service == nullptr)
        return fail(refusal(RefusalKind::service_unknown));
    if (const Opening opening = opening_of(*service, c.hall, c.state, c.context.now); !opening.is_open())
        return fail(refusal_of(opening));
    if (c.state.queues.count(service->queue) == 0) // added since the day began and not yet in force
        return fail(refusal(RefusalKind::service_closed));
    return service;
}

} // namespace

Refusal refusal_of(const Opening& opening)
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
    case ClosedReason::drive_through:
    case ClosedReason::closed_by_staff:
        break;
    }
    Refusal why = refusal(RefusalKind::service_closed);
    why.closed_because = opening.closed_because;
    why.until = opening.until;
    return why;
}

std::optional<std::string> wrong_people(const Case& c, std::uint32_t applicants, bool priority,
                                        const std::optional<std::string>& priority_kind)
{
    if (applicants < 1 || applicants > max_applicants)
        return "applicants";
    if (priority_kind && (!priority || !known_priority_kind(c.hall, *priority_kind)))
        return "priority_kind";
    return std::nullopt;
}

TicketReserved reservation(const Case& c, const Service& service, const QueueState& line, std::uint32_t n)
{
    TicketReserved event;
    event.visit = VisitId{static_cast<std::uint32_t>(c.state.visits.size() + 1)};
    event.leg = LegId{static_cast<std::uint32_t>(c.state.legs.size() + 1)};
    event.number = TicketNumber{line.prefix, n, line.width};
    event.token = c.context.fresh_token;
    event.service = service.id;
    event.queue = service.queue;
    return event;
}

Decided decide_one(const Case& c, const IssueTicket& command)
{
    if (auto wrong = wrong_people(c, command.applicants, command.priority, command.priority_kind))
        return refuse_field(std::move(*wrong));
    const std::vector<ServiceId> further = command.then.value_or(std::vector<ServiceId>());
    if (further.size() > max_further_services)
        return refuse_field("then");
    const auto service = open_service(c, command.service);
    if (!service)
        return fail(service.error());
    const QueueState& line = c.state.queues.at((*service)->queue);
    const auto n = line.numbers.next();
    if (!n)
        return refuse(RefusalKind::numbers_used_up);
    TicketReserved event = reservation(c, **service, line, *n);
    event.priority = command.priority;
    event.applicants = command.applicants;
    const TicketIssued issued{event.visit, event.leg,     event.number,
                              event.token, c.context.now, line.in_line()};
    Decided decision = happens(issued, event);
    std::vector<const Service*> wanted{*service};
    for (const ServiceId& id : further) {
        const auto next = open_service(c, id);
        if (!next)
            return fail(next.error());
        wanted.push_back(*next);
        LegPlanned planned;
        planned.leg = LegId{static_cast<std::uint32_t>(c.state.legs.size() + decision->events.size() + 1)};
        planned.visit = event.visit;
        planned.service = (*next)->id;
        planned.queue = (*next)->queue;
        decision->events.emplace_back(std::move(planned));
    }
    if (!leaves_room(wanted, command.applicants, c.hall, c.state))
        return refuse(RefusalKind::quota_used_up);
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
    Decision decision;
    add_end(c, decision, *leg, Outcome::cancelled);
    return decision;
}

} // namespace giliran
