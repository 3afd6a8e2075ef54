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

DaySeries series_named(const char* queue, const char* prefix)
{
    DaySeries series;
    series.queue = *QueueId::parse(queue);
    series.prefix = prefix;
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
        DayClosing{},
        DayClosed{DayEnd::at_day_ends},
        sample_reservation(),
        TicketSettled{leg, PaperState::unconfirmed},
        PaperReported{leg, PaperState::failed, "kertas habis: \"media-empty\""},
        LegCalled{leg, call, counter, *ZoneId::parse("1"), session, CallRule::priority_turn},
        LegRecalled{call, 2},
        LegStarted{{leg}},
        LegMissed{{leg}},
        LegRevived{leg, instant_from_ms(1795399200123)},
        LegEnded{leg, Outcome::papers_incomplete},
        SessionOpened{session, *OfficerCode::parse("P07"), {counter, *CounterId::parse("loket-4")}},
        SessionClosed{session, SessionEnd::taken_over},
        AnnouncementStarted{call, 1},
        AnnouncementEnded{call, 2, Unspoken::no_sound},
    };
}

} // namespace giliran::record_tests
