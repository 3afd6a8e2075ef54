// SPDX-License-Identifier: GPL-3.0-or-later
// What outlives a day: numbers out on lease, which keep it from being sealed, and numbers carried to the
// next.
#include "tests/hub/core/virtual_hall.h"

using namespace giliran;
using namespace giliran::testing;

namespace {

const ServiceId wanted = *ServiceId::parse("A01");

QueueId line_of(const VirtualHall& hall)
{
    return hall.hall().find(wanted)->queue;
}

void close_day(VirtualHall& hall)
{
    hall.hub().handle(input::StaffCommand{CloseDay{DayEnd::by_staff}}, hall.now());
    hall.run();
    REQUIRE(hall.hub().day().phase == DayPhase::closed);
}

const BusinessDay lent_on = *BusinessDay::parse("2026-11-23");

ReportLeased given_away(const VirtualHall& hall, const LeaseIs& lease, std::uint32_t n)
{
    ReportLeased report;
    report.lease_day = lent_on;
    report.lease = lease.lease;
    report.n = n;
    report.service = wanted;
    report.token = *TicketToken::parse("000102030405060708090a0b0c0d0e0f");
    report.given_at = hall.now();
    return report;
}

bool has_event(const VirtualHall& hall, const std::string& day, const std::string& type)
{
    for (const EventRow& row : hall.journal().rows)
        if (row.day.text() == day && row.type == type)
            return true;
    return false;
}

const auto next_morning = utc("2026-11-24T01:00:00Z");

} // namespace

TEST_CASE("a day is sealed when the last lease is returned, and not before", "[hub-core][business-day]")
{
    VirtualHall hall;
    VirtualDevice& kiosk = hall.kiosk();
    const LeaseIs lease = hall.done<LeaseIs>(kiosk, LeaseNumbers{line_of(hall)});
    CHECK(hall.done<LeaseIs>(kiosk, LeaseNumbers{line_of(hall)}).lease == lease.lease); // the same again
    close_day(hall);
    CHECK(hall.journal().seals.empty());
    hall.restart(); // a closed day that is not sealed is read back as it was
    hall.connect(kiosk);
    hall.run();
    const TicketIssued late = hall.done<TicketIssued>(kiosk, given_away(hall, lease, lease.first));
    CHECK(hall.hub().day().find(late.leg)->outcome == Outcome::closed_by_day_end);
    CHECK(hall.journal().seals.empty());
    hall.done<Done>(kiosk, CloseLease{lent_on, lease.lease});
    REQUIRE(hall.journal().seals.size() == 1);
    CHECK(hall.journal().seals.back().head == hall.journal().rows.back().hash);
    REQUIRE(fold(hall.journal().recover()));
}

TEST_CASE("a lease still out when the next day opens is written off, and comes back late as that day's news",
          "[hub-core][business-day]")
{
    VirtualHall hall;
    VirtualDevice& kiosk = hall.kiosk();
    const LeaseIs lease = hall.done<LeaseIs>(kiosk, LeaseNumbers{line_of(hall)});
    close_day(hall);
    hall.set_time(next_morning);
    REQUIRE(hall.hub().day().day.text() == "2026-11-24");
    CHECK(has_event(hall, "2026-11-23", "lease_written_off"));
    REQUIRE(hall.journal().seals.size() == 1);
    CHECK(hall.refused(kiosk, given_away(hall, lease, lease.first)).kind == RefusalKind::day_over);
    ReturnLate back;
    back.lease_day = *BusinessDay::parse("2026-11-23");
    back.lease = lease.lease;
    back.queue = line_of(hall);
    back.tickets = {{lease.first, wanted, hall.now()}};
    hall.done<Done>(kiosk, back);
    CHECK(has_event(hall, "2026-11-24", "lease_returned_late"));
    const std::size_t rows = hall.journal().rows.size();
    hall.done<Done>(kiosk, back); // by another request, as a kiosk does that was switched off in between
    CHECK(hall.journal().rows.size() == rows);
    CHECK(hall.journal().seals.size() == 1); // what the sealed day says has not changed
    REQUIRE(fold(hall.journal().recover()));
}

