// SPDX-License-Identifier: GPL-3.0-or-later
// What a kiosk that was away has given stands, whatever the hall has changed meanwhile.
#include "tests/queue/ruled_day.h"

using namespace giliran;
using namespace giliran::queue_tests;

TEST_CASE("a ticket given from a lease is taken in though its service has moved to another queue", "[queue]")
{
    RuledDay day;
    const auto lease = day.done<LeaseIs>(RuledDay::kiosk(), LeaseNumbers{*QueueId::parse("a")});
    day.hall.services[0].queue = *QueueId::parse("b"); // a1
    ReportLeased report;
    report.lease_day = day.state.day;
    report.lease = lease.lease;
    report.n = lease.first;
    report.service = *ServiceId::parse("a1");
    report.given_at = day.now;
    const auto issued = day.done<TicketIssued>(RuledDay::kiosk(), report);
    CHECK(day.leg(issued.leg).queue.text() == "a"); // where its number and its paper say
    CHECK(day.leg(issued.leg).state == LegState::waiting);
}

TEST_CASE("a time that a kiosk could not have known is put where it could", "[queue]")
{
    RuledDay day;
    const auto lease = day.done<LeaseIs>(RuledDay::kiosk(), LeaseNumbers{*QueueId::parse("a")});
    const Instant granted = day.now;
    day.pass(std::chrono::minutes(10));
    ReportLeased report;
    report.lease_day = day.state.day;
    report.lease = lease.lease;
    report.service = *ServiceId::parse("a1");
    report.n = lease.first;
    report.given_at = granted - std::chrono::hours(1); // before the lease: nobody overtakes by a wrong clock
    CHECK(day.leg(day.done<TicketIssued>(RuledDay::kiosk(), report).leg).order_key == granted);
    report.n = lease.first + 1;
    report.token = *TicketToken::parse("000102030405060708090a0b0c0d0e0f");
    report.given_at = day.now + std::chrono::hours(1);
    CHECK(day.leg(day.done<TicketIssued>(RuledDay::kiosk(), report).leg).order_key == day.now);
}

TEST_CASE("a sitting has at most fifty counters and fifty queues", "[queue]")
{
    RuledDay day;
    OpenSession command;
    command.officer = *OfficerCode::parse("P01");
    command.also.assign(51, *CounterId::parse("c1"));
    CHECK(day.refused(c1, command).detail == "also");
    command.also.clear();
    command.queues.assign(51, *QueueId::parse("a"));
    CHECK(day.refused(c1, command).detail == "queues");
}
