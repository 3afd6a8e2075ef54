// SPDX-License-Identifier: GPL-3.0-or-later
// Legs in the book: called, served, missed, put aside, sent elsewhere, ended; and the announcements.
#include "tests/simulation/model/broken_promise.h"
#include "tests/simulation/model/day_book.h"
#include "tests/simulation/model/expected_calls.h"

#include <algorithm>
#include <initializer_list>

namespace giliran::simulation {
namespace {

/// A leg's deed is allowed in these states only.
void stands_in(const BookedLeg& leg, std::initializer_list<LegState> allowed, std::string_view deed)
{
    if (leg.voided || std::find(allowed.begin(), allowed.end(), leg.state) == allowed.end())
        broken("a leg's life follows its table", std::string(deed) + " of " + leg.number.text() +
                                                     ", which is " + std::string(name_of(leg.state)));
}

bool chooses_among_lines(CallRule rule)
{
    return rule != CallRule::picked && rule != CallRule::this_counter && rule != CallRule::next_vehicle;
}

} // namespace

void DayBook::enter(const Entry& entry, const LegCalled& event)
{
    BookedLeg& one = leg(event.leg);
    if (one.state == LegState::called || one.state == LegState::serving)
        broken("a leg is at one counter at a time",
               one.number.text() + " called to " + event.counter.text() + " while at " + one.counter->text());
    const bool taken_up = event.rule == CallRule::picked && one.state == LegState::parked;
    if (!taken_up)
        stands_in(one, {LegState::waiting}, "call");
    counter_is_free(event.counter);
    const Sitting* sitting = sitting_at(event.counter);
    if (sitting == nullptr || sitting->id != event.session)
        broken("an officer who sits there calls", event.counter.text());
    const Counter* counter = entry.hall.find(event.counter);
    if (event.rule != CallRule::picked && counter != nullptr) {
        const auto expected = expected_call(*this, entry.hall, *counter, entry.row.recorded_at);
        if (!expected || expected->leg != event.leg || expected->rule != event.rule)
            broken("the calling rule holds, and the rule that picked is on record",
                   event.counter.text() + " called " + one.number.text() + " by " +
                       std::string(name_of(event.rule)) + ", expected " +
                       (expected ? legs.at(expected->leg).number.text() + " by " +
                                       std::string(name_of(expected->rule))
                                 : "nobody"));
    }
    if (event.call.value != calls.size() + 1)
        broken("calls are numbered densely", std::to_string(event.call.value));
    if (chooses_among_lines(event.rule)) {
        ++called_at[{event.counter, one.queue}];
        regular_run[one.queue] = one.priority ? 0 : regular_run[one.queue] + 1;
    }
    one.vehicle = event.rule == CallRule::next_vehicle;
    if (one.vehicle && deed_ != nullptr)
        deed_->issued = true; // it has driven up: not taken back
    one.state = LegState::called;
    one.bound.reset();
    one.call = event.call;
    one.counter = event.counter;
    one.called_at = entry.row.recorded_at;
    ++one.calls;
    BookedCall& made = calls[event.call];
    made.id = event.call;
    made.leg = event.leg;
    made.counter = event.counter;
    made.zone = event.zone;
    made.called_at = entry.row.recorded_at;
    visit_is_in_one_place(one.visit);
}

void DayBook::enter(const Entry& entry, const LegRecalled& event)
{
    BookedCall& repeated = call(event.call);
    BookedLeg& one = leg(repeated.leg);
    stands_in(one, {LegState::called}, "recall");
    if (event.ordinal != repeated.ordinal + 1 || one.call != event.call)
        broken("a recall repeats the leg's latest call", one.number.text());
    repeated.ordinal = event.ordinal;
    repeated.called_at = one.called_at = entry.row.recorded_at;
    repeated.announcement = AnnouncementState::pending;
    ++one.calls;
    if (deed_ != nullptr)
        deed_->issued = true; // said aloud: not taken back
}

void DayBook::enter(const Entry&, const LegStarted& event)
{
    BookedLeg& one = leg(event.leg);
    stands_in(one, {LegState::called}, "start");
    one.state = LegState::serving;
}

void DayBook::enter(const Entry&, const LegMissed& event)
{
    BookedLeg& one = leg(event.leg);
    stands_in(one, {LegState::called}, "no-show");
    one.state = LegState::late;
}

void DayBook::back_in_line(LegId id, LegState from, Instant place, const std::optional<CounterId>& bound)
{
    BookedLeg& one = leg(id);
    stands_in(one, {from}, "return to the line");
    one.state = LegState::waiting;
    one.place = place;
    one.bound = bound;
    visit_is_in_one_place(one.visit);
}

/// Behind as many others of its kind as the hall says and no further, but never before its old place.
void DayBook::returns_in_turn(const BookedLeg& late, Instant place, const Hall& hall) const
{
    std::size_t others = 0;
    const auto ahead_of = [&](Instant at) {
        std::size_t ahead = 0;
        others = 0;
        for (const BookedLeg* one : in_state(late.queue, LegState::waiting))
            if (one->priority == late.priority) {
                ++others;
                ahead += std::pair(one->place, one->id) < std::pair(at, late.id) ? 1U : 0U;
            }
        return ahead;
    };
    const std::size_t ahead = ahead_of(place);
    const Queue* queue = hall.find(late.queue);
    const std::size_t least = std::min<std::size_t>(queue != nullptr ? queue->late_returns_after : 0, others);
    const bool is_no_further = place == late.place || ahead_of(place - Duration(1)) < least;
    if (place < late.place || ahead < least || !is_no_further)
        broken("who returns late stands behind as many as the hall says", late.number.text());
}

void DayBook::enter(const Entry& entry, const LegRevived& event)
{
    returns_in_turn(leg(event.leg), event.order_key, entry.hall);
    if (entry.row.recorded_at > leg(event.leg).called_at + entry.hall.late_returns_within)
        broken("a missed number returns within its time only", std::to_string(event.leg.value));
    back_in_line(event.leg, LegState::late, event.order_key, event.bound);
}

void DayBook::enter(const Entry&, const LegJoined& event)
{
    back_in_line(event.leg, LegState::planned, event.order_key, event.bound);
}

void DayBook::enter(const Entry&, const LegRecycled& event)
{
    if (event.order_key != leg(event.leg).place)
        broken("a recycled leg keeps its place", std::to_string(event.leg.value));
    back_in_line(event.leg, LegState::called, event.order_key, event.bound);
}

void DayBook::enter(const Entry&, const LegUnparked& event)
{
    back_in_line(event.leg, LegState::parked, event.order_key, event.bound);
}

void DayBook::enter(const Entry&, const LegParked& event)
{
    BookedLeg& one = leg(event.leg);
    stands_in(one, {LegState::serving}, "parking");
    one.state = LegState::parked;
}

void DayBook::enter(const Entry&, const LegReleased& event)
{
    leg(event.leg).bound.reset();
}

void DayBook::enter(const Entry& entry, const LegTransferred& event)
{
    if (is_lane(event.queue, entry.hall))
        broken("nobody is sent into a lane", event.queue.text());
    BookedLeg& old = leg(event.leg);
    stands_in(old, {LegState::waiting, LegState::called, LegState::serving}, "transfer");
    old.state = LegState::ended;
    old.outcome = Outcome::transferred;
    old.bound.reset();
    const BookedLeg before = old;
    BookedLeg& one = birth(event.to, before.visit, before.number, entry.row.recorded_at);
    one.service = event.service;
    one.queue = event.queue;
    one.state = LegState::waiting;
    one.priority = before.priority;
    one.place = event.order_key;
    one.bound = event.bound;
    visit_is_in_one_place(before.visit);
}

void DayBook::enter(const Entry& entry, const ServiceChanged& event)
{
    if (is_lane(event.queue, entry.hall))
        broken("nobody is sent into a lane", event.queue.text());
    BookedLeg& one = leg(event.leg);
    stands_in(one, {LegState::waiting, LegState::serving}, "change of service");
    one.service = event.service;
    one.queue = event.queue;
}

void DayBook::enter(const Entry&, const PriorityJudged& event)
{
    leg(event.leg).priority = event.priority;
}

void DayBook::enter(const Entry&, const LegCarriedOver& event)
{
    BookedLeg& one = leg(event.leg);
    stands_in(one, {LegState::waiting, LegState::called, LegState::serving}, "carrying over");
    one.state = LegState::ended;
    one.outcome = Outcome::transferred;
    one.bound.reset();
}

void DayBook::enter(const Entry&, const LegEnded& event)
{
    BookedLeg& one = leg(event.leg);
    switch (event.outcome) {
    case Outcome::served:
    case Outcome::papers_incomplete:
    case Outcome::wrong_service:
    case Outcome::consultation:
    case Outcome::declined:
    case Outcome::product_later:
        stands_in(one, {LegState::serving}, "finish");
        break;
    case Outcome::walkout: // takes the visit's further legs along
        stands_in(one, {LegState::serving, LegState::planned}, "finish");
        break;
    case Outcome::cancelled:
        stands_in(one,
                  {LegState::planned, LegState::reserved, LegState::waiting, LegState::called,
                   LegState::parked, LegState::late},
                  "cancelling");
        break;
    case Outcome::no_show:
        stands_in(one, {LegState::late, LegState::planned}, "ending as no-show");
        break;
    case Outcome::closed_by_day_end:
        stands_in(one,
                  {LegState::planned, LegState::reserved, LegState::waiting, LegState::called,
                   LegState::serving, LegState::parked},
                  "ending with the day");
        break;
    case Outcome::transferred:
        broken("a transfer has an event of its own", one.number.text());
    }
    one.state = LegState::ended;
    one.outcome = event.outcome;
    one.bound.reset();
}

void DayBook::enter(const Entry&, const AnnouncementStarted& event)
{
    BookedCall& spoken = call(event.call);
    if (!spoken.started.insert(event.ordinal).second)
        broken("a call is announced at most once", "call " + std::to_string(event.call.value));
    if (event.ordinal != spoken.ordinal || spoken.withdrawn || legs.at(spoken.leg).state != LegState::called)
        broken("only a standing call is announced", "call " + std::to_string(event.call.value));
    spoken.announcement = AnnouncementState::started;
}

void DayBook::enter(const Entry&, const AnnouncementEnded& event)
{
    BookedCall& spoken = call(event.call);
    if (!event.unspoken && spoken.started.count(event.ordinal) == 0)
        broken("nothing is spoken without leave", "call " + std::to_string(event.call.value));
    if (event.ordinal == spoken.ordinal)
        spoken.announcement = event.unspoken ? AnnouncementState::not_spoken : AnnouncementState::spoken;
}

BookedLeg& DayBook::leg(LegId id)
{
    const auto found = legs.find(id);
    if (found == legs.end())
        broken("an event names a leg that exists", std::to_string(id.value));
    found->second.touched = last_n_;
    if (deed_ != nullptr)
        deed_->changed.insert(id);
    return found->second;
}

BookedCall& DayBook::call(CallId id)
{
    const auto found = calls.find(id);
    if (found == calls.end())
        broken("an event names a call that exists", std::to_string(id.value));
    return found->second;
}

void DayBook::is_in_reach(SessionId id, LegId leg, const Hall& hall) const
{
    const auto found = legs.find(leg);
    const auto sitting = sittings.find(id);
    if (found == legs.end() || sitting == sittings.end())
        return; // born of this very deed
    const BookedLeg& one = found->second;
    const std::vector<CounterId>& counters = sitting->second.counters;
    const auto is_of_the_sitting = [&](const std::optional<CounterId>& counter) {
        return counter && std::count(counters.begin(), counters.end(), *counter) != 0;
    };
    const auto calls_it = [&](const CounterId& counter) {
        const Counter* place = hall.find(counter);
        return place != nullptr &&
               std::count(place->rule.queues.begin(), place->rule.queues.end(), one.queue) +
                       std::count(place->rule.finally.begin(), place->rule.finally.end(), one.queue) !=
                   0;
    };
    bool reached = true; // who is planned or put aside is another rule's
    if (one.state == LegState::called || one.state == LegState::serving)
        reached = is_of_the_sitting(one.counter);
    else if (one.state == LegState::waiting && one.bound)
        reached = is_of_the_sitting(one.bound);
    else if (one.state == LegState::waiting || one.state == LegState::late)
        reached = std::any_of(counters.begin(), counters.end(), calls_it);
    if (!reached || !sitting->second.open)
        broken("an officer's deeds reach whom the counters of their sitting serve or call",
               sitting->second.officer.text() + " and " + one.number.text());
}

void DayBook::visit_is_in_one_place(VisitId visit) const
{
    const auto out = std::count_if(legs.begin(), legs.end(), [&](const auto& entry) {
        const BookedLeg& one = entry.second;
        return one.visit == visit && one.state != LegState::planned && one.state != LegState::ended;
    });
    if (out > 1)
        broken("a visit is in one place at a time", std::to_string(visit.value));
}

void DayBook::counter_is_free(const CounterId& counter) const
{
    if (const BookedLeg* there = in_front_of(counter))
        broken("a counter has one visitor in front of it", counter.text() + " has " + there->number.text());
}

void DayBook::counter_is_not_crowded(const CounterId& counter) const
{
    const auto there = std::count_if(legs.begin(), legs.end(), [&](const auto& entry) {
        const BookedLeg& one = entry.second;
        return one.counter == counter && (one.state == LegState::called || one.state == LegState::serving);
    });
    if (there > 1)
        broken("a counter has one visitor in front of it", counter.text());
}

} // namespace giliran::simulation
