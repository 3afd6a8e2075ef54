// SPDX-License-Identifier: GPL-3.0-or-later
// The day, its sittings and its announcements; and the indexes that every leg stands in.
#include "common/queue/evolve.h"

#include "common/queue/evolution.h"
#include "common/queue/skipped_numbers.h"

namespace giliran {

void evolve(DayState& state, const Event& event, Instant at, BusinessDay day,
            const std::optional<RequestId>& command)
{
    Evolution evolution(state, at, day, command);
    ++state.events;
    evolution.open_deed(event);
    std::visit(evolution, event);
    evolution.close_deed();
}

void Evolution::operator()(const DayOpened& event)
{
    GILIRAN_REQUIRE(!state_.is_open());
    state_ = DayState{};
    state_.events = 1;
    state_.day = day_;
    state_.phase = DayPhase::open;
    state_.utc_offset = event.utc_offset;
    state_.hall_version = event.hall_version;
    state_.training = event.training.value_or(false);
    for (const DaySeries& series : event.series)
        add(series);
    for (const CarriedLeg& carried : event.carried)
        carry(carried);
}

void Evolution::operator()(const HallChanged& event)
{
    state_.hall_version = event.hall_version;
    for (const DaySeries& series : event.new_series)
        add(series);
}

void Evolution::operator()(const NumbersSkipped& event)
{
    GILIRAN_REQUIRE(state_.is_open() && event.series.size() == state_.queues.size());
    for (const DaySeries& series : event.series) {
        GILIRAN_REQUIRE(state_.queues.count(series.queue) != 0);
        QueueState& queue = state_.queues[series.queue];
        GILIRAN_REQUIRE(series.first > queue.numbers.next().value_or(series.first) - 1);
        for (const Visit& visit : state_.visits) // or its number would be given again
            GILIRAN_REQUIRE(visit.number.prefix != queue.prefix || visit.number.n < series.first);
        queue.series = series;
        queue.numbers = NumberAllocator(series.first, series.lease_first, series.lease_last);
    }
    for (NumberLease& lease : state_.leases) {
        GILIRAN_REQUIRE(lease.last < state_.queues[lease.queue].series.first);
        lease.in_doubt = true;
    }
    state_.skipped_after.insert(event.restored_at);
    state_.most_lost.push_back(event.most_lost);
    add_known(state_.given_unseen, event.given.value_or(std::vector<KnownNumber>()));
}

void Evolution::operator()(const DayClosing&)
{
    state_.phase = DayPhase::closing;
}

void Evolution::operator()(const DayClosed& event)
{
    state_.phase = DayPhase::closed;
    state_.carried = event.carried.value_or(std::vector<CarriedLeg>());
    state_.deeds.clear();
}

void Evolution::operator()(const ExceptionMade& event)
{
    GILIRAN_REQUIRE(event.exception.value == state_.exceptions.size() + 1);
    state_.exceptions.push_back({event.exception, event.scope, event.from, event.until, event.reason, false});
}

void Evolution::operator()(const ExceptionLifted& event)
{
    at_id(state_.exceptions, event.exception).lifted = true;
}

void Evolution::operator()(const BookingMade& event)
{
    state_.bookings[event.booking] = {event.service, event.at, event.applicants, std::nullopt};
    if (event.queue)
        count(event.service, *event.queue, Channel::online, event.applicants);
}

void Evolution::operator()(const SessionOpened& event)
{
    GILIRAN_REQUIRE(event.session.value == state_.sessions.size() + 1);
    Session opened;
    opened.id = event.session;
    opened.officer = event.officer;
    opened.role = event.role.value_or(PersonRole::officer);
    opened.counters = event.counters;
    opened.queues = event.queues.value_or(std::vector<QueueId>());
    opened.opened_at = at_;
    state_.sessions.push_back(std::move(opened));
    for (const CounterId& id : event.counters) {
        counter(id).session = event.session;
        counter(id).vacant_since.reset();
    }
}

void Evolution::operator()(const SessionClosed& event)
{
    Session& closed = session(event.session);
    closed.closed_at = at_;
    closed.end = event.end;
    for (const CounterId& id : closed.counters)
        if (CounterState& place = counter(id); place.session == event.session) {
            place.session.reset();
            place.vacant_since = at_;
        }
    state_.deeds.erase(event.session);
}

void Evolution::operator()(const SessionMoved& event)
{
    Session& moved = session(event.session);
    std::replace(moved.counters.begin(), moved.counters.end(), event.from, event.to);
    CounterState& from = counter(event.from);
    CounterState& to = counter(event.to);
    GILIRAN_REQUIRE(!to.session && !to.leg);
    to.session = from.session;
    to.vacant_since.reset();
    from.session.reset();
    from.vacant_since = at_;
    if (from.leg)
        change(*from.leg, [&](Leg& served) { served.counter = event.to; });
    const std::set<Place> bound = from.bound;
    for (const auto& [key, id] : bound)
        change(id, [&](Leg& waiting) { waiting.bound = event.to; });
    for (std::size_t i = 0; i < state_.legs.size(); ++i) // those that will come back to the officer
        if (const Leg& one = state_.legs[i]; one.state == LegState::planned && one.bound == event.from)
            change(one.id, [&](Leg& planned) { planned.bound = event.to; });
}

void Evolution::operator()(const AnnouncementStarted& event)
{
    Call& started = call(event.call);
    if (started.ordinal == event.ordinal) {
        started.announcement = AnnouncementState::started;
        started.announced_at = at_;
    }
}

void Evolution::operator()(const AnnouncementEnded& event)
{
    Call& ended = call(event.call);
    if (ended.ordinal == event.ordinal) {
        ended.announcement = event.unspoken ? AnnouncementState::not_spoken : AnnouncementState::spoken;
        ended.unspoken = event.unspoken;
    }
}

void Evolution::add(const DaySeries& series)
{
    const auto prefix = Prefix::parse(series.prefix);
    GILIRAN_REQUIRE(prefix.has_value());
    GILIRAN_REQUIRE(state_.queues.count(series.queue) == 0); // or its numbers would be given again
    QueueState& queue = state_.queues[series.queue];
    queue.prefix = *prefix;
    queue.width = series.width;
    queue.series = series;
    queue.numbers = NumberAllocator(series.first, series.lease_first, series.lease_last);
}

/// Ordinary numbers follow each other without a gap, but for numbers_skipped.
void Evolution::take_next(const QueueId& queue, std::uint32_t n)
{
    NumberAllocator& numbers = state_.queues[queue].numbers;
    GILIRAN_REQUIRE(numbers.next() == n && numbers.take(n));
}

void Evolution::carry(const CarriedLeg& carried)
{
    const VisitId visit{static_cast<std::uint32_t>(state_.visits.size() + 1)};
    for (auto& [id, queue] : state_.queues)
        if (queue.prefix == carried.number.prefix)
            queue.numbers.take(carried.number.n); // gone already where the series begins later
    begin_visit(visit, carried.number, carried.token, Channel::carried_over, carried.applicants.value_or(1));
    Leg& leg = give_birth(LegId{static_cast<std::uint32_t>(state_.legs.size() + 1)}, visit, carried.number);
    leg.service = carried.service;
    leg.queue = carried.queue;
    leg.state = LegState::waiting;
    leg.paper = PaperState::none;
    leg.priority = carried.priority.value_or(false);
    put_in(leg);
}

CounterState& Evolution::counter(const CounterId& id)
{
    CounterState& place = state_.counters[id];
    place.touched = state_.events;
    if (deed_ != nullptr &&
        std::find(deed_->counters.begin(), deed_->counters.end(), id) == deed_->counters.end())
        deed_->counters.push_back(id);
    return place;
}

void Evolution::take_out(const Leg& leg)
{
    QueueState& queue = state_.queues[leg.queue];
    switch (leg.state) {
    case LegState::reserved:
        state_.reserved.erase({leg.reserved_at, leg.id});
        --queue.reserved;
        return;
    case LegState::waiting:
        if (leg.bound)
            counter(*leg.bound).bound.erase({leg.order_key, leg.id});
        else
            (leg.priority ? queue.priority : queue.regular).erase({leg.order_key, leg.id});
        return;
    case LegState::called:
    case LegState::serving:
        if (CounterState& place = counter(*leg.counter); place.leg == leg.id)
            place.leg.reset();
        return;
    case LegState::parked:
        state_.parked.erase(leg.id);
        if (leg.parked_until)
            state_.parked_until.erase({*leg.parked_until, leg.id});
        return;
    case LegState::late:
        queue.late.erase(leg.id);
        state_.late.erase({*leg.called_at, leg.id});
        return;
    case LegState::planned:
    case LegState::ended:
        return;
    }
}

void Evolution::put_in(const Leg& leg)
{
    QueueState& queue = state_.queues[leg.queue];
    switch (leg.state) {
    case LegState::reserved:
        state_.reserved.insert({leg.reserved_at, leg.id});
        ++queue.reserved;
        return;
    case LegState::waiting:
        if (leg.bound)
            counter(*leg.bound).bound.insert({leg.order_key, leg.id});
        else
            (leg.priority ? queue.priority : queue.regular).insert({leg.order_key, leg.id});
        return;
    case LegState::called:
    case LegState::serving: {
        CounterState& place = counter(*leg.counter);
        GILIRAN_REQUIRE(!place.leg);
        place.leg = leg.id;
        return;
    }
    case LegState::parked:
        state_.parked.insert(leg.id);
        if (leg.parked_until)
            state_.parked_until.insert({*leg.parked_until, leg.id});
        return;
    case LegState::late:
        queue.late.insert(leg.id);
        state_.late.insert({*leg.called_at, leg.id});
        return;
    case LegState::planned:
    case LegState::ended:
        return;
    }
}

} // namespace giliran
