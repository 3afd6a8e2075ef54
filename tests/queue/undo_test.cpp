// SPDX-License-Identifier: GPL-3.0-or-later
// An undo puts back all that the latest deed changed, and nothing else, or is refused.
#include "common/queue/views/counter_view.h"
#include "tests/queue/ruled_day.h"

#include <functional>

using namespace giliran;
using namespace giliran::queue_tests;
using namespace std::chrono_literals;

namespace {

struct Undoable
{
    const char* name;
    std::function<LegId(RuledDay&)> before; ///< prepares
    std::function<Command(LegId)> deed;
};

template <class C>
std::function<Command(LegId)> plain()
{
    return [](LegId leg) {
        C command;
        command.leg = leg;
        return Command(command);
    };
}

LegId late_one(RuledDay& day)
{
    const LegId leg = day.called("c1");
    day.done(c1, NoShow{{leg}});
    return leg;
}

/// As the counter shows it.
std::optional<std::uint32_t> mean_service(const RuledDay& day)
{
    return counter_view(day.state, day.hall, *CounterId::parse("c1"), day.now).session->mean_service;
}

LegId parked_one(RuledDay& day)
{
    const LegId leg = day.served("c1");
    Park park;
    park.leg = leg;
    park.minutes = 5;
    day.done(c1, park);
    return leg;
}

/// A visit of two services, the first being served.
LegId first_of_two(RuledDay& day)
{
    IssueTicket wish;
    wish.service = *ServiceId::parse("a1");
    wish.then = std::vector{*ServiceId::parse("b1")};
    const LegId leg = day.done<TicketIssued>(RuledDay::kiosk(), wish).leg;
    day.done(RuledDay::kiosk(), ConfirmPaper{leg});
    day.done<LegIsCalled>(c1, CallNext{});
    day.done(c1, Start{{leg}});
    return leg;
}

Command transfer(LegId leg, bool comes_back)
{
    Transfer command;
    command.leg = leg;
    command.queue = *QueueId::parse("b");
    command.comes_back = comes_back;
    return command;
}

const auto waiting_one = [](RuledDay& day) { return day.waiting(); };
const auto called_one = [](RuledDay& day) { return day.called("c1"); };
const auto served_one = [](RuledDay& day) { return day.served("c1"); };

const std::vector<Undoable> undoables{
    {"call next", waiting_one, [](LegId) { return Command(CallNext{}); }},
    {"pick", waiting_one, plain<Pick>()},
    {"pick of a parked one", parked_one, plain<Pick>()},
    {"start", called_one, plain<Start>()},
    {"finish", served_one,
     [](LegId leg) {
         return Command(Finish{leg, Outcome::served});
     }},
    {"finish of the first of two services", first_of_two,
     [](LegId leg) {
         return Command(Finish{leg, Outcome::served});
     }},
    {"walkout from the first of two services", first_of_two,
     [](LegId leg) {
         return Command(Finish{leg, Outcome::walkout});
     }},
    {"no-show", called_one, plain<NoShow>()},
    {"recycle", called_one, plain<Recycle>()},
    {"revive", late_one, plain<Revive>()},
    {"park", served_one,
     [](LegId leg) {
         Park park;
         park.leg = leg;
         park.minutes = 10;
         return Command(park);
     }},
    {"unpark", parked_one, plain<Unpark>()},
    {"transfer", served_one, [](LegId leg) { return transfer(leg, false); }},
    {"transfer that comes back", served_one, [](LegId leg) { return transfer(leg, true); }},
    {"transfer from the line", waiting_one, [](LegId leg) { return transfer(leg, false); }},
    {"change service", waiting_one,
     [](LegId leg) {
         return Command(ChangeService{leg, *ServiceId::parse("b1")});
     }},
    {"judge priority", waiting_one,
     [](LegId leg) {
         return Command(JudgePriority{leg, true});
     }},
    {"carry over", served_one, plain<CarryOver>()},
    {"cancel", waiting_one, plain<CancelLeg>()},
    {"cancel of the first of two services", first_of_two,
     [](LegId leg) {
         return Command(Finish{leg, Outcome::declined});
     }},
};

RuledDay staffed_day()
{
    RuledDay day;
    day.sit("P01", "c1");
    day.sit("P02", "c2");
    day.waiting("a2", true); // others in the same lines, so that a wrong place would show
    day.waiting("b1");
    return day;
}

} // namespace

TEST_CASE("an undone deed leaves the day as it was before", "[queue]")
{
    for (const Undoable& one : undoables) {
        INFO(one.name);
        RuledDay day = staffed_day();
        const LegId leg = one.before(day);
        day.pass(11s);
        const std::string before = standing_of(day.state);
        REQUIRE(day.ask(c1, one.deed(leg)));
        CHECK(standing_of(day.state) != before);
        day.pass(10s);
        day.done(c1, Undo{});
        CHECK(standing_of(day.state) == before);
        CHECK(day.refused(c1, Undo{}).kind == RefusalKind::nothing_to_undo);
        REQUIRE(day.ask(c1, one.deed(leg))); // and it can be done again
    }
}

TEST_CASE("an undo survives a restart: the day folded anew undoes the same", "[queue]")
{
    for (const Undoable& one : undoables) {
        INFO(one.name);
        RuledDay day = staffed_day();
        const LegId leg = one.before(day);
        REQUIRE(day.ask(c1, one.deed(leg)));
        REQUIRE(day.ask(c1, Undo{}));
        DayState folded;
        for (const Event& event : day.events) // instants are not compared: all at one moment
            evolve(folded, event, day.now, day.state.day);
        CHECK(folded.legs.size() == day.state.legs.size());
        for (const Leg& wanted : day.state.legs) {
            CHECK(folded.find(wanted.id)->state == wanted.state);
            CHECK(folded.find(wanted.id)->voided == wanted.voided);
        }
    }
}

