// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/record/sample_events.h"

namespace giliran::record_tests {
namespace {

Sha256 sample_hash()
{
    Sha256 hash;
    hash.bytes.fill(0x0f);
    return hash;
}

TicketToken sample_token()
{
    return *TicketToken::parse("000102030405060708090a0b0c0d0e0f");
}

DeviceId sample_device()
{
    return *DeviceId::parse("101112131415161718191a1b1c1d1e1f");
}

DaySeries series_named(const char* queue, const char* prefix)
{
    DaySeries series;
    series.queue = *QueueId::parse(queue);
    series.prefix = prefix;
    return series;
}

DaySeries series_further_on()
{
    DaySeries series = series_named("dukcapil", "A");
    series.first = 1001;
    series.lease_first = 1800;
    series.lease_last = 1999;
    return series;
}

DayOpened sample_opening()
{
    DayOpened opened;
    opened.hall_version = sample_hash();
    opened.utc_offset = *UtcOffset::of_minutes(420);
    opened.series = {series_named("dukcapil", "A"), series_named("bpjs.kesehatan", "4K")};
    opened.series[1].first = 100;
    opened.series[1].lease_first = 700;
    opened.series[1].lease_last = 799;
    opened.series[1].width = 2;
    opened.carried = {{*TicketNumber::parse("A-045"), sample_token(), *ServiceId::parse("ktp-baru"),
                       *QueueId::parse("dukcapil")}};
    return opened;
}

TicketReserved sample_reservation()
{
    TicketReserved reserved;
    reserved.visit = VisitId{17};
    reserved.leg = LegId{19};
    reserved.number = *TicketNumber::parse("A-045");
    reserved.token = sample_token();
    reserved.service = *ServiceId::parse("ktp-baru");
    reserved.queue = *QueueId::parse("dukcapil");
    reserved.priority = true;
    reserved.applicants = 2;
    return reserved;
}

ExceptionMade sample_exception()
{
    ExceptionMade made;
    made.exception = ExceptionId{2};
    made.scope.agency = *AgencyId::parse("dukcapil");
    made.from = instant_from_ms(1795399200000);
    made.until = instant_from_ms(1795402800000);
    made.reason = ExceptionReason::system_down;
    made.by = SessionId{4};
    return made;
}

LegPlanned sample_plan()
{
    LegPlanned planned;
    planned.leg = LegId{21};
    planned.visit = VisitId{17};
    planned.service = *ServiceId::parse("ktp-baru");
    planned.queue = *QueueId::parse("dukcapil");
    planned.behind = LegId{20};
    planned.bound = *CounterId::parse("loket-3");
    planned.order_key = instant_from_ms(1795399200123);
    planned.by = SessionId{4};
    return planned;
}

WalkInStarted sample_walk_in()
{
    WalkInStarted started;
    started.visit = VisitId{18};
    started.leg = LegId{22};
    started.number = *TicketNumber::parse("A-047");
    started.token = sample_token();
    started.service = *ServiceId::parse("ktp-baru");
    started.queue = *QueueId::parse("dukcapil");
    started.counter = *CounterId::parse("loket-3");
    started.session = SessionId{4};
    return started;
}

LegTransferred sample_transfer()
{
    LegTransferred transferred;
    transferred.leg = LegId{19};
    transferred.to = LegId{20};
    transferred.service = *ServiceId::parse("pajak");
    transferred.queue = *QueueId::parse("samsat");
    transferred.queued_at = instant_from_ms(1795399260000);
    transferred.order_key = instant_from_ms(1795399200123);
    transferred.bound = *CounterId::parse("loket-8");
    transferred.by = SessionId{4};
    return transferred;
}

Undone sample_undo()
{
    RestoredLeg restored;
    restored.leg = LegId{19};
    restored.standing.service = *ServiceId::parse("ktp-baru");
    restored.standing.queue = *QueueId::parse("dukcapil");
    restored.standing.state = LegState::waiting;
    restored.standing.paper = PaperState::confirmed;
    restored.standing.queued_at = restored.standing.order_key = instant_from_ms(1795399200123);
    Undone undone;
    undone.command = *RequestId::parse("0f0e0d0c0b0a09080706050403020100");
    undone.by = SessionId{4};
    undone.legs = {restored};
    undone.born = {LegId{20}};
    undone.queues = {{*QueueId::parse("dukcapil"), 2, *TicketNumber::parse("A-044")}};
    undone.turns = {{*CounterId::parse("loket-3"), *QueueId::parse("dukcapil"), 7}};
    undone.served = 12;
    return undone;
}

} // namespace

std::vector<Event> sample_events()
{
    const LegId leg{19};
    const CallId call{8};
    const SessionId session{4};
    const auto counter = *CounterId::parse("loket-3");
    return {
        sample_opening(),
        HallChanged{sample_hash(), {series_named("samsat", "S")}},
        NumbersSkipped{instant_from_ms(1795399200000), 460, {series_further_on()}, std::nullopt},
        DayClosing{},
        DayClosed{DayEnd::at_day_ends, std::nullopt},
        sample_exception(),
        ExceptionLifted{ExceptionId{2}, SessionId{4}},
        BookingMade{*BookingCode::parse("7KQ4-M2"), *ServiceId::parse("paspor"),
                    instant_from_ms(1795399200000), 2},
        sample_reservation(),
        TicketSettled{leg, PaperState::unconfirmed},
        PaperReported{leg, PaperState::failed, "kertas habis: \"media-empty\""},
        sample_plan(),
        sample_walk_in(),
        VehicleArrived{VisitId{19}, LegId{23}, *TicketNumber::parse("K-012"), sample_token(),
                       *ServiceId::parse("sim"), *QueueId::parse("lajur")},
        LeaseGranted{LeaseId{1}, sample_device(), *QueueId::parse("dukcapil"), 800, 809},
        LeaseClosed{LeaseId{1}, {800, 801}, {802, 803}},
        LeaseWrittenOff{LeaseId{1}, {802}},
        LeaseReturnedLate{sample_device(),
                          *BusinessDay::parse("2026-11-20"),
                          LeaseId{1},
                          *QueueId::parse("dukcapil"),
                          {{802, *ServiceId::parse("ktp-baru"), instant_from_ms(1795140000000)}}},
        LegCalled{leg, call, counter, *ZoneId::parse("1"), session, CallRule::priority_turn},
        LegRecalled{call, 2},
        LegStarted{{leg}},
        LegMissed{{leg}},
        LegRevived{{leg, instant_from_ms(1795399200123)}},
        LegJoined{{LegId{21}, instant_from_ms(1795399200123), *CounterId::parse("loket-3"), session}},
        LegRecycled{{leg, instant_from_ms(1795399200123), std::nullopt, session}},
        LegParked{leg, ParkReason::copying, ParkPool::counter, instant_from_ms(1795399800000), session},
        LegUnparked{{leg, instant_from_ms(1795399200123), *CounterId::parse("loket-3"), std::nullopt}},
        LegReleased{{leg, std::nullopt}},
        sample_transfer(),
        ServiceChanged{leg, *ServiceId::parse("kk-baru"), *QueueId::parse("dukcapil"), session},
        PriorityJudged{leg, false, session},
        LegCarriedOver{{leg, session}},
        LegEnded{leg, Outcome::papers_incomplete},
        SessionOpened{session, *OfficerCode::parse("P07"), {counter, *CounterId::parse("loket-4")}},
        SessionClosed{session, SessionEnd::taken_over},
        SessionMoved{session, counter, *CounterId::parse("loket-5")},
        AnnouncementStarted{call, 1},
        AnnouncementEnded{call, 2, Unspoken::no_sound},
        sample_undo(),
    };
}

} // namespace giliran::record_tests
