// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/core/pin_guard.h"

#include <catch2/catch.hpp>

using namespace giliran;
using namespace std::chrono_literals;

TEST_CASE("guessing PINs is slowed down for that officer at that device alone", "[hub-core]")
{
    PinGuard guard;
    const DeviceId device;
    const OfficerCode officer = *OfficerCode::parse("0101");
    const OfficerCode other = *OfficerCode::parse("0102");
    Instant now = instant_from_ms(1000);
    for (int i = 0; i < PinGuard::free_attempts; ++i) {
        CHECK(guard.may_try(device, officer, now));
        guard.wrong(device, officer, now);
    }
    CHECK_FALSE(guard.may_try(device, officer, now));
    CHECK(guard.may_try(device, other, now));
    CHECK(guard.may_try(device, officer, now + PinGuard::first_pause));
    for (int i = 0; i < 30; ++i)
        guard.wrong(device, officer, now);
    CHECK_FALSE(guard.may_try(device, officer, now + PinGuard::longest_pause - 1s));
    CHECK(guard.may_try(device, officer, now + PinGuard::longest_pause));
    guard.right(device, officer);
    CHECK(guard.may_try(device, officer, now));
}
