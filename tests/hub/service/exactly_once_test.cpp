// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/service/small_hub.h"

using namespace giliran;
using namespace giliran::testing;

TEST_CASE("the same request id a second time gets the first answer and does nothing", "[hub-service]")
{
    SmallHub hall;
    const auto kiosk = hall.kiosk();
    const RequestId request = fresh_request();
    kiosk->ask(ticket_wish(), request);
    const auto first = kiosk->waited_for<TicketIssued>(request);
    const auto twin = kiosk->twin();
    twin->start();
    REQUIRE(eventually([&] { return twin->is_ready(); }));
    twin->ask(ticket_wish(), request);
    CHECK(twin->waited_for<TicketIssued>(request).number == first.number);
    CHECK(hall.hub().core().day().visits.size() == 1);
    twin->stop();
    kiosk->stop();
}

TEST_CASE("a command whose answer was lost is asked about, not sent again", "[hub-service]")
{
    SmallHub hall;
    const auto kiosk = hall.kiosk();
    const RequestId done = kiosk->ask(ticket_wish());
    REQUIRE(eventually([&] { return hall.hub().core().day().visits.size() == 1; }));
    hall.restart(); // the answer may be on its way or not
    const RequestId asked_while_away = fresh_request();
    REQUIRE(eventually([&] { return !kiosk->is_connected(); }));
    kiosk->ask(ticket_wish(), asked_while_away);
    REQUIRE(eventually([&] { return kiosk->is_ready() && kiosk->result_of(asked_while_away) != nullptr; }));
    CHECK(kiosk->waited_for<TicketIssued>(done).number.text() == "A-001");
    CHECK(std::holds_alternative<DeviceSession::NeverSeen>(*kiosk->result_of(asked_while_away)));
    CHECK(hall.hub().core().day().visits.size() == 1);
}

TEST_CASE("a new connection of a device ends the old one", "[hub-service]")
{
    SmallHub hall;
    const auto kiosk = hall.kiosk();
    const auto twin = kiosk->twin();
    twin->start();
    REQUIRE(eventually([&] { return !kiosk->is_connected(); }));
    kiosk->stop();
    REQUIRE(eventually([&] { return twin->is_ready(); }));
    CHECK(hall.hub().core().connections() == 1);
    twin->done<TicketIssued>(ticket_wish());
}

TEST_CASE("a command meant for another day is not done", "[hub-service]")
{
    SmallHub hall;
    const auto kiosk = hall.kiosk();
    const RequestId request = fresh_request();
    kiosk->send_text(R"({"type":"issue_ticket","request":")" + request.text() +
                     R"(","day":"2026-11-22","service":"A01","priority":false,"applicants":1})");
    CHECK_FALSE(eventually([&] { return !hall.hub().core().day().visits.empty(); }, 300));
}
