// SPDX-License-Identifier: GPL-3.0-or-later
// Hub time and the hub's core together, as the service drives them: what a jump of the wall clock does to a
// day.
#include "common/hub/core/hub_clock.h"
#include "tests/hub/core/virtual_hall.h"

using namespace giliran;
using namespace giliran::testing;
using namespace std::chrono_literals;

namespace {

struct HallZone
{
    const char* offset;
    std::chrono::hours hours;
};

/// A hall on a machine whose wall clock can be wrong.
class HallOnAMachine
{
public:
    /// Monday 23 November 2026, 08.30 in the hall's zone.
    explicit HallOnAMachine(const HallZone& zone)
        : hall_("2026-11-22T10:00:00Z", zone.offset), wall_(utc("2026-11-23T08:30:00Z") - zone.hours)
    {
        start(std::nullopt);
        kiosk_ = &hall_.kiosk();
    }

    /// True time goes on, and the wall clock with it.
    void pass(Duration time)
    {
        constexpr Duration between_wakes = 30s;
        for (; time > Duration(0); time -= between_wakes) {
            const Duration step = std::min(time, between_wakes);
            wall_ += step;
            boot_time_ += step;
            wake();
        }
    }
    void wall_clock_jumps(Duration by)
    {
        wall_ += by;
        wake();
    }
    void person_confirms_the_date()
    {
        clock_->confirm(clocks());
        wake();
    }
    /// The hub dies, the machine stays; the wall clock is set meanwhile.
    void hub_restarts_after_jump(Duration by)
    {
        wall_ += by;
        hall_.restart();
        start(stamp_);
        kiosk_ = &hall_.kiosk();
    }
    /// The power goes; the machine comes back with this on its wall clock.
    void machine_restarts_after_jump(Duration by)
    {
        boot_id_ += "'";
        boot_time_ = 0ms;
        hub_restarts_after_jump(by);
    }

    std::string day() { return hall_.hub().day().is_open() ? hall_.hub().day().day.text() : "none"; }
    std::string number() { return hall_.ticket().number.text(); }
    std::string hub_time() const
    {
        const UtcOffset offset = hall_.hall().utc_offset;
        return BusinessDay::at(hall_.now(), offset).text() + " " + time_of_day(hall_.now(), offset).text();
    }
    bool is_trusted() { return hall_.hub().clock_trusted(); }
    VirtualHall& hall() { return hall_; }
    /// The one who watches the kiosk's figures.
    VirtualDevice& kiosk() { return *kiosk_; }

private:
    MachineClocks clocks() const { return {wall_, boot_time_, boot_id_}; }
    void start(const std::optional<ClockStamp>& last)
    {
        clock_.emplace(clocks(), last);
        trusted_ = true;
        wake();
    }
    /// HubService::wake()
    void wake()
    {
        stamp_ = clock_->stamp(clocks());
        if (trusted_ == clock_->doubtful()) {
            trusted_ = !trusted_;
            hall_.hub().handle(input::ClockTrust{trusted_}, stamp_.hub_time);
        }
        hall_.set_clocks(stamp_);
    }

    VirtualHall hall_;
    VirtualDevice* kiosk_ = nullptr;
    Instant wall_;
    Duration boot_time_ = 1h;
    std::string boot_id_ = "boot";
    std::optional<HubClock> clock_;
    ClockStamp stamp_;
    bool trusted_ = true;
};

HallZone any_zone()
{
    return GENERATE(HallZone{"+07:00", 7h}, HallZone{"+08:00", 8h}, HallZone{"+09:00", 9h});
}

} // namespace

TEST_CASE("a wall clock that jumps a day either way leaves the open day and its numbers as they are",
          "[hub-core][clock][business-day]")
{
    HallOnAMachine machine(any_zone());
    const Duration jump = GENERATE(Duration(24h), -Duration(24h));
    CHECK(machine.number() == "A-001");
    machine.wall_clock_jumps(jump);
    CHECK_FALSE(machine.is_trusted());
    CHECK(machine.number() == "A-002");
    machine.pass(1h);
    CHECK(machine.hub_time() == "2026-11-23 09:30");
    CHECK(machine.day() == "2026-11-23");
    CHECK(machine.number() == "A-003");

    SECTION("the day ends at its hour, and the next does not open before the clock is right again")
    {
        machine.pass(14h); // 23.30
        CHECK(machine.day() == "none");
        machine.pass(9h); // 08.30 of the next day
        CHECK(machine.day() == "none");
        machine.wall_clock_jumps(-jump);
        CHECK(machine.is_trusted());
        CHECK(machine.day() == "2026-11-24");
        CHECK(machine.number() == "A-001");
    }
    SECTION("a hub that starts again meanwhile goes on with the same day")
    {
        machine.hub_restarts_after_jump(0ms);
        CHECK_FALSE(machine.is_trusted());
        CHECK(machine.hub_time() == "2026-11-23 09:30");
        CHECK(machine.day() == "2026-11-23");
        CHECK(machine.number() == "A-004");
    }
}