TEST_CASE("a number lent is not given by anybody else, and a series goes on behind the lent ones",
          "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& kiosk = hall.kiosk();
    const LeaseIs lease = hall.done<LeaseIs>(kiosk, LeaseNumbers{line_of(hall)});
    CHECK(hall.ticket().number.n < lease.first);
    const TicketIssued lent = hall.done<TicketIssued>(kiosk, given_away(hall, lease, lease.last));
    CHECK(lent.number.n == lease.last);
    CHECK(hall.done<TicketIssued>(kiosk, given_away(hall, lease, lease.last)).leg == lent.leg); // told twice
}

TEST_CASE("a number carried over is called first the next day, also by a hub that was off all night",
          "[hub-core][business-day]")
{
    const bool off_all_night = GENERATE(false, true);
    VirtualHall hall;
    VirtualDevice& counter = hall.counter("l1");
    hall.kiosk();
    hall.staff(counter, "0101");
    const LegId leg = hall.waiting_ticket();
    const TicketNumber number = hall.hub().day().find(leg)->number;
    hall.done<Done>(counter, CarryOver{{leg}});
    close_day(hall);
    if (off_all_night)
        hall.restart();
    hall.set_time(next_morning);
    REQUIRE(hall.hub().day().day.text() == "2026-11-24");
    hall.connect(counter);
    hall.staff(counter, "0101");
    const auto called = hall.done<LegIsCalled>(counter, CallNext{});
    CHECK(called.number == number);
    hall.restart();
    CHECK(hall.hub().day().find(called.leg)->state == LegState::called);
}

TEST_CASE("a sealed day whose end was altered is not read", "[hub-core][business-day]")
{
    VirtualHall hall;
    VirtualDevice& counter = hall.counter("l1");
    hall.kiosk();
    hall.staff(counter, "0101");
    hall.done<Done>(counter, CarryOver{{hall.waiting_ticket()}});
    close_day(hall);
    Recovered recovered = hall.journal().recover();
    REQUIRE(fold(recovered));
    REQUIRE(recovered.sealed_end.size() == 2);
    recovered.sealed_end.back().payload = R"({"how":"by_staff"})"; // the carried number is gone
    const auto folded = fold(recovered);
    REQUIRE_FALSE(folded);
    CHECK(folded.error().kind == FoldProblem::Kind::broken_chain);
}

TEST_CASE("a supervisor's sitting may close an agency for today, an officer's may not", "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& counter = hall.counter("l1");
    VirtualDevice& kiosk = hall.kiosk();
    const PersonRole role = GENERATE(PersonRole::officer, PersonRole::supervisor);
    hall.role_of_officers = role;
    hall.staff(counter, "0001");
    MakeException closing;
    closing.scope.service = wanted;
    if (role == PersonRole::officer) {
        CHECK(hall.refused(counter, closing).kind == RefusalKind::no_session);
        return;
    }
    hall.done<ExceptionIs>(counter, closing);
    const IssueTicket wish{wanted, false, {}, 1};
    CHECK(hall.refused(kiosk, wish).closed_because == ClosedReason::closed_by_staff);
    hall.done<Done>(counter, LiftException{ExceptionId{1}});
    hall.done<TicketIssued>(kiosk, wish);
}

TEST_CASE("a closed day takes no word of another day's lease", "[hub-core][business-day]")
{
    VirtualHall hall;
    VirtualDevice& kiosk = hall.kiosk();
    const LeaseIs lease = hall.done<LeaseIs>(kiosk, LeaseNumbers{line_of(hall)});
    close_day(hall);
    CommandMessage of_yesterday;
    of_yesterday.request = *RequestId::parse("000102030405060708090a0b0c0d0e0f");
    of_yesterday.day = *BusinessDay::parse("2026-11-22");
    of_yesterday.command = given_away(hall, lease, lease.first);
    const std::size_t rows = hall.journal().rows.size();
    hall.send_text(kiosk, message_text(FromDevice(of_yesterday)));
    hall.run();
    CHECK(hall.journal().rows.size() == rows);
    CHECK(hall.texts_to(kiosk).back().find("day_over") != std::string::npos);
}
