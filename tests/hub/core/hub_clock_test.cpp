// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/core/hub_clock.h"

#include "tests/hub/core/virtual_hall.h"

using namespace giliran;
using namespace giliran::testing;
using namespace std::chrono_literals;

namespace {

const Instant morning = utc("2026-11-23T01:00:00Z");

MachineClocks clocks(Instant wall, Duration boot_time, const std::string& boot_id = "boot-1")
{
    return {wall, boot_time, boot_id};
}

} // namespace

TEST_CASE("hub time follows small steps of the wall clock and never runs backwards", "[hub-core][clock]")
{
    HubClock clock(clocks(morning, 1000ms), std::nullopt);
    CHECK(clock.now(clocks(morning + 5s, 6000ms)) == morning + 5s);
    CHECK(clock.now(clocks(morning + 9min, 7000ms)) == morning + 9min);        // forward: followed
    CHECK(clock.now(clocks(morning + 8min, 8000ms)) == morning + 9min);        // back 1 min: stands still
    CHECK(clock.now(clocks(morning + 8min + 30s, 38000ms)) == morning + 9min); // still
    CHECK(clock.now(clocks(morning + 9min + 10s, 78000ms)) == morning + 9min + 10s);
    CHECK_FALSE(clock.doubtful());
}

TEST_CASE("a clock that jumps a day either way is not followed and becomes doubtful",
          "[hub-core][clock][business-day]")
{
    const Duration jump = GENERATE(Duration(24h), -Duration(24h), Duration(11min), -Duration(3min));
    HubClock clock(clocks(morning, 0ms), std::nullopt);
    CHECK(clock.now(clocks(morning + jump, 1000ms)) == morning + 1s);
    CHECK(clock.doubtful());
    CHECK(clock.now(clocks(morning + jump + 10s, 11000ms)) == morning + 11s);
    SECTION("it comes back by itself")
    {
        clock.now(clocks(morning + 20s, 20000ms));
        CHECK_FALSE(clock.doubtful());
    }
    SECTION("a person confirms the date")
    {
        clock.confirm(clocks(morning + jump + 20s, 20000ms));
        CHECK_FALSE(clock.doubtful());
        CHECK(clock.now(clocks(morning + jump + 21s, 21000ms)) ==
              std::max(morning + jump + 21s, morning + 11s));
    }
}

TEST_CASE("a restart within the same boot goes on from the stored stamp", "[hub-core][clock]")
{
    const ClockStamp stamp{"boot-1", 60000ms, morning};
    HubClock clock(clocks(morning - 24h, 90000ms), stamp); // somebody set the clock back a day meanwhile
    CHECK(clock.now(clocks(morning - 24h, 90000ms)) == morning + 30s);
    CHECK(clock.doubtful());
}

TEST_CASE("after a reboot a little earlier stands still, much earlier or very late is doubtful",
          "[hub-core][clock]")
{
    const ClockStamp stamp{"boot-1", 60000ms, morning};
    HubClock little(clocks(morning - 1min, 0ms, "boot-2"), stamp);
    CHECK(little.now(clocks(morning - 30s, 30000ms, "boot-2")) == morning);
    CHECK_FALSE(little.doubtful());
    HubClock much(clocks(morning - 3h, 0ms, "boot-2"), stamp);
    CHECK(much.doubtful());
    CHECK(much.now(clocks(morning - 3h + 5s, 5000ms, "boot-2")) == morning + 5s);
    HubClock late(clocks(morning + 46 * 24h, 0ms, "boot-2"), stamp);
    CHECK(late.doubtful());
    CHECK(late.now(clocks(morning + 46 * 24h + 5s, 5000ms, "boot-2")) == morning + 5s);
    late.confirm(clocks(morning + 46 * 24h + 6s, 6000ms, "boot-2"));
    CHECK_FALSE(late.doubtful());
    CHECK(late.now(clocks(morning + 46 * 24h + 7s, 7000ms, "boot-2")) == morning + 46 * 24h + 7s);
    HubClock holidays(clocks(morning + 30 * 24h, 0ms, "boot-2"), stamp);
    CHECK_FALSE(holidays.doubtful());
}
