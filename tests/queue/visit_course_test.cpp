// SPDX-License-Identifier: GPL-3.0-or-later
// Every way in which a visit's first leg can end × what becomes of its further legs.
#include "tests/queue/ruled_day.h"

#include <functional>

using namespace giliran;
using namespace giliran::queue_tests;

namespace {

/// A visit of three services, its first leg being served at c1.
LegId first_of_three(RuledDay& day)
{
    IssueTicket wish;
    wish.service = *ServiceId::parse("a1");
    wish.then = std::vector{*ServiceId::parse("b1"), *ServiceId::parse("a2")};
    const LegId first = day.done<TicketIssued>(RuledDay::kiosk(), wish).leg;
    day.done(RuledDay::kiosk(), ConfirmPaper{first});
    day.done<LegIsCalled>(c1, CallNext{});
    return first;
}

struct Ending
{
    const char* name;
    std::function<void(RuledDay&, LegId)> end;
    LegState second;               ///< what becomes of the second leg
    std::optional<Outcome> others; ///< of every further leg that ends with it
};

Ending finished_as(Outcome outcome, LegState second, std::optional<Outcome> others = std::nullopt)
{
    return {name_of(outcome).data(),
            [outcome](RuledDay& day, LegId leg) {
                day.done(c1, Start{{leg}});
                day.done(c1, Finish{leg, outcome});
            },
            second, others};
}

const std::vector<Ending> endings{
    finished_as(Outcome::served, LegState::waiting),
    finished_as(Outcome::papers_incomplete, LegState::waiting),
    finished_as(Outcome::wrong_service, LegState::waiting),
    finished_as(Outcome::consultation, LegState::waiting),
    finished_as(Outcome::declined, LegState::waiting),
    finished_as(Outcome::product_later, LegState::waiting),
    finished_as(Outcome::walkout, LegState::ended, Outcome::walkout),
    {"never came back",
     [](RuledDay& day, LegId leg) {
         day.done(c1, NoShow{{leg}});
         day.pass(std::chrono::minutes(61));
         day.settle();
     },
     LegState::ended, Outcome::no_show},
    {"cancelled by its holder",
     [](RuledDay& day, LegId leg) {
         day.done(RuledDay::kiosk(), CancelTicket{leg, day.visit_of(leg).token});
     },
     LegState::ended, Outcome::cancelled},
    {"cancelled by the officer", [](RuledDay& day, LegId leg) { day.done(c1, CancelLeg{{leg}}); },
     LegState::ended, Outcome::cancelled},
    {"carried over", [](RuledDay& day, LegId leg) { day.done(c1, CarryOver{{leg}}); }, LegState::ended,
     Outcome::cancelled},
    {"transferred: the visit is elsewhere first",
     [](RuledDay& day, LegId leg) {
         Transfer transfer;
         transfer.leg = leg;
         transfer.queue = *QueueId::parse("b");
         day.done(c1, transfer);
     },
     LegState::planned, std::nullopt},
    {"the day's end", [](RuledDay& day, LegId) { day.done(RuledDay::hub(), CloseDay{}); }, LegState::ended,
     Outcome::closed_by_day_end},
};

} // namespace

TEST_CASE("what becomes of a visit's further services follows from how the first one ended", "[queue]")
{
    for (const Ending& ending : endings) {
        INFO(ending.name);
        RuledDay day;
        day.sit("P01", "c1");
        const LegId first = first_of_three(day);
        const LegId second{first.value + 1};
        const LegId third{first.value + 2};
        CHECK(day.leg(second).state == LegState::planned);
        ending.end(day, first);
        CHECK(day.leg(first).state == LegState::ended);
        CHECK(day.leg(second).state == ending.second);
        CHECK(day.leg(third).state == (ending.others ? LegState::ended : LegState::planned));
        if (ending.others)
            for (const LegId leg : {second, third})
                CHECK(day.leg(leg).outcome == *ending.others);
        if (ending.second == LegState::waiting)
            CHECK(day.leg(second).queued_at == day.now); // it waits from here on, not since the ticket
    }
}

TEST_CASE("a planned leg that is cancelled leaves the others as they were", "[queue]")
{
    RuledDay day;
    day.sit("P01", "c1");
    day.sit("P03", "c3");
    const LegId first = first_of_three(day);
    day.done(c3, CancelLeg{{LegId{first.value + 1}}});
    CHECK(day.leg(first).state == LegState::called);
    CHECK(day.leg(LegId{first.value + 2}).state == LegState::planned);
    day.done(c1, Start{{first}});
    day.done(c1, Finish{first, Outcome::served});
    CHECK(day.leg(LegId{first.value + 2}).state == LegState::waiting);
}

TEST_CASE("a ticket for a closed further service is not given at all", "[queue]")
{
    RuledDay day;
    IssueTicket wish;
    wish.service = *ServiceId::parse("a1");
    wish.then = std::vector{*ServiceId::parse("k1")};
    CHECK(day.refused(RuledDay::kiosk(), wish).closed_because == ClosedReason::drive_through);
    wish.then = std::vector<ServiceId>(8, *ServiceId::parse("a2"));
    CHECK(day.refused(RuledDay::kiosk(), wish).detail == "then");
}
