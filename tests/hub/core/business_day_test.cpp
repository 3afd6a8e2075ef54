// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/core/virtual_hall.h"

using namespace giliran;
using namespace giliran::testing;

namespace {

struct TimeZone
{
    const char* offset;
    std::chrono::hours hours;
};

/// A moment on the hall's wall clock, Monday 23 November 2026.
Instant local(const std::string& time, std::chrono::hours offset)
{
    return utc("2026-11-23T" + time + ":00Z") - offset;
}

bool gives_numbers(VirtualHall& hall, VirtualDevice& kiosk)
{
    const RequestId request = hall.ask(kiosk, IssueTicket{*ServiceId::parse("A01"), false, {}, 1});
    hall.run();
    return kiosk.answer_to(request) != nullptr;
}

} // namespace

TEST_CASE("one minute each side of every boundary, in each of Indonesia's zones", "[hub-core][business-day]")
{
    const TimeZone zone =
        GENERATE(TimeZone{"+07:00", std::chrono::hours(7)}, TimeZone{"+08:00", std::chrono::hours(8)},
                 TimeZone{"+09:00", std::chrono::hours(9)});
    VirtualHall hall("2026-11-22T10:00:00Z", zone.offset); // Sunday, the hall is closed
    const auto day_after = [&](const std::string& time, Duration more) {
        hall.set_time(local(time, zone.hours) + more);
        return hall.hub().day().is_open() ? hall.hub().day().day.text() : std::string("none");
    };
    const Duration minute = std::chrono::minutes(1);
    CHECK(day_after("00:00", -minute) == "none"); // Sunday ended at 23.00
    CHECK(day_after("00:00", minute) == "none");
    CHECK(day_after("04:00", -minute) == "none");
    CHECK(day_after("04:00", minute) == "2026-11-23");

    VirtualDevice& kiosk = hall.kiosk();
    const auto tickets_at = [&](const std::string& time, Duration more) {
        hall.set_time(local(time, zone.hours) + more);
        return gives_numbers(hall, kiosk);
    };
    CHECK_FALSE(tickets_at("07:00", -minute));
    CHECK(tickets_at("07:00", minute));
    CHECK(tickets_at("08:00", -minute));
    CHECK(tickets_at("08:00", minute));
    CHECK(tickets_at("09:00", -minute));
    CHECK(tickets_at("09:00", minute));
    CHECK(tickets_at("14:30", -minute));
    CHECK_FALSE(tickets_at("14:30", minute)); // half an hour before closing
    CHECK_FALSE(tickets_at("15:00", -minute));
    CHECK_FALSE(tickets_at("15:00", minute));
    CHECK(day_after("15:00", minute) == "2026-11-23"); // counters go on calling
    CHECK(day_after("23:00", -minute) == "2026-11-23");
    CHECK(day_after("23:00", minute) == "none");
    REQUIRE(hall.journal().seals.size() >= 1);
    CHECK(hall.journal().seals.back().day.text() == "2026-11-23");
}

TEST_CASE("what is open at the day's end is closed with its outcome, and the day is sealed",
          "[hub-core][business-day]")
{
    VirtualHall hall; // Monday 08.00 WIB
    VirtualDevice& counter = hall.counter("l1");
    hall.kiosk();
    hall.staff(counter, "0101");
    const LegId late = hall.waiting_ticket();
    hall.done<LegIsCalled>(counter, CallNext{});
    hall.done<Done>(counter, NoShow{{late}});
    const LegId waiting = hall.waiting_ticket();
    hall.set_time(utc("2026-11-23T16:01:00Z")); // 23.01
    const DayState& day = hall.hub().day();
    CHECK(day.phase == DayPhase::closed);
    CHECK(day.find(late)->outcome == Outcome::no_show);
    CHECK(day.find(waiting)->outcome == Outcome::closed_by_day_end);
    CHECK(day.sessions[0].end == SessionEnd::day_ended);
    const DaySeal seal = hall.journal().seals.back();
    CHECK(seal.rows == hall.journal().rows.back().n);
    CHECK(seal.head == hall.journal().rows.back().hash);

    hall.set_time(utc("2026-11-24T01:00:00Z"));
    CHECK(hall.hub().day().day.text() == "2026-11-24");
    CHECK(hall.ticket().number.text() == "A-001");
    CHECK(hall.journal().recover().unsealed.front().n == 1);
    REQUIRE(fold(hall.journal().recover())); // the new day chains to the seal
}

