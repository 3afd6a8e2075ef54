// SPDX-License-Identifier: GPL-3.0-or-later
// How a visit begins, and the numbers it may get.
#include "common/queue/evolution.h"

namespace giliran {

void Evolution::operator()(const TicketReserved& event)
{
    QueueState& queue = state_.queues[event.queue];
    if (event.lease) {
        NumberLease& lease = at_id(state_.leases, *event.lease);
        GILIRAN_REQUIRE(lease.holds(event.number.n) && lease.used.insert(event.number.n).second);
        --queue.lent;
    } else {
        take_next(event.queue, event.number.n);
    }
    begin_visit(event.visit, event.number, event.token, event.channel, event.applicants);
    if (event.booking) // counted when it was made
        state_.bookings[*event.booking].checked_in = event.visit;
    else
        count(event.service, event.queue, event.channel, event.applicants);
    Leg& leg = give_birth(event.leg, event.visit, event.number);
    leg.service = event.service;
    leg.queue = event.queue;
    leg.priority = event.priority;
    leg.queued_at = leg.order_key = event.given_at.value_or(at_);
    if (event.order_key)
        leg.order_key = *event.order_key;
    put_in(leg);
}

void Evolution::operator()(const TicketSettled& event)
{
    const bool confirmed = event.paper == PaperState::confirmed;
    move(event.leg, confirmed ? LegVerb::confirm_paper : LegVerb::settle,
         [&](Leg& leg) { leg.paper = event.paper; });
}

void Evolution::operator()(const PaperReported& event)
{
    change(event.leg, [&](Leg& leg) { leg.paper = event.paper; });
}

void Evolution::operator()(const LegPlanned& event)
{
    Leg& leg = give_birth(event.leg, event.visit, at_id(state_.visits, event.visit).number);
    leg.service = event.service;
    leg.queue = event.queue;
    leg.state = LegState::planned;
    leg.paper = PaperState::none;
    leg.bound = event.bound;
    if (event.order_key)
        leg.order_key = *event.order_key;
    Visit& visit = at_id(state_.visits, event.visit);
    visit.legs.pop_back(); // where give_birth put it
    auto place = visit.legs.end();
    if (event.behind) {
        place = std::find(visit.legs.begin(), visit.legs.end(), *event.behind);
        GILIRAN_REQUIRE(place != visit.legs.end());
        ++place;
    }
    visit.legs.insert(place, event.leg);
    if (!event.order_key) // one that comes back keeps its time, and is no new demand
        count(event.service, event.queue, visit.channel, visit.applicants);
}

void Evolution::operator()(const WalkInStarted& event)
{
    take_next(event.queue, event.number.n);
    begin_visit(event.visit, event.number, event.token, Channel::walk_in, event.applicants);
    count(event.service, event.queue, Channel::walk_in, event.applicants);
    Leg& leg = give_birth(event.leg, event.visit, event.number);
    leg.service = event.service;
    leg.queue = event.queue;
    leg.state = LegState::serving;
    leg.paper = PaperState::none;
    leg.priority = event.priority;
    leg.counter = event.counter;
    leg.session = event.session;
    leg.started_at = at_;
    put_in(leg);
}

void Evolution::operator()(const VehicleArrived& event)
{
    take_next(event.queue, event.number.n);
    begin_visit(event.visit, event.number, event.token, Channel::walk_in, 1);
    count(event.service, event.queue, Channel::walk_in, 1);
    Leg& leg = give_birth(event.leg, event.visit, event.number);
    leg.service = event.service;
    leg.queue = event.queue;
    leg.state = LegState::waiting;
    leg.paper = PaperState::none;
    put_in(leg);
}

void Evolution::operator()(const LeaseGranted& event)
{
    GILIRAN_REQUIRE(event.lease.value == state_.leases.size() + 1);
    QueueState& queue = state_.queues[event.queue];
    GILIRAN_REQUIRE(queue.numbers.lend({event.first, event.last}));
    state_.leases.push_back(
        {event.lease, event.device, event.queue, event.first, event.last, at_, {}, false});
    queue.lent += state_.leases.back().size();
}

void Evolution::operator()(const LeaseClosed& event)
{
    close_lease(event.lease);
}

void Evolution::operator()(const LeaseWrittenOff& event)
{
    close_lease(event.lease);
}

void Evolution::operator()(const LeaseReturnedLate& event)
{
    // Reported apart: they are no tickets of this day.
    state_.late_returns.insert({event.device, event.lease_day, event.lease});
}

void Evolution::close_lease(LeaseId id)
{
    NumberLease& lease = at_id(state_.leases, id);
    GILIRAN_REQUIRE(!lease.closed);
    lease.closed = true;
    state_.queues[lease.queue].lent -= lease.unused();
}

void Evolution::begin_visit(VisitId id, const TicketNumber& number, TicketToken token, Channel channel,
                            std::uint32_t applicants)
{
    GILIRAN_REQUIRE(id.value == state_.visits.size() + 1);
    state_.visits.push_back({id, number, token, channel, applicants, {}});
}

/// A leg that stands in no index yet, last of its visit.
Leg& Evolution::give_birth(LegId id, VisitId visit, const TicketNumber& number)
{
    GILIRAN_REQUIRE(id.value == state_.legs.size() + 1);
    Leg leg;
    leg.id = id;
    leg.visit = visit;
    leg.number = number;
    leg.reserved_at = leg.queued_at = leg.order_key = at_;
    leg.touched = state_.events;
    state_.legs.push_back(std::move(leg));
    at_id(state_.visits, visit).legs.push_back(id);
    if (deed_ != nullptr)
        deed_->back.born.push_back(id);
    return state_.legs.back();
}

void Evolution::count(const ServiceId& service, const QueueId& queue, Channel channel,
                      std::uint32_t applicants)
{
    for (Issued* issued : {&state_.issued_by_service[service], &state_.queues[queue].issued})
        (channel == Channel::online ? issued->online : issued->on_site) += applicants;
}

} // namespace giliran
