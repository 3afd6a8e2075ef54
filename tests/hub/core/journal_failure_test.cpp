// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/core/virtual_hall.h"

using namespace giliran;
using namespace giliran::testing;

TEST_CASE("if the journal refuses the write, no device hears of the deed", "[hub-core]")
{
    const bool kept = GENERATE(false, true);
    VirtualHall hall;
    VirtualDevice& kiosk = hall.kiosk();
    VirtualDevice& display = hall.display("z1");
    hall.ticket();
    hall.journal().failing_append = hall.journal().appends + 1;
    hall.journal().failed_append_is_kept = kept;
    const std::size_t told_before = kiosk.answered.size();
    const int views_before = display.views;
    const RequestId request = hall.ask(kiosk, IssueTicket{*ServiceId::parse("A01"), false, {}, 1});
    hall.run();
    CHECK(kiosk.answered.size() == told_before);
    CHECK(display.views == views_before);
    CHECK(kiosk.connection.value == 0);
    REQUIRE(hall.hub().is_available()); // read anew at once

    // The outcome of a failed commit is unknown until it is read: both are told truly.
    hall.connect(kiosk);
    CHECK(hall.hub().day().legs.size() == (kept ? 2 : 1));
    CHECK(kiosk.was_never_seen(request) == !kept);
    CHECK((kiosk.answer_to(request) != nullptr) == kept);
    CHECK(hall.ticket().number.text() == (kept ? "A-003" : "A-002"));
}

TEST_CASE("while the journal cannot be read commands are refused, outcomes unknown, views doubtful",
          "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& kiosk = hall.kiosk();
    VirtualDevice& display = hall.display("z1");
    hall.ticket();
    hall.journal().readable = false;
    hall.journal().failing_append = hall.journal().appends + 1;
    const RequestId lost = hall.ask(kiosk, IssueTicket{*ServiceId::parse("A01"), false, {}, 1});
    hall.run();
    CHECK_FALSE(hall.hub().is_available());
    hall.connect(kiosk);
    hall.connect(display);
    CHECK(kiosk.session.waits_for(lost)); // unknown_yet, not never_seen
    CHECK(display.session.doubtful());
    CHECK(hall.view_of<KioskView>(kiosk).phase == DayPhase::open);
    CHECK(hall.refused(kiosk, IssueTicket{*ServiceId::parse("A01"), false, {}, 1}).kind ==
          RefusalKind::storage_unavailable);

    hall.journal().readable = true;
    hall.pass(std::chrono::seconds(3));
    CHECK(hall.hub().is_available());
    CHECK_FALSE(display.session.doubtful()); // without asking again
    hall.connect(kiosk);
    CHECK(kiosk.was_never_seen(lost));
    CHECK(hall.ticket().number.text() == "A-002");
}

TEST_CASE("a restart folds the day: nothing given is lost, nothing is given twice", "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& counter = hall.counter("l1");
    hall.kiosk();
    hall.staff(counter, "0101");
    const LegId first = hall.waiting_ticket();
    hall.waiting_ticket("S01");
    hall.done<LegIsCalled>(counter, CallNext{});
    const Sha256 head = hall.journal().rows.back().hash;
    hall.restart();
    CHECK(hall.hub().day().legs.size() == 2);
    CHECK(hall.hub().day().find(first)->state == LegState::called);
    hall.connect(counter);
    CHECK(hall.view_of<CounterView>(counter).current->leg == first);
    CHECK(hall.journal().rows.back().hash == head);
    CHECK(hall.ticket().number.text() == "A-002");
}
