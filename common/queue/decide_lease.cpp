// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers lent to kiosks that may have to do without the hub: lent, reported, returned, written off.
#include "common/queue/decision.h"
#include "common/queue/quota.h"

#include <algorithm>

namespace giliran {
namespace {

Result<const NumberLease*, Refusal> lease_of_asker(const Case& c, BusinessDay day, LeaseId id)
{
    if (day != c.state.day) // sealed by now: ReturnLate takes it
        return fail(refusal(RefusalKind::day_over));
    const NumberLease* lease = c.state.find(id);
    if (lease == nullptr || lease->device != c.context.asker.device)
        return fail(refusal(RefusalKind::lease_unknown));
    if (lease->closed)
        return fail(refusal(RefusalKind::lease_closed));
    return lease;
}

LeaseIs told(const NumberLease& lease, const QueueState& line)
{
    return {lease.id, line.prefix.text(), lease.first, lease.last, line.width};
}

std::vector<std::uint32_t> unused_numbers(const NumberLease& lease)
{
    std::vector<std::uint32_t> unused;
    for (std::uint32_t n = lease.first; n <= lease.last; ++n)
        if (lease.used.count(n) == 0)
            unused.push_back(n);
    return unused;
}

/// The visit that holds a number of the lease.
const Visit& holder_of(const Case& c, const TicketNumber& number)
{
    return *std::find_if(c.state.visits.rbegin(), c.state.visits.rend(),
                         [&](const Visit& visit) { return visit.number == number; });
}

} // namespace

Decided decide_one(const Case& c, const LeaseNumbers& command)
{
    const Queue* queue = c.hall.find(command.queue);
    const auto line = c.state.queues.find(command.queue);
    if (queue == nullptr || queue->retired || queue->drive_through || line == c.state.queues.end())
        return refuse(RefusalKind::queue_unknown);
    if (c.state.phase == DayPhase::closing)
        return refuse(RefusalKind::day_closing);
    for (const NumberLease& lease : c.state.leases)
        if (lease.queue == command.queue && lease.device == c.context.asker.device && !lease.closed &&
            !lease.in_doubt && lease.unused() > 0)
            return happens(told(lease, line->second));
    const auto left = on_site_left(*queue, c.hall, c.state);
    if (left == 0U)
        return refuse(RefusalKind::quota_used_up);
    const std::uint32_t size = std::min(c.hall.lease_size, left.value_or(c.hall.lease_size));
    const auto block = line->second.numbers.next_lease(size);
    if (!block)
        return refuse(RefusalKind::numbers_used_up);
    const LeaseId id{static_cast<std::uint32_t>(c.state.leases.size() + 1)};
    return happens(LeaseIs{id, line->second.prefix.text(), block->first, block->last, line->second.width},
                   LeaseGranted{id, c.context.asker.device, command.queue, block->first, block->last});
}

Decided decide_one(const Case& c, const ReportLeased& command)
{
    const auto found = lease_of_asker(c, command.lease_day, command.lease);
    if (!found)
        return fail(found.error());
    const NumberLease& lease = **found;
    if (!lease.holds(command.n))
        return refuse_field("n");
    if (auto wrong = wrong_people(c, command.applicants, command.priority, command.priority_kind))
        return refuse_field(std::move(*wrong));
    const Service* service = c.hall.find(command.service);
    if (service == nullptr)
        return refuse(RefusalKind::service_unknown);
    const QueueState& line = c.state.queues.at(lease.queue);
    const TicketNumber number{line.prefix, command.n, line.width};
    if (lease.used.count(command.n) != 0) {
        const Visit& visit = holder_of(c, number);
        if (visit.token != command.token)
            return refuse(RefusalKind::lease_number_taken);
        const Leg& leg = *c.state.find(visit.legs.front());
        return happens(TicketIssued{visit.id, leg.id, number, visit.token, leg.queued_at, 0});
    }
    TicketReserved event;
    event.visit = VisitId{static_cast<std::uint32_t>(c.state.visits.size() + 1)};
    event.leg = LegId{static_cast<std::uint32_t>(c.state.legs.size() + 1)};
    event.number = number;
    event.token = command.token;
    event.service = service->id;
    event.queue = lease.queue; // also where the hall has moved the service since: the paper is out
    event.priority = command.priority;
    event.applicants = command.applicants;
    event.lease = lease.id;
    event.given_at =
        std::clamp(command.given_at, lease.granted_at, std::max(lease.granted_at, c.context.now));
    Decided decision =
        happens(TicketIssued{event.visit, event.leg, number, event.token, *event.given_at, line.in_line()},
                event, TicketSettled{event.leg, PaperState::confirmed});
    if (!c.state.is_open()) // reported after the day had closed
        decision->events.emplace_back(LegEnded{event.leg, Outcome::closed_by_day_end});
    decision->priority_kind = command.priority_kind;
    return decision;
}

Decided decide_one(const Case& c, const CloseLease& command)
{
    const auto lease = lease_of_asker(c, command.lease_day, command.lease);
    if (!lease)
        return fail(lease.error());
    LeaseClosed event;
    event.lease = command.lease;
    event.used.assign((*lease)->used.begin(), (*lease)->used.end());
    event.unused = unused_numbers(**lease);
    return happens(Done{}, std::move(event));
}

Decided decide_one(const Case& c, const ReturnLate& command)
{
    if (!(command.lease_day < c.state.day))
        return refuse_field("lease_day");
    if (command.tickets.size() > ReturnLate::max_tickets)
        return refuse_field("tickets");
    const LateReturn returned{c.context.asker.device, command.lease_day, command.lease};
    if (c.state.late_returns.count(returned) != 0)
        return happens(Done{}); // said before, by another request
    return happens(Done{}, LeaseReturnedLate{c.context.asker.device, command.lease_day, command.lease,
                                             command.queue, command.tickets});
}

Decided decide_one(const Case& c, const WriteOffLeases&)
{
    Decision decision;
    for (const NumberLease& lease : c.state.leases)
        if (!lease.closed)
            decision.events.emplace_back(LeaseWrittenOff{lease.id, unused_numbers(lease)});
    return decision;
}

} // namespace giliran
