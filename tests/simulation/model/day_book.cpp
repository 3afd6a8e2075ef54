// SPDX-License-Identifier: GPL-3.0-or-later
// The day itself, who sits where, and the questions others ask of the book.
#include "tests/simulation/model/day_book.h"

#include "common/record/event_codec.h"
#include "tests/simulation/model/broken_promise.h"

#include <algorithm>
#include <utility>

namespace giliran::simulation {
namespace {

/// By whose sitting an event came about.
template <class E>
std::optional<SessionId> sitting_of(const E& event)
{
    if constexpr (requires { event.by; })
        return event.by;
    else if constexpr (std::is_same_v<E, LegCalled> || std::is_same_v<E, WalkInStarted>)
        return event.session;
    else
        return std::nullopt;
}

} // namespace

bool is_lane(const QueueId& queue, const Hall& hall)
{
    const Queue* found = hall.find(queue);
    return found != nullptr && found->drive_through;
}

std::int64_t local_date(Instant at, UtcOffset offset)
{
    constexpr std::int64_t day_ms = 24 * 3600 * 1000;
    const std::int64_t local = ms_of(at) + offset.minutes().count() * 60'000;
    return local >= 0 ? local / day_ms : -((-local + day_ms - 1) / day_ms);
}

std::int64_t date_number(BusinessDay day)
{
    return day.days().time_since_epoch().count();
}

void DayBook::enter(const EventRow& row, const Hall& hall)
{
    const auto event = decode_event(row.type, row.version, row.payload);
    if (!event)
        broken("every row of the journal can be read", row.type + " " + row.payload);
    if (std::holds_alternative<DayOpened>(*event))
        last_n_ = 0;
    else if (row.day != day)
        broken("a row belongs to the open business day", row.type + " of " + row.day.text());
    if (row.n != last_n_ + 1)
        broken("the rows of a day are numbered densely",
               row.type + " has n " + std::to_string(row.n) + " after " + std::to_string(last_n_));
    if (row.recorded_at < last_at_)
        broken("hub time never runs backwards", row.type + " " + std::to_string(ms_of(row.recorded_at)));
    last_n_ = row.n;
    last_at_ = row.recorded_at;
    if (const auto vehicle = std::exchange(arrived_, std::nullopt)) {
        const auto* its_call = std::get_if<LegCalled>(&*event);
        if (its_call == nullptr || its_call->leg != *vehicle)
            broken("a vehicle comes up when it is called", row.type);
    }
    std::visit([&](const auto& one) { take({row, hall}, one); }, *event);
}

template <class E>
void DayBook::take(const Entry& entry, const E& event)
{
    deed_ = nullptr;
    const std::optional<SessionId> by = sitting_of(event);
    if (by && entry.row.command && !std::is_same_v<E, Undone>) {
        deed_ = &deeds_[*by];
        if (deed_->command != *entry.row.command)
            *deed_ = {*entry.row.command, entry.row.recorded_at, 0, legs, {}, false};
        deed_->last_row = entry.row.n;
    }
    if constexpr (requires { event.leg; })
        if (by)
            is_in_reach(*by, event.leg, entry.hall);
    if constexpr (std::is_same_v<E, LegRecalled>)
        if (by)
            is_in_reach(*by, call(event.call).leg, entry.hall);
    enter(entry, event);
    deed_ = nullptr;
}

void DayBook::enter(const Entry& entry, const DayOpened& event)
{
    if (is_open())
        broken("a day is closed before the next one opens", day.text());
    if (phase != BookPhase::none && entry.row.day <= day)
        broken("a business day opens once", entry.row.day.text());
    if (date_number(entry.row.day) != local_date(entry.row.recorded_at, entry.hall.utc_offset))
        broken("a business day is the hall's local date",
               entry.row.day.text() + " opened at " + std::to_string(ms_of(entry.row.recorded_at)));
    DayBook fresh;
    fresh.phase = BookPhase::open;
    fresh.day = entry.row.day;
    fresh.last_n_ = last_n_;
    fresh.last_at_ = last_at_;
    *this = std::move(fresh);
    for (const DaySeries& one : event.series)
        series_[one.prefix] = one;
    for (const CarriedLeg& carried : event.carried) {
        give_number(carried.number, std::nullopt, QueueId());
        const VisitId visit{static_cast<std::uint32_t>(legs.size() + 1)};
        BookedLeg& one = birth(LegId{visit.value}, visit, carried.number, entry.row.recorded_at);
        one.service = carried.service;
        one.queue = carried.queue;
        one.state = LegState::waiting;
        one.priority = carried.priority.value_or(false);
    }
}

void DayBook::enter(const Entry&, const HallChanged& event)
{
    if (!is_open())
        broken("a hall changes an open day only", day.text());
    for (const DaySeries& one : event.new_series)
        if (!series_.emplace(one.prefix, one).second)
            broken("a prefix has one series a day", one.prefix);
}

void DayBook::enter(const Entry&, const DayClosing&)
{
    if (phase != BookPhase::open)
        broken("a day starts closing once, while it is open", day.text());
    phase = BookPhase::closing;
}

void DayBook::enter(const Entry&, const DayClosed&)
{
    if (!is_open())
        broken("a day closes once", day.text());
    for (const auto& [id, one] : legs)
        if (one.state != LegState::ended)
            broken("no leg outlives its day", one.number.text() + " is " + std::string(name_of(one.state)));
    for (const auto& [id, sitting] : sittings)
        if (sitting.open)
            broken("no sitting outlives its day", sitting.officer.text());
    phase = BookPhase::closed;
    deeds_.clear();
}

void DayBook::enter(const Entry& entry, const SessionOpened& event)
{
    if (!is_open() || event.session.value != sittings.size() + 1)
        broken("sittings are numbered densely within an open day", std::to_string(event.session.value));
    for (const auto& [id, other] : sittings)
        if (other.open && other.officer == event.officer)
            broken("an officer sits at one place", event.officer.text());
    const std::set<CounterId> distinct(event.counters.begin(), event.counters.end());
    if (event.counters.empty() || distinct.size() != event.counters.size())
        broken("a sitting has its counters once each", event.officer.text());
    for (const CounterId& counter : event.counters)
        if (sitting_at(counter) != nullptr || entry.hall.find(counter) == nullptr)
            broken("a counter has one officer", counter.text());
    sittings[event.session] = {event.session, event.officer, event.counters, true};
}

void DayBook::enter(const Entry&, const SessionClosed& event)
{
    const auto found = sittings.find(event.session);
    if (found == sittings.end() || !found->second.open)
        broken("a sitting ends once", std::to_string(event.session.value));
    for (const CounterId& counter : found->second.counters)
        if (in_front_of(counter) != nullptr)
            broken("nobody signs out on somebody who is called or served", counter.text());
    found->second.open = false;
    deeds_.erase(event.session);
}

void DayBook::enter(const Entry&, const SessionMoved& event)
{
    Sitting& sitting = sittings.at(event.session);
    if (sitting_at(event.to) != nullptr || in_front_of(event.to) != nullptr)
        broken("an officer moves to a counter that is free", event.to.text());
    std::replace(sitting.counters.begin(), sitting.counters.end(), event.from, event.to);
    for (auto& [id, one] : legs) {
        const bool served = one.state == LegState::called || one.state == LegState::serving;
        if (served && one.counter == event.from)
            leg(id).counter = event.to;
        if (one.state == LegState::waiting && one.bound == event.from)
            leg(id).bound = event.to;
    }
}

void DayBook::rests() const
{
    if (arrived_)
        broken("a vehicle comes up when it is called", std::to_string(arrived_->value));
    for (const auto& [id, one] : legs)
        if (one.state == LegState::waiting && one.bound && sitting_at(*one.bound) == nullptr)
            broken("nobody waits for a counter where nobody sits", one.number.text());
}

void DayBook::forget_all_but_the_date()
{
    legs.clear();
    calls.clear();
    sittings.clear();
    leases.clear();
    slots.clear();
    exceptions.clear();
    deeds_.clear();
}

const Sitting* DayBook::sitting_at(const CounterId& counter) const
{
    for (const auto& [id, sitting] : sittings)
        if (sitting.open && std::count(sitting.counters.begin(), sitting.counters.end(), counter) != 0)
            return &sitting;
    return nullptr;
}

const BookedLeg* DayBook::in_front_of(const CounterId& counter) const
{
    for (const auto& [id, one] : legs)
        if (one.counter == counter && (one.state == LegState::called || one.state == LegState::serving))
            return &one;
    return nullptr;
}

namespace {

std::vector<const BookedLeg*> by_place(std::vector<const BookedLeg*> found)
{
    std::sort(found.begin(), found.end(), [](const BookedLeg* a, const BookedLeg* b) {
        return std::pair(a->place, a->id) < std::pair(b->place, b->id);
    });
    return found;
}

} // namespace

std::vector<const BookedLeg*> DayBook::in_state(const QueueId& queue, LegState state) const
{
    std::vector<const BookedLeg*> found;
    for (const auto& [id, one] : legs)
        if (one.queue == queue && one.state == state && !one.bound)
            found.push_back(&one);
    return by_place(std::move(found));
}

std::vector<const BookedLeg*> DayBook::bound_to(const CounterId& counter) const
{
    std::vector<const BookedLeg*> found;
    for (const auto& [id, one] : legs)
        if (one.state == LegState::waiting && one.bound == counter)
            found.push_back(&one);
    return by_place(std::move(found));
}

} // namespace giliran::simulation
