// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/core/virtual_hall.h"

using namespace giliran;
using namespace giliran::testing;

TEST_CASE("a ticket goes from the kiosk over the call to its end", "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& kiosk = hall.kiosk();
    VirtualDevice& counter = hall.counter("l1");
    VirtualDevice& display = hall.display("z1");
    hall.staff(counter, "0101");

    const TicketIssued issued = hall.ticket("A01");
    CHECK(issued.number.text() == "A-001");
    CHECK(issued.ahead == 0);
    hall.pass(std::chrono::seconds(2));
    CHECK(hall.view_of<CounterView>(counter).waiting.empty());
    hall.done<Done>(kiosk, ConfirmPaper{issued.leg});
    hall.pass(std::chrono::seconds(2));
    CHECK(hall.view_of<CounterView>(counter).waiting_total == 1);
    CHECK(hall.view_of<KioskView>(kiosk).queues[0].waiting == 1);
    CHECK(hall.view_of<KioskView>(kiosk).queues[0].counters == 1);

    const LegIsCalled called = hall.done<LegIsCalled>(counter, CallNext{});
    CHECK(called.leg == issued.leg);
    CHECK(called.rule == CallRule::longest_waiting);
    REQUIRE(hall.view_of<BoardView>(display).calls.size() == 1);
    CHECK(hall.view_of<BoardView>(display).calls[0].number.text() == "A-001");
    CHECK(hall.view_of<BoardView>(display).calls[0].counter_number == 1);
    CHECK(hall.view_of<BoardView>(display).calls[0].state == LegState::called);

    hall.done<Done>(counter, Start{{issued.leg}});
    CHECK(hall.view_of<BoardView>(display).calls[0].state == LegState::serving);
    CHECK(hall.refused(counter, CallNext{}).kind == RefusalKind::counter_busy);
    hall.done<Done>(counter, Finish{issued.leg, Outcome::served});
    CHECK_FALSE(hall.view_of<CounterView>(counter).current);
    CHECK(hall.view_of<CounterView>(counter).session->served == 1);
    CHECK(hall.hub().day().find(issued.leg)->outcome == Outcome::served);
}

TEST_CASE("a missed number is shown as missed, may return in time, and stands first then", "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& counter = hall.counter("l1");
    VirtualDevice& display = hall.display("z1");
    hall.kiosk();
    hall.staff(counter, "0101");
    const LegId first = hall.waiting_ticket();
    hall.pass(std::chrono::seconds(5));
    hall.waiting_ticket();
    hall.done<LegIsCalled>(counter, CallNext{});
    CHECK(hall.done<LegIsCalled>(counter, Recall{{first}}).leg == first);
    CHECK(hall.view_of<BoardView>(display).calls[0].ordinal == 2);
    hall.done<Done>(counter, NoShow{{first}});
    CHECK(hall.view_of<BoardView>(display).calls.empty());
    CHECK(hall.view_of<BoardView>(display).missed.size() == 1);
    CHECK(hall.view_of<CounterView>(counter).late.size() == 1);

    SECTION("in time")
    {
        hall.pass(std::chrono::minutes(10));
        hall.done<Done>(counter, Revive{{first}});
        CHECK(hall.view_of<BoardView>(display).missed.empty());
        CHECK(hall.done<LegIsCalled>(counter, CallNext{}).leg == first);
    }
    SECTION("too late")
    {
        hall.pass(hall.hall().late_returns_within + std::chrono::minutes(1));
        const Refusal refusal = hall.refused(counter, Revive{{first}});
        CHECK(refusal.kind == RefusalKind::wrong_state);
        CHECK(refusal.state == LegState::ended);
        CHECK(hall.hub().day().find(first)->outcome == Outcome::no_show);
    }
    SECTION("at another counter of the same queue")
    {
        VirtualDevice& other = hall.counter("l2");
        hall.staff(other, "0202");
        hall.done<Done>(other, Revive{{first}});
        CHECK(hall.done<LegIsCalled>(other, CallNext{}).leg == first);
    }
}

TEST_CASE("a paper that nobody confirms costs no place: the leg waits after 20 seconds, flagged",
          "[hub-core]")
{
    VirtualHall hall;
    hall.kiosk();
    const TicketIssued issued = hall.ticket();
    hall.pass(paper_timeout - std::chrono::seconds(1));
    CHECK(hall.hub().day().find(issued.leg)->state == LegState::reserved);
    hall.pass(std::chrono::seconds(2));
    CHECK(hall.hub().day().find(issued.leg)->state == LegState::waiting);
    CHECK(hall.hub().day().find(issued.leg)->paper == PaperState::unconfirmed);
    CHECK(hall.hub().day().find(issued.leg)->order_key == issued.reserved_at);
}