TEST_CASE("a person who confirms a date a day ahead ends the open day and begins the next",
          "[hub-core][clock][business-day]")
{
    HallOnAMachine machine(any_zone());
    CHECK(machine.number() == "A-001");
    machine.wall_clock_jumps(24h);
    machine.person_confirms_the_date();
    CHECK(machine.is_trusted());
    CHECK(machine.hub_time() == "2026-11-24 08:30");
    CHECK(machine.day() == "2026-11-24");
    CHECK(machine.number() == "A-001");
    CHECK(fold(machine.hall().journal().recover()));
}

TEST_CASE("a person who confirms a date a day back gets no second day of that date, and no number twice",
          "[hub-core][clock][business-day]")
{
    HallOnAMachine machine(any_zone());
    CHECK(machine.number() == "A-001");
    machine.wall_clock_jumps(-Duration(24h));
    machine.person_confirms_the_date();
    CHECK(machine.is_trusted());
    machine.pass(8h);
    CHECK(machine.hub_time() == "2026-11-23 08:30"); // stands still until the wall clock is there
    CHECK(machine.day() == "2026-11-23");
    CHECK(machine.number() == "A-002");
    machine.pass(17h);
    CHECK(machine.hub_time() == "2026-11-23 09:30");
    CHECK(machine.number() == "A-003");
}

TEST_CASE("while hub time stands still every screen is kept up to date, and the hub sleeps in between",
          "[hub-core][clock]")
{
    HallOnAMachine machine(any_zone());
    machine.pass(1min);
    machine.wall_clock_jumps(-Duration(24h));
    machine.person_confirms_the_date();
    machine.pass(2s);
    const int views = machine.kiosk().views;
    machine.number();
    machine.pass(2s);
    CHECK(machine.kiosk().views == views + 1);
    machine.pass(2s);
    CHECK(machine.hall().next_wake() >= Duration(1s));

    MemoryJournal& journal = machine.hall().journal();
    journal.failing_append = journal.appends + 1;
    journal.readable = false;
    machine.hall().ask(machine.kiosk(), IssueTicket{*ServiceId::parse("A01"), false, {}, 1});
    machine.hall().run();
    machine.pass(2s);
    CHECK_FALSE(machine.hall().hub().is_available());
    journal.readable = true;
    machine.pass(1min);
    CHECK(machine.hall().hub().is_available());
}

TEST_CASE("after a power cut a clock a day ahead is believed, one a day back is not",
          "[hub-core][clock][business-day]")
{
    HallOnAMachine machine(any_zone());
    CHECK(machine.number() == "A-001");
    SECTION("a day ahead: the machine may have been off so long")
    {
        machine.machine_restarts_after_jump(24h);
        CHECK(machine.is_trusted());
        CHECK(machine.day() == "2026-11-24");
        CHECK(machine.number() == "A-001");
    }
    SECTION("a day back: the open day goes on from its last record, doubtful")
    {
        machine.machine_restarts_after_jump(-Duration(24h));
        CHECK_FALSE(machine.is_trusted());
        CHECK(machine.hub_time() == "2026-11-23 08:30");
        CHECK(machine.day() == "2026-11-23");
        CHECK(machine.number() == "A-002");
    }
    SECTION("years ahead: the open day goes on from its last record, and no record has that date")
    {
        machine.machine_restarts_after_jump(24h * 365 * 70);
        CHECK_FALSE(machine.is_trusted());
        CHECK(machine.day() == "2026-11-23");
        CHECK(machine.number() == "A-002");
        machine.wall_clock_jumps(-Duration(24h) * 365 * 70); // the time server is reached
        machine.person_confirms_the_date();
        CHECK(machine.is_trusted());
        CHECK(machine.hub_time() == "2026-11-23 08:30");
        CHECK(machine.number() == "A-003");
    }
}
