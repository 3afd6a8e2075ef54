// SPDX-License-Identifier: GPL-3.0-or-later
// Each reason for a refusal is reached here by a command that changes nothing; those that the hub core gives
// around the rules (PINs, storage, another day) are reached in tests/hub/core.
#include "tests/queue/ruled_day.h"

#include <functional>
#include <map>
#include <set>

using namespace giliran;
using namespace giliran::queue_tests;

namespace {

using Reached = std::function<Refusal(RuledDay&)>;

IssueTicket wish_for(const char* service)
{
    IssueTicket wish;
    wish.service = *ServiceId::parse(service);
    return wish;
}

OpenSession sitting_of(const char* officer)
{
    OpenSession command;
    command.officer = *OfficerCode::parse(officer);
    return command;
}

Transfer transfer_to_counter(LegId leg, const char* counter)
{
    Transfer command;
    command.leg = leg;
    command.counter = CounterId::parse(counter);
    return command;
}

AddBooking booking_at(const RuledDay& day, const char* time)
{
    return {*BookingCode::parse("B1"), *ServiceId::parse("a1"),
            day.state.day.moment(*TimeOfDay::parse(time), day.hall.utc_offset), 1};
}

CheckIn check_in()
{
    CheckIn command;
    command.booking = *BookingCode::parse("B1");
    return command;
}

LeaseIs lease(RuledDay& day, const Asker& kiosk)
{
    return day.done<LeaseIs>(kiosk, LeaseNumbers{*QueueId::parse("a")});
}

ReportLeased report(const LeaseIs& lease, std::uint32_t n, const char* token)
{
    ReportLeased command;
    command.lease_day = *BusinessDay::parse("2026-11-23");
    command.lease = lease.lease;
    command.n = n;
    command.service = *ServiceId::parse("a1");
    command.token = *TicketToken::parse(std::string(32, *token));
    return command;
}

const std::map<RefusalKind, Reached> ways{
    {RefusalKind::role_may_not, [](RuledDay& d) { return d.refused(RuledDay::kiosk(), CallNext{}); }},
    {RefusalKind::malformed,
     [](RuledDay& d) {
         IssueTicket wish = wish_for("a1");
         wish.applicants = 21;
         return d.refused(RuledDay::kiosk(), wish);
     }},
    {RefusalKind::no_open_day,
     [](RuledDay& d) {
         d.done(RuledDay::hub(), CloseDay{});
         return d.refused(RuledDay::kiosk(), wish_for("a1"));
     }},
    {RefusalKind::day_closing,
     [](RuledDay& d) {
         d.done(RuledDay::hub(), StartClosing{});
         return d.refused(RuledDay::kiosk(), wish_for("a1"));
     }},
    {RefusalKind::service_unknown, [](RuledDay& d) { return d.refused(RuledDay::kiosk(), wish_for("x")); }},
    {RefusalKind::service_closed, [](RuledDay& d) { return d.refused(RuledDay::kiosk(), wish_for("k1")); }},
    {RefusalKind::quota_used_up,
     [](RuledDay& d) {
         for (int i = 0; i < 3; ++i)
             d.waiting("b1");
         return d.refused(RuledDay::kiosk(), wish_for("b1"));
     }},
    {RefusalKind::numbers_used_up,
     [](RuledDay& d) {
         d.hall.lease_size = 200;
         lease(d, RuledDay::kiosk(1));
         return d.refused(RuledDay::kiosk(2), LeaseNumbers{*QueueId::parse("a")});
     }},
    {RefusalKind::leg_unknown,
     [](RuledDay& d) { return d.refused(RuledDay::kiosk(), ConfirmPaper{LegId{99}}); }},
    {RefusalKind::wrong_token,
     [](RuledDay& d) {
         return d.refused(RuledDay::kiosk(), CancelTicket{d.waiting(), TicketToken()});
     }},
    {RefusalKind::wrong_state, [](RuledDay& d) { return d.refused(c1, Start{{d.waiting()}}); }},
    {RefusalKind::not_at_this_counter, [](RuledDay& d) { return d.refused(c2, Start{{d.called("c1")}}); }},
    {RefusalKind::no_session,
     [](RuledDay& d) {
         d.done(c1, CloseSession{});
         return d.refused(c1, CallNext{});
     }},
    {RefusalKind::counter_unknown,
     [](RuledDay& d) { return d.refused(RuledDay::at("x"), sitting_of("P09")); }},
    {RefusalKind::counter_taken,
     [](RuledDay& d) {
         d.called("c1");
         return d.refused(c1, sitting_of("P09"));
     }},
    {RefusalKind::officer_elsewhere,
     [](RuledDay& d) {
         d.called("c1");
         d.done(c2, CloseSession{});
         return d.refused(c2, sitting_of("P01"));
     }},
    {RefusalKind::counter_busy,
     [](RuledDay& d) {
         d.called("c1");
         return d.refused(c1, CallNext{});
     }},
    {RefusalKind::nobody_waiting, [](RuledDay& d) { return d.refused(c1, CallNext{}); }},
    {RefusalKind::return_window_over,
     [](RuledDay& d) {
         const LegId leg = d.called("c1");
         d.done(c1, NoShow{{leg}});
         d.pass(std::chrono::minutes(61));
         return d.refused(c1, Revive{{leg}});
     }},
    {RefusalKind::call_unknown,
     [](RuledDay& d) {
         return d.refused(RuledDay::display(), StartAnnouncement{CallId{9}, 1});
     }},
    {RefusalKind::already_announced,
     [](RuledDay& d) {
         d.called("c1");
         d.done(RuledDay::display(), StartAnnouncement{CallId{1}, 1});
         return d.refused(RuledDay::display(), StartAnnouncement{CallId{1}, 1});
     }},
    {RefusalKind::not_the_speaker,
     [](RuledDay& d) {
         d.called("c1");
         return d.refused(RuledDay::display(false), StartAnnouncement{CallId{1}, 1});
     }},
    {RefusalKind::leg_elsewhere,
     [](RuledDay& d) {
         const LegId leg = d.served("c1");
         d.done(c1, transfer_to_counter(leg, "c3"));
         Pick pick;
         pick.leg = LegId{leg.value + 1};
         return d.refused(c2, pick);
     }},
    {RefusalKind::counter_unstaffed,
     [](RuledDay& d) {
         const LegId leg = d.served("c1");
         d.done(c3, CloseSession{});
         return d.refused(c1, transfer_to_counter(leg, "c3"));
     }},
    {RefusalKind::counter_not_yours,
     [](RuledDay& d) {
         CallNext command;
         command.counter = CounterId::parse("c2");
         return d.refused(c1, command);
     }},
    {RefusalKind::queue_unknown,
     [](RuledDay& d) { return d.refused(RuledDay::kiosk(), LeaseNumbers{*QueueId::parse("k")}); }},
    {RefusalKind::nothing_to_undo, [](RuledDay& d) { return d.refused(c1, Undo{}); }},
    {RefusalKind::undo_too_late,
     [](RuledDay& d) {
         d.called("c1");
         d.pass(std::chrono::milliseconds(10'001));
         return d.refused(c1, Undo{});
     }},
    {RefusalKind::undo_overtaken,
     [](RuledDay& d) {
         const LegId leg = d.called("c1");
         d.done(c1, NoShow{{leg}});
         d.done(c2, Revive{{leg}});
         return d.refused(c1, Undo{});
     }},
    {RefusalKind::booking_unknown, [](RuledDay& d) { return d.refused(RuledDay::kiosk(), check_in()); }},
    {RefusalKind::booking_taken,
     [](RuledDay& d) {
         d.done(RuledDay::hub(), booking_at(d, "10:00"));
         return d.refused(RuledDay::hub(), booking_at(d, "11:00"));
     }},
    {RefusalKind::booking_used,
     [](RuledDay& d) {
         d.done(RuledDay::hub(), booking_at(d, "08:40"));
         d.done<TicketIssued>(RuledDay::kiosk(), check_in());
         return d.refused(RuledDay::kiosk(), check_in());
     }},
    {RefusalKind::booking_early,
     [](RuledDay& d) {
         d.done(RuledDay::hub(), booking_at(d, "10:00"));
         return d.refused(RuledDay::kiosk(), check_in());
     }},
    {RefusalKind::booking_late,
     [](RuledDay& d) {
         d.done(RuledDay::hub(), booking_at(d, "08:00"));
         return d.refused(RuledDay::kiosk(), check_in());
     }},
    {RefusalKind::lease_unknown,
     [](RuledDay& d) {
         const LeaseIs lent = lease(d, RuledDay::kiosk(1));
         return d.refused(RuledDay::kiosk(2), CloseLease{d.state.day, lent.lease});
     }},
    {RefusalKind::day_over,
     [](RuledDay& d) {
         const LeaseIs lent = lease(d, RuledDay::kiosk());
         return d.refused(RuledDay::kiosk(), CloseLease{*BusinessDay::parse("2026-11-20"), lent.lease});
     }},
    {RefusalKind::lease_closed,
     [](RuledDay& d) {
         const LeaseIs lent = lease(d, RuledDay::kiosk());
         d.done(RuledDay::kiosk(), CloseLease{d.state.day, lent.lease});
         return d.refused(RuledDay::kiosk(), report(lent, lent.first, "1"));
     }},
    {RefusalKind::lease_number_taken,
     [](RuledDay& d) {
         const LeaseIs lent = lease(d, RuledDay::kiosk());
         d.done<TicketIssued>(RuledDay::kiosk(), report(lent, lent.first, "1"));
         return d.refused(RuledDay::kiosk(), report(lent, lent.first, "2"));
     }},
    {RefusalKind::exception_unknown,
     [](RuledDay& d) { return d.refused(RuledDay::hub(), LiftException{ExceptionId{1}}); }},
};

/// Given by the hub core around the rules.
const std::set<RefusalKind> of_the_hub_core{RefusalKind::day_not_open_yet,    RefusalKind::wrong_pin,
                                            RefusalKind::too_many_attempts,   RefusalKind::hall_missing,
                                            RefusalKind::storage_unavailable, RefusalKind::too_busy};

} // namespace

TEST_CASE("every reason for a refusal is reached by some command, and changes nothing", "[queue]")
{
    for (const RefusalKind kind : all_of<RefusalKind>()) {
        INFO(name_of(kind));
        const auto way = ways.find(kind);
        REQUIRE((way != ways.end()) != (of_the_hub_core.count(kind) == 1));
        if (way == ways.end())
            continue;
        RuledDay day;
        day.sit("P01", "c1");
        day.sit("P02", "c2");
        day.sit("P03", "c3");
        CHECK(way->second(day).kind == kind);
    }
}
