// SPDX-License-Identifier: GPL-3.0-or-later
// How a number is given, lent and settled.
#include "tests/simulation/model/broken_promise.h"
#include "tests/simulation/model/day_book.h"
#include "tests/simulation/model/service_hours.h"

#include <algorithm>

namespace giliran::simulation {
namespace {

constexpr Duration paper_patience = std::chrono::seconds(20);

} // namespace

/// `queue` has the series that the number is out of.
void DayBook::give_number(const TicketNumber& number, const std::optional<LeaseId>& from,
                          const QueueId& queue)
{
    if (!numbers.insert(number.text()).second)
        broken("a number given is never given again that business day", number.text());
    if (from) {
        BookedLease& lent = lease(*from);
        if (lent.closed || number.n < lent.first || number.n > lent.last ||
            !lent.used.insert(number.n).second)
            broken("a kiosk gives numbers of its open lease, each once", number.text());
        return;
    }
    for (const auto& [id, lent] : leases)
        if (lent.queue == queue && number.n >= lent.first && number.n <= lent.last)
            broken("a number lent to a kiosk is given by nobody else", number.text());
}

void DayBook::follows(const TicketNumber& number) const
{
    const auto series = series_.find(number.prefix.text());
    if (series == series_.end() || number.n < series->second.first)
        broken("a number is out of a series of its day", number.text());
    const DaySeries& of = series->second;
    for (TicketNumber before{number.prefix, std::max(of.first, 1U), number.width}; before.n < number.n;
         ++before.n)
        if ((before.n < of.lease_first || before.n > of.lease_last) && numbers.count(before.text()) == 0)
            broken("numbers of a series follow each other, but where a restore has left some out",
                   number.text() + " without " + before.text());
}

void DayBook::enter(const Entry&, const NumbersSkipped& event)
{
    if (!is_open())
        broken("numbers are left out while the day is open", day.text());
    for (const DaySeries& one : event.series) {
        for (const std::string& given : numbers)
            if (const auto number = TicketNumber::parse(given);
                number->prefix.text() == one.prefix && number->n >= one.first)
                broken("after a restore a series goes on behind all that is known", given);
        series_[one.prefix] = one;
    }
}

BookedLeg& DayBook::birth(LegId id, VisitId visit, const TicketNumber& number, Instant at)
{
    if (id.value != legs.size() + 1)
        broken("legs are numbered densely", std::to_string(id.value));
    BookedLeg& one = legs[id];
    one.id = id;
    one.visit = visit;
    one.number = number;
    one.reserved_at = one.place = at;
    return leg(id);
}

void DayBook::enter(const Entry& entry, const TicketReserved& event)
{
    const bool at_kiosk_alone = event.lease.has_value(); // while the hub was away
    if (is_lane(event.queue, entry.hall))
        broken("nobody is given a number for a lane", event.number.text());
    if (!at_kiosk_alone && phase != BookPhase::open)
        broken("numbers are given while the day is open", event.number.text());
    if (event.booking)
        check_in(entry, event);
    else if (!at_kiosk_alone && !gives_numbers(event.service, entry.hall, *this, entry.row.recorded_at))
        broken("numbers are given in ticket hours, by services in use, within their quota",
               event.number.text() + " at " + std::to_string(ms_of(entry.row.recorded_at)));
    if (!at_kiosk_alone)
        follows(event.number);
    give_number(event.number, event.lease, event.queue);
    BookedLeg& one = birth(event.leg, event.visit, event.number, entry.row.recorded_at);
    one.place = event.order_key.value_or(event.given_at.value_or(entry.row.recorded_at));
    one.service = one.counted_for = event.service;
    one.queue = event.queue;
    one.applicants = event.applicants;
    one.priority = event.priority;
    one.booked = event.booking.has_value();
    visit_is_in_one_place(event.visit);
}

void DayBook::enter(const Entry& entry, const TicketSettled& event)
{
    BookedLeg& one = leg(event.leg);
    if (one.state != LegState::reserved)
        broken("a paper is settled once", one.number.text());
    if (event.paper == PaperState::unconfirmed && entry.row.recorded_at < one.reserved_at + paper_patience)
        broken("a paper has 20 seconds to be confirmed", one.number.text());
    one.state = LegState::waiting;
}

void DayBook::enter(const Entry&, const PaperReported& event)
{
    leg(event.leg);
}

void DayBook::enter(const Entry& entry, const LegPlanned& event)
{
    const auto first = std::find_if(legs.begin(), legs.end(),
                                    [&](const auto& one) { return one.second.visit == event.visit; });
    if (first == legs.end())
        broken("a further leg belongs to a visit", std::to_string(event.visit.value));
    const BookedLeg of_visit = first->second;
    BookedLeg& one = birth(event.leg, event.visit, of_visit.number, entry.row.recorded_at);
    one.service = one.counted_for = event.service;
    one.queue = event.queue;
    one.state = LegState::planned;
    one.bound = event.bound;
    one.priority = false;
    if (event.order_key)
        one.place = *event.order_key;
    else
        one.applicants = of_visit.applicants;
}

void DayBook::enter(const Entry& entry, const WalkInStarted& event)
{
    counter_is_free(event.counter);
    follows(event.number);
    give_number(event.number, std::nullopt, event.queue);
    BookedLeg& one = birth(event.leg, event.visit, event.number, entry.row.recorded_at);
    one.service = one.counted_for = event.service;
    one.queue = event.queue;
    one.applicants = event.applicants;
    one.priority = event.priority;
    one.state = LegState::serving;
    one.counter = event.counter;
    if (deed_ != nullptr)
        deed_->issued = true;
}

void DayBook::enter(const Entry& entry, const VehicleArrived& event)
{
    const Service* service = entry.hall.find(event.service);
    if (!is_open() || !is_lane(event.queue, entry.hall) || service == nullptr || service->retired ||
        service->queue != event.queue)
        broken("a vehicle comes to a lane's service that is in use", event.number.text());
    if (const auto before = in_state(event.queue, LegState::waiting); !before.empty())
        broken("who was sent back into a lane stands first in it", before.front()->number.text());
    follows(event.number);
    give_number(event.number, std::nullopt, event.queue);
    BookedLeg& one = birth(event.leg, event.visit, event.number, entry.row.recorded_at);
    one.service = one.counted_for = event.service;
    one.queue = event.queue;
    one.applicants = 1;
    one.state = LegState::waiting;
    arrived_ = event.leg;
    if (deed_ != nullptr)
        deed_->issued = true;
}

void DayBook::enter(const Entry& entry, const LeaseGranted& event)
{
    if (is_lane(event.queue, entry.hall))
        broken("nobody is given a number for a lane", event.queue.text());
    for (const auto& [id, other] : leases)
        if (other.queue == event.queue && event.first <= other.last && other.first <= event.last)
            broken("a number is lent once",
                   event.queue.text() + " " + std::to_string(event.first) + " is in an earlier lease");
    if (event.lease.value != leases.size() + 1 || event.last < event.first)
        broken("leases are numbered densely and hold numbers", std::to_string(event.lease.value));
    leases[event.lease] = {event.queue, event.first, event.last, {}, false};
}

void DayBook::enter(const Entry&, const LeaseClosed& event)
{
    BookedLease& closed = lease(event.lease);
    std::set<std::uint32_t> told(event.used.begin(), event.used.end());
    const bool complete = event.used.size() + event.unused.size() == closed.last - closed.first + 1;
    if (closed.closed || told != closed.used || !complete)
        broken("a closed lease explains every one of its numbers", std::to_string(event.lease.value));
    closed.closed = true;
}

void DayBook::enter(const Entry&, const LeaseWrittenOff& event)
{
    BookedLease& lost = lease(event.lease);
    if (lost.closed || is_open())
        broken("a lease is written off when its day is over", std::to_string(event.lease.value));
    lost.closed = true;
}

/// News of an earlier day: it changes nothing of this one, as the views are held to.
void DayBook::enter(const Entry&, const LeaseReturnedLate& event)
{
    if (!is_open() || event.lease_day >= day)
        broken("a lease comes back late when its day is over", event.lease_day.text());
    if (!came_late_.insert({event.device, event.lease_day, event.lease}).second)
        broken("a lease that came back late is entered once", std::to_string(event.lease.value));
}

BookedLease& DayBook::lease(LeaseId id)
{
    const auto found = leases.find(id);
    if (found == leases.end())
        broken("an event names a lease that exists", std::to_string(id.value));
    return found->second;
}

} // namespace giliran::simulation
