// SPDX-License-Identifier: GPL-3.0-or-later
// Tickets in the book: given, called, served, missed, ended.
#include "tests/simulation/model/broken_promise.h"
#include "tests/simulation/model/day_book.h"
#include "tests/simulation/model/expected_calls.h"
#include "tests/simulation/model/service_hours.h"

#include <algorithm>
#include <initializer_list>

namespace giliran::simulation {
namespace {

constexpr Duration paper_patience = std::chrono::seconds(20);

/// A leg's deed is allowed in these states only.
void stands_in(const BookedLeg& leg, std::initializer_list<LegState> allowed, std::string_view deed)
{
    if (std::find(allowed.begin(), allowed.end(), leg.state) == allowed.end())
        broken("a leg's life follows its table", std::string(deed) + " of " + leg.number.text() +
                                                     ", which is " + std::string(name_of(leg.state)));
}

} // namespace

void DayBook::enter(const Entry& entry, const TicketReserved& event)
{
    if (phase != BookPhase::open)
        broken("numbers are given while the day is open", event.number.text());
    if (!numbers.insert(event.number.text()).second)
        broken("a number given is never given again that business day", event.number.text());
    if (event.leg.value != legs.size() + 1)
        broken("legs are numbered densely", std::to_string(event.leg.value));
    if (!gives_numbers(event.service, entry.hall, *this, entry.row.recorded_at))
        broken("numbers are given in ticket hours, by services in use, within their quota",
               event.number.text() + " at " + std::to_string(ms_of(entry.row.recorded_at)));
    BookedLeg one;
    one.id = event.leg;
    one.visit = event.visit;
    one.number = event.number;
    one.token = event.token;
    one.service = event.service;
    one.queue = event.queue;
    one.priority = event.priority;
    one.reserved_at = one.place = entry.row.recorded_at;
    legs[event.leg] = one;
    visit_is_in_one_place(event.visit);
}

void DayBook::enter(const Entry& entry, const TicketSettled& event)
{
    BookedLeg& one = leg(event.leg);
    stands_in(one, {LegState::reserved}, "settling");
    if (event.paper == PaperState::unconfirmed && entry.row.recorded_at < one.reserved_at + paper_patience)
        broken("a paper has 20 seconds to be confirmed", one.number.text());
    one.state = LegState::waiting;
}

void DayBook::enter(const Entry&, const PaperReported& event)
{
    leg(event.leg);
}

void DayBook::enter(const Entry& entry, const LegCalled& event)
{
    BookedLeg& one = leg(event.leg);
    if (one.state == LegState::called || one.state == LegState::serving)
        broken("a leg is at one counter at a time",
               one.number.text() + " called to " + event.counter.text() + " while at " + one.counter->text());
    if (in_front_of(event.counter) != nullptr)
        broken("a counter has one visitor in front of it", event.counter.text());
    const Sitting* sitting = sitting_at(event.counter);
    if (sitting == nullptr || sitting->id != event.session)
        broken("an officer who sits there calls", event.counter.text());
    const Counter* counter = entry.hall.find(event.counter);
    const auto expected = counter != nullptr ? expected_call(*this, entry.hall, *counter) : std::nullopt;
    if (!expected || expected->leg != event.leg || expected->rule != event.rule)
        broken("the calling rule holds, and the rule that picked is on record",
               event.counter.text() + " called " + one.number.text() + " by " +
                   std::string(name_of(event.rule)) + ", expected " +
                   (expected
                        ? leg(expected->leg).number.text() + " by " + std::string(name_of(expected->rule))
                        : "nobody"));
    if (event.call.value != calls.size() + 1)
        broken("calls are numbered densely", std::to_string(event.call.value));
    ++called_at[{event.counter, one.queue}];
    regular_run[one.queue] = one.priority ? 0 : regular_run[one.queue] + 1;
    one.state = LegState::called;
    one.call = event.call;
    one.counter = event.counter;
    one.called_at = entry.row.recorded_at;
    ++one.calls;
    calls[event.call] = {event.call, event.leg, event.counter, event.zone, 1, entry.row.recorded_at, {}, {}};
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

void DayBook::enter(const Entry& entry, const LegRevived& event)
{
    BookedLeg& one = leg(event.leg);
    stands_in(one, {LegState::late}, "revival");
    if (entry.row.recorded_at > one.called_at + entry.hall.late_returns_within)
        broken("a missed number returns within its time only", one.number.text());
    one.state = LegState::waiting;
    one.place = event.order_key;
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
    case Outcome::walkout:
        stands_in(one, {LegState::serving}, "finish");
        break;
    case Outcome::cancelled:
        stands_in(one,
                  {LegState::planned, LegState::reserved, LegState::waiting, LegState::called,
                   LegState::parked, LegState::late},
                  "cancelling");
        break;
    case Outcome::no_show:
        stands_in(one, {LegState::late}, "ending as no-show");
        break;
    case Outcome::closed_by_day_end:
        stands_in(one,
                  {LegState::planned, LegState::reserved, LegState::waiting, LegState::called,
                   LegState::serving, LegState::parked},
                  "ending with the day");
        break;
    case Outcome::transferred:
        stands_in(one, {LegState::waiting, LegState::called, LegState::serving}, "transfer");
        break;
    }
    one.state = LegState::ended;
    one.outcome = event.outcome;
}

void DayBook::enter(const Entry&, const AnnouncementStarted& event)
{
    BookedCall& spoken = call(event.call);
    if (!spoken.started.insert(event.ordinal).second)
        broken("a call is announced at most once", "call " + std::to_string(event.call.value));
    if (event.ordinal != spoken.ordinal || leg(spoken.leg).state != LegState::called)
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

} // namespace giliran::simulation