TEST_CASE("a day left open by a power cut is closed before the next one opens", "[hub-core][business-day]")
{
    VirtualHall hall;
    hall.kiosk();
    hall.ticket();
    hall.set_time(utc("2026-11-25T01:00:00Z")); // no tick in two days
    CHECK(hall.hub().day().day.text() == "2026-11-25");
    bool left_open = false;
    for (const EventRow& row : hall.journal().rows)
        left_open = left_open || (row.type == "day_closed" && row.day.text() == "2026-11-23" &&
                                  row.payload.find("left_open") != std::string::npos);
    CHECK(left_open);
    REQUIRE(fold(hall.journal().recover()));
    hall.restart();
    CHECK(hall.hub().day().day.text() == "2026-11-25");
}

TEST_CASE("a day closed by the staff does not open again the same day", "[hub-core][business-day]")
{
    VirtualHall hall;
    VirtualDevice& kiosk = hall.kiosk();
    hall.ticket();
    hall.hub().handle(input::StaffCommand{CloseDay{DayEnd::by_staff}}, hall.now());
    hall.run();
    CHECK_FALSE(hall.hub().day().is_open());
    hall.pass(std::chrono::hours(1));
    CHECK_FALSE(hall.hub().day().is_open());
    CHECK(hall.refused(kiosk, IssueTicket{*ServiceId::parse("A01"), false, {}, 1}).kind ==
          RefusalKind::no_open_day);
    hall.set_time(utc("2026-11-24T01:00:00Z"));
    CHECK(hall.hub().day().is_open());
}

TEST_CASE("no day opens while the clock is doubtful, and one already open goes on",
          "[hub-core][business-day]")
{
    VirtualHall hall;
    VirtualDevice& kiosk = hall.kiosk();
    hall.hub().handle(input::ClockTrust{false}, hall.now());
    CHECK(hall.ticket().number.text() == "A-001");
    hall.set_time(utc("2026-11-24T01:00:00Z"));
    CHECK_FALSE(hall.hub().day().is_open());
    CHECK(hall.refused(kiosk, IssueTicket{*ServiceId::parse("A01"), false, {}, 1}).kind ==
          RefusalKind::day_not_open_yet);
    hall.hub().handle(input::ClockTrust{true}, hall.now());
    hall.run();
    CHECK(hall.hub().day().day.text() == "2026-11-24");
}

TEST_CASE("a wish to close the day that comes as the next one opens closes neither twice nor the wrong one",
          "[hub-core][business-day]")
{
    VirtualHall hall;
    hall.kiosk();
    hall.ticket();
    hall.skip_to(utc("2026-11-24T01:00:00Z")); // the power was cut before the day was closed
    hall.hub().handle(input::StaffCommand{CloseDay{DayEnd::by_staff}}, hall.now());
    hall.run();
    CHECK(hall.hub().day().day.text() == "2026-11-24");
    CHECK(hall.hub().day().is_open());
    REQUIRE(hall.journal().seals.size() == 1);
    CHECK(hall.journal().seals.back().day.text() == "2026-11-23");
    REQUIRE(fold(hall.journal().recover()));
}

TEST_CASE("a hall applied while no hub ran is an event of the day that is open", "[hub-core]")
{
    VirtualHall hall;
    hall.kiosk();
    hall.ticket();
    hall.apply_unseen();
    hall.restart();
    hall.pass(std::chrono::seconds(1));
    CHECK(hall.journal().rows.back().type == HallChanged::type);
    const std::size_t rows = hall.journal().rows.size();
    hall.restart();
    hall.pass(std::chrono::seconds(1));
    CHECK(hall.journal().rows.size() == rows); // once
}

TEST_CASE("a hall that is given another offset from UTC has it from the next day on",
          "[hub-core][business-day]")
{
    VirtualHall hall("2026-11-23T01:30:00Z", "+07:00"); // Monday 08.30
    hall.ticket();
    auto moved = std::make_shared<HallInForce>();
    moved->hall = hall.hall();
    moved->hall.utc_offset = *UtcOffset::parse("+09:00");
    moved->version.bytes[0] = 1;
    hall.hub().handle(input::HallApplied{moved}, hall.now());
    hall.set_time(utc("2026-11-23T07:29:00Z")); // 14.29 of that day, 16.29 in the other zone
    CHECK(hall.ticket().number.text() == "A-002");
    hall.set_time(utc("2026-11-23T16:01:00Z")); // its day has ended
    CHECK_FALSE(hall.hub().day().is_open());
    hall.set_time(utc("2026-11-23T19:00:00Z")); // Tuesday 04.00 there
    CHECK(hall.hub().day().day.text() == "2026-11-24");
    CHECK(hall.hub().day().utc_offset == moved->hall.utc_offset);
}
