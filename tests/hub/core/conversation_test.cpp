// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/core/virtual_hall.h"

#include "common/protocol/limits.h"
#include "common/protocol/message_codec.h"

using namespace giliran;
using namespace giliran::testing;

TEST_CASE("a role does nothing that is not its own", "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& kiosk = hall.kiosk();
    VirtualDevice& counter = hall.counter("l1");
    VirtualDevice& display = hall.display("z1");
    CHECK(hall.refused(kiosk, CallNext{}).kind == RefusalKind::role_may_not);
    CHECK(hall.refused(display, IssueTicket{*ServiceId::parse("A01"), false, {}, 1}).kind ==
          RefusalKind::role_may_not);
    CHECK(hall.refused(counter, CloseDay{}).kind == RefusalKind::role_may_not);
    CHECK(hall.refused(counter, OpenSession{*OfficerCode::parse("0101")}).kind == RefusalKind::role_may_not);
    CHECK(hall.refused(counter, CallNext{}).kind == RefusalKind::no_session);
    const RequestId request = hall.sign_in(kiosk, "0101");
    CHECK(kiosk.refusal_of(request)->kind == RefusalKind::role_may_not);
}

TEST_CASE("hello comes first, and a device that is too old or too new is told so", "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& kiosk = hall.kiosk();
    hall.disconnect(kiosk);
    VirtualDevice& other = hall.counter("l1");
    hall.disconnect(other);
    other.connection = ConnectionId{900};
    hall.hub().handle(input::Connected{other.connection, other.peer}, hall.now());
    hall.send_text(other, message_text(FromDevice(Subscribe{ViewKind::counter, false})));
    CHECK(hall.texts_to(other).back().find("hello_first") != std::string::npos);
    hall.send_text(other, message_text(FromDevice(Hello{7, 9, "9.0"})));
    const auto texts = [&] {
        std::string all;
        for (const auto& text : hall.texts_to(other))
            all += text;
        return all;
    };
    CHECK((other.connection.value == 0 || texts().find("update_needed") != std::string::npos));
    CHECK(hall.closed_connections() == 1);
}

TEST_CASE("a peer that talks nonsense is told, then cut off; the hall goes on", "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& kiosk = hall.kiosk();
    VirtualDevice& nonsense = hall.display("z1");
    for (int i = 0; i < 20; ++i)
        hall.send_text(nonsense, i % 2 == 0 ? "{" : R"({"type":"dance"})");
    CHECK(nonsense.connection.value == 0);
    CHECK(hall.closed_connections() == 1);
    CHECK(kiosk.connection.value != 0);
    CHECK(hall.ticket().number.text() == "A-001");
}

TEST_CASE("a device sees its own view and no other", "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& kiosk = hall.kiosk();
    hall.send_text(kiosk, message_text(FromDevice(Subscribe{ViewKind::counter, false})));
    CHECK(hall.texts_to(kiosk).back().find("not_for_role") != std::string::npos);
}

TEST_CASE("a connection that asks too much at once is refused, command by command", "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& kiosk = hall.kiosk();
    std::vector<RequestId> requests;
    for (std::size_t i = 0; i < limits::pending_commands + 3; ++i)
        requests.push_back(hall.ask(kiosk, IssueTicket{*ServiceId::parse("A01"), false, {}, 1}));
    hall.run();
    CHECK(hall.hub().day().legs.size() == limits::pending_commands);
    CHECK(kiosk.refusal_of(requests.back())->kind == RefusalKind::too_busy);
    CHECK(hall.ticket().number.n == limits::pending_commands + 1);
}

TEST_CASE("views are numbered densely and sent as the same bytes to all of a zone", "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& counter = hall.counter("l1");
    VirtualDevice& first = hall.display("z1");
    VirtualDevice& second = hall.display("z1", false);
    hall.kiosk();
    hall.staff(counter, "0101");
    hall.waiting_ticket();
    const std::size_t before = hall.texts_to(first).size();
    hall.done<LegIsCalled>(counter, CallNext{});
    const auto to_first = hall.texts_to(first);
    REQUIRE(to_first.size() == before + 1);
    CHECK(to_first.back() == hall.texts_to(second).back());
    CHECK(hall.view_of<BoardView>(first).calls.size() == 1);
}

TEST_CASE("at the first contact a device gets its lasting key and nothing else", "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& display = hall.display("z1");
    hall.disconnect(display);
    display.peer.lasting_key = SecretKey(SecretKey::Bytes{1, 2, 3});
    hall.connect(display);
    CHECK(hall.texts_to(display).size() == 1);
    CHECK(hall.texts_to(display)[0].find(display.peer.lasting_key->secret_text()) != std::string::npos);
    hall.send_text(display, message_text(FromDevice(Subscribe{ViewKind::board, true})));
    CHECK(hall.texts_to(display).back().find("hello_first") != std::string::npos);
}