TEST_CASE("a failed print is recorded and the place stays", "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& kiosk = hall.kiosk();
    const TicketIssued issued = hall.ticket();
    hall.done<Done>(kiosk, ReportPaperFailed{issued.leg, "out_of_paper"});
    CHECK(hall.hub().day().find(issued.leg)->state == LegState::waiting);
    CHECK(hall.hub().day().find(issued.leg)->paper == PaperState::failed);
    hall.done<Done>(kiosk, ConfirmPaper{issued.leg});
    CHECK(hall.hub().day().find(issued.leg)->paper == PaperState::confirmed);
    CHECK(hall.refused(kiosk, ReportPaperFailed{issued.leg, std::string(201, 'x')}).kind ==
          RefusalKind::malformed);
}

TEST_CASE("a visitor cancels with the ticket's token and not without", "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& kiosk = hall.kiosk();
    const TicketIssued issued = hall.ticket();
    CHECK(hall.refused(kiosk, CancelTicket{issued.leg, TicketToken()}).kind == RefusalKind::wrong_token);
    hall.done<Done>(kiosk, CancelTicket{issued.leg, issued.token});
    CHECK(hall.hub().day().find(issued.leg)->outcome == Outcome::cancelled);
    CHECK(hall.refused(kiosk, CancelTicket{issued.leg, issued.token}).kind == RefusalKind::wrong_state);
    CHECK(hall.ticket().number.text() == "A-002");
}

TEST_CASE("priority tickets take their turn by the ratio, and the call says so", "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& counter = hall.counter("l1");
    hall.kiosk();
    hall.staff(counter, "0101");
    std::vector<LegId> regular;
    for (int i = 0; i < 4; ++i)
        regular.push_back(hall.waiting_ticket());
    const LegId priority = hall.waiting_ticket("A01", true);
    std::vector<LegId> order;
    CallRule rule_of_priority = CallRule::picked;
    for (int i = 0; i < 5; ++i) {
        const LegIsCalled called = hall.done<LegIsCalled>(counter, CallNext{});
        order.push_back(called.leg);
        if (called.leg == priority)
            rule_of_priority = called.rule;
        hall.done<Done>(counter, Start{{called.leg}});
        hall.done<Done>(counter, Finish{called.leg, Outcome::served});
    }
    CHECK(order == std::vector<LegId>{regular[0], regular[1], priority, regular[2], regular[3]});
    CHECK(rule_of_priority == CallRule::priority_turn);
}

TEST_CASE("an officer moves: the sitting goes along when nobody stands at the old counter", "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& first = hall.counter("l1");
    VirtualDevice& second = hall.counter("l2");
    hall.kiosk();
    hall.staff(first, "0101");
    hall.waiting_ticket();
    const LegIsCalled called = hall.done<LegIsCalled>(first, CallNext{});
    const RequestId refused = hall.sign_in(second, "0101");
    REQUIRE(second.refusal_of(refused) != nullptr);
    CHECK(second.refusal_of(refused)->kind == RefusalKind::officer_elsewhere);
    const RequestId taken = hall.sign_in(first, "0202");
    CHECK(first.refusal_of(taken)->kind == RefusalKind::counter_taken);
    CHECK(hall.refused(first, CloseSession{}).kind == RefusalKind::counter_busy);
    hall.done<Done>(first, NoShow{{called.leg}});
    hall.staff(second, "0101");
    CHECK_FALSE(hall.view_of<CounterView>(first).session);
    CHECK(hall.view_of<CounterView>(second).session->officer.text() == "0101");
    CHECK(hall.refused(first, CallNext{}).kind == RefusalKind::no_session);
}

TEST_CASE("a wrong PIN opens nothing, and says no more than that", "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& counter = hall.counter("l1");
    const RequestId request = hall.sign_in(counter, "0101", "9999");
    REQUIRE(counter.refusal_of(request) != nullptr);
    CHECK(counter.refusal_of(request)->kind == RefusalKind::wrong_pin);
    CHECK_FALSE(hall.view_of<CounterView>(counter).session);
}

TEST_CASE("after a restart of the counter its officer goes on with the same sitting", "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& counter = hall.counter("l1");
    hall.kiosk();
    hall.staff(counter, "0101");
    const LegId leg = hall.waiting_ticket();
    hall.done<LegIsCalled>(counter, CallNext{});
    hall.disconnect(counter);
    hall.connect(counter);
    CHECK(hall.view_of<CounterView>(counter).current->leg == leg);
    const RequestId request = hall.sign_in(counter, "0101");
    CHECK(std::get<SessionIsOpen>(*counter.answer_to(request)).resumed);
}

TEST_CASE("a kiosk offers a service again the moment that what staff closed ends", "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& kiosk = hall.kiosk();
    MakeException closing;
    closing.scope.service = *ServiceId::parse("A01");
    closing.until = hall.now() + std::chrono::seconds(90);
    hall.hub().handle(input::StaffCommand{closing}, hall.now());
    hall.pass(std::chrono::seconds(5));
    REQUIRE(hall.view_of<KioskView>(kiosk).closed.size() == 1);
    hall.pass(std::chrono::seconds(84));
    CHECK(hall.view_of<KioskView>(kiosk).closed.size() == 1);
    hall.pass(std::chrono::seconds(1));
    CHECK(hall.view_of<KioskView>(kiosk).closed.empty());
    hall.ticket();
}