TEST_CASE("a deed is undone by its own sitting alone, and only the latest one", "[queue]")
{
    RuledDay day = staffed_day();
    const LegId leg = day.waiting();
    Pick pick;
    pick.leg = leg;
    day.done<LegIsCalled>(c1, pick);
    CHECK(day.refused(c2, Undo{}).kind == RefusalKind::nothing_to_undo);
    day.done(c1, Start{{leg}});
    day.done(c1, Undo{});
    CHECK(day.leg(leg).state == LegState::called);
    CHECK(day.refused(c1, Undo{}).kind == RefusalKind::nothing_to_undo);
}

TEST_CASE("a new sitting does not undo the old one's deed", "[queue]")
{
    RuledDay day = staffed_day();
    const LegId leg = day.served("c1");
    day.done(c1, Finish{leg, Outcome::served});
    day.done(c1, CloseSession{});
    day.sit("P01", "c1");
    CHECK(day.refused(c1, Undo{}).kind == RefusalKind::nothing_to_undo);
}

TEST_CASE("what was touched since is not undone", "[queue]")
{
    RuledDay day = staffed_day();
    SECTION("the leg, by another counter")
    {
        const LegId leg = day.served("c1", "a1");
        day.done(c1, transfer(leg, false) /* to queue b */);
        day.done<LegIsCalled>(c2, [&] {
            Pick pick;
            pick.leg = LegId{static_cast<std::uint32_t>(day.state.legs.size())};
            return pick;
        }());
        CHECK(day.refused(c1, Undo{}).kind == RefusalKind::undo_overtaken);
    }
    SECTION("a further leg of the same visit")
    {
        const LegId leg = first_of_two(day);
        day.done(c1, Finish{leg, Outcome::served});
        day.done(c2, JudgePriority{LegId{leg.value + 1}, true});
        CHECK(day.refused(c1, Undo{}).kind == RefusalKind::undo_overtaken);
    }
    SECTION("but an announcement is no touch")
    {
        day.called("c1");
        day.done(RuledDay::display(), StartAnnouncement{CallId{1}, 1});
        day.done(RuledDay::display(), EndAnnouncement{CallId{1}, 1, std::nullopt});
        day.done(c1, Undo{});
    }
}

TEST_CASE("issuing is never undone, nor what was said again aloud, nor an undo", "[queue]")
{
    RuledDay day = staffed_day();
    SECTION("a walk-in")
    {
        WalkIn walk_in;
        walk_in.service = *ServiceId::parse("a1");
        day.done<TicketIssued>(c1, walk_in);
    }
    SECTION("a vehicle")
    {
        day.sit("P09", "c9");
        day.done<LegIsCalled>(c9, CallNext{});
        CHECK(day.refused(c9, Undo{}).kind == RefusalKind::nothing_to_undo);
    }
    SECTION("a recall")
    {
        const LegId leg = day.called("c1");
        day.done<LegIsCalled>(c1, Recall{{leg}});
    }
    CHECK(day.refused(c1, Undo{}).kind == RefusalKind::nothing_to_undo);
}

TEST_CASE("an undone call is withdrawn: nobody speaks it", "[queue]")
{
    RuledDay day = staffed_day();
    day.called("c1");
    day.done(c1, Undo{});
    CHECK(day.state.find(CallId{1})->withdrawn);
    CHECK(day.refused(RuledDay::display(), StartAnnouncement{CallId{1}, 1}).kind == RefusalKind::wrong_state);
}

TEST_CASE("an undone call leaves standing what others called from the same line since", "[queue]")
{
    RuledDay day = staffed_day();
    const QueueState& line = day.state.queues.at(*QueueId::parse("a"));
    const bool by_priority = GENERATE(false, true);
    day.hall.counters[1].rule.queues = {*QueueId::parse("a")};
    const LegId first = day.waiting();
    const LegId second = day.waiting();
    const LegId third = day.waiting();
    const auto call_next = [&](const Asker& counter) {
        return day.done<LegIsCalled>(counter, CallNext{}).leg;
    };
    if (by_priority) {
        day.hall.queues[0].priority_after = 1; // first is due, then the priority one, then second
        CHECK(call_next(c1) == first);
        CHECK(day.leg(call_next(c2)).priority);
        day.done(c1, Undo{});
        CHECK(line.regular_since_priority == 0);
    } else {
        day.hall.queues[0].priority_after = 100;
        CHECK(call_next(c1) == first);
        CHECK(call_next(c2) == second);
        day.done(c1, Undo{});
        CHECK(line.regular_since_priority == 1);
        CHECK(line.last_called == day.leg(second).number);
        CHECK(call_next(c1) == first);
        CHECK(line.regular_since_priority == 2);
    }
    CHECK(day.leg(third).state == LegState::waiting);
}

TEST_CASE("an officer's average is of those served in the sitting, and an undone end leaves it", "[queue]")
{
    RuledDay day;
    day.sit("P01", "c1");
    CHECK_FALSE(mean_service(day));
    const LegId first = day.served("c1");
    day.pass(4min);
    day.done(c1, Finish{first, Outcome::served});
    CHECK(mean_service(day) == 240);

    const LegId second = day.served("c1");
    day.pass(9min);
    day.done(c1, Finish{second, Outcome::served});
    CHECK(mean_service(day) == 390);
    day.done(c1, Undo{});
    CHECK(mean_service(day) == 240);
    day.pass(3min);
    day.done(c1, Finish{second, Outcome::papers_incomplete});
    CHECK(mean_service(day) == 240); // who was sent home for papers counts neither here nor as served
}
