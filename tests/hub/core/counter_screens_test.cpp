// SPDX-License-Identifier: GPL-3.0-or-later
// What the screens of several counters show of each other, at once and not at the next minute.
#include "tests/hub/core/virtual_hall.h"

#include <catch2/catch.hpp>

using namespace giliran;
using namespace giliran::testing;

namespace {

const CounterId l3 = *CounterId::parse("l3");

} // namespace

TEST_CASE("who serves somebody sees at once which colleagues have come and gone", "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& busy = hall.counter("l1");
    VirtualDevice& colleague = hall.counter("l3");
    hall.kiosk();
    hall.staff(busy, "0101");
    hall.waiting_ticket();
    hall.done<LegIsCalled>(busy, CallNext{});
    hall.pass(std::chrono::seconds(2));
    CHECK_FALSE(hall.view_of<CounterView>(busy).staffed);
    hall.staff(colleague, "0303");
    hall.pass(std::chrono::seconds(2));
    CHECK(hall.view_of<CounterView>(busy).staffed == std::vector{l3});
    hall.done<Done>(colleague, CloseSession{});
    hall.pass(std::chrono::seconds(2));
    CHECK_FALSE(hall.view_of<CounterView>(busy).staffed);
}

TEST_CASE("what an officer does at one counter can be undone from the sitting's other one at once",
          "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& one = hall.counter("l3");
    VirtualDevice& other = hall.counter("l2");
    hall.kiosk();
    const RequestId request = hall.sign_in(one, "0101", "1234", {*CounterId::parse("l2")});
    REQUIRE(one.answer_to(request) != nullptr);
    REQUIRE(hall.view_of<CounterView>(other).session);
    hall.waiting_ticket("S01"); // l2 does not call these
    hall.done<LegIsCalled>(one, CallNext{});
    CHECK(hall.view_of<CounterView>(one).undo_until);
    CHECK(hall.view_of<CounterView>(other).undo_until == hall.view_of<CounterView>(one).undo_until);
}
