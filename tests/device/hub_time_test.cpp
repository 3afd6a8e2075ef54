// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/device/hub_time.h"

#include <QTest>
#include <catch2/catch.hpp>

using namespace giliran;

TEST_CASE("a device's time is the hub's latest word and what passed since", "[device]")
{
    HubTimeFollower time;
    CHECK_FALSE(time.is_known());
    CHECK(time.now() == Instant());
    const Instant morning = instant_from_ms(1'795'395'600'000);
    time.follow(morning);
    CHECK(time.is_known());
    REQUIRE(QTest::qWaitFor([&] { return time.now() >= morning + Duration(20); }, 5000));
    CHECK(time.now() < morning + Duration(60'000));
    time.follow(morning - Duration(3'600'000)); // another hub, or a date that was put right
    CHECK(time.now() < morning);
}
