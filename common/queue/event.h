// SPDX-License-Identifier: GPL-3.0-or-later
//
// What happened, the stored truth of a day. An event carries all that evolve() needs; it never asks the hall
// or a clock. Fields may be added as optional; any other change is a new version with an upcaster
// (common/record).
#pragma once

#include "common/base/business_day.h"
#include "common/base/sha256.h"
#include "common/queue/call.h"
#include "common/queue/leg.h"
#include "common/queue/session.h"

#include <string>
#include <variant>
#include <vector>

namespace giliran {

/// The numbers of one queue for one day, copied from the hall when the day opens.
struct DaySeries
{
    QueueId queue;
    std::string prefix;
    std::uint32_t first = 1;
    std::uint32_t lease_first = 800;
    std::uint32_t lease_last = 999;
    std::uint32_t width = 3;
    template <class V>
    static void fields(V& field)
    {
        field("queue", &DaySeries::queue, "the waiting line");
        field("prefix", &DaySeries::prefix, "what its numbers begin with");
        field("first", &DaySeries::first, "first ordinary number");
        field("lease_first", &DaySeries::lease_first, "first number of the range lent to kiosks");
        field("lease_last", &DaySeries::lease_last, "last number of that range");
        field("width", &DaySeries::width, "digits printed at least");
    }
};

/// A number carried over from the day before (nomor lanjutan): kept, and taken out of this day's numbers.
struct CarriedLeg
{
    TicketNumber number;
    TicketToken token;
    ServiceId service;
    QueueId queue;
    template <class V>
    static void fields(V& field)
    {
        field("number", &CarriedLeg::number, "the number it keeps");
        field("token", &CarriedLeg::token, "the ticket's token");
        field("service", &CarriedLeg::service, "the service");
        field("queue", &CarriedLeg::queue, "the waiting line");
    }
};

struct DayOpened
{
    static constexpr std::string_view type = "day_opened";
    static constexpr int version = 1;
    Sha256 hall_version;
    UtcOffset utc_offset;
    std::vector<DaySeries> series;
    std::vector<CarriedLeg> carried;
    std::optional<bool> training; ///< true: a day of practice, in no report
    template <class V>
    static void fields(V& field)
    {
        field("hall_version", &DayOpened::hall_version, "hash of the hall in force");
        field("utc_offset", &DayOpened::utc_offset, "the hall's distance from UTC this day");
        field("series", &DayOpened::series, "the number series of each queue");
        field("carried", &DayOpened::carried, "numbers brought over from the day before");
        field("training", &DayOpened::training, "true: a day of practice, in no report; absent: a real day");
    }
};

struct HallChanged
{
    static constexpr std::string_view type = "hall_changed";
    static constexpr int version = 1;
    Sha256 hall_version;
    std::vector<DaySeries> new_series;
    template <class V>
    static void fields(V& field)
    {
        field("hall_version", &HallChanged::hall_version, "hash of the hall in force from here on");
        field("new_series", &HallChanged::new_series, "queues that did not exist before");
    }
};

struct DayClosing
{
    static constexpr std::string_view type = "day_closing";
    static constexpr int version = 1;
    template <class V>
    static void fields(V&)
    {}
};

enum class DayEnd
{
    by_staff,
    at_day_ends,
    left_open
};
constexpr auto names_of(DayEnd)
{
    using namespace std::string_view_literals;
    return std::array{"by_staff"sv, "at_day_ends"sv, "left_open"sv};
}

struct DayClosed
{
    static constexpr std::string_view type = "day_closed";
    static constexpr int version = 1;
    DayEnd how = DayEnd::by_staff;
    template <class V>
    static void fields(V& field)
    {
        field("how", &DayClosed::how, "who or what ended the day");
    }
};

struct TicketReserved
{
    static constexpr std::string_view type = "ticket_reserved";
    static constexpr int version = 1;
    VisitId visit;
    LegId leg;
    TicketNumber number;
    TicketToken token;
    ServiceId service;
    QueueId queue;
    Channel channel = Channel::kiosk;
    bool priority = false;
    std::uint32_t applicants = 1;
    template <class V>
    static void fields(V& field)
    {
        field("visit", &TicketReserved::visit, "the stay that begins");
        field("leg", &TicketReserved::leg, "its first leg");
        field("number", &TicketReserved::number, "the number given");
        field("token", &TicketReserved::token, "random token of the ticket's QR");
        field("service", &TicketReserved::service, "the service wanted");
        field("queue", &TicketReserved::queue, "the waiting line");
        field("channel", &TicketReserved::channel, "kiosk, desk, online …");
        field("priority", &TicketReserved::priority, "asked for priority; its kind is never stored here");
        field("applicants", &TicketReserved::applicants, "people on this ticket");
    }
};

/// The leg waits from here on: the paper is confirmed, or there was no word of it in time, or it failed.
struct TicketSettled
{
    static constexpr std::string_view type = "ticket_settled";
    static constexpr int version = 1;
    LegId leg;
    PaperState paper = PaperState::confirmed;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &TicketSettled::leg, "the leg that now waits");
        field("paper", &TicketSettled::paper, "confirmed, unconfirmed or failed");
    }
};

/// Later word of the paper of a leg that waits already.
struct PaperReported
{
    static constexpr std::string_view type = "paper_reported";
    static constexpr int version = 1;
    LegId leg;
    PaperState paper = PaperState::confirmed;
    std::string detail;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &PaperReported::leg, "whose paper");
        field("paper", &PaperReported::paper, "confirmed or failed");
        field("detail", &PaperReported::detail, "what the printer said");
    }
};

struct LegCalled
{
    static constexpr std::string_view type = "leg_called";
    static constexpr int version = 1;
    LegId leg;
    CallId call;
    CounterId counter;
    ZoneId zone;
    SessionId session;
    CallRule rule = CallRule::longest_waiting;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &LegCalled::leg, "who is called");
        field("call", &LegCalled::call, "this call");
        field("counter", &LegCalled::counter, "to which counter");
        field("zone", &LegCalled::zone, "where it is shown and spoken");
        field("session", &LegCalled::session, "by whose sitting");
        field("rule", &LegCalled::rule, "the rule that picked this leg");
    }
};

struct LegRecalled
{
    static constexpr std::string_view type = "leg_recalled";
    static constexpr int version = 1;
    CallId call;
    std::uint32_t ordinal = 2;
    template <class V>
    static void fields(V& field)
    {
        field("call", &LegRecalled::call, "the call repeated");
        field("ordinal", &LegRecalled::ordinal, "2 for the first recall");
    }
};

/// Something that needs the leg alone.
template <class Self>
struct LegDeed
{
    LegId leg;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &Self::leg, "the leg");
    }
};

struct LegStarted : LegDeed<LegStarted>
{
    static constexpr std::string_view type = "leg_started";
    static constexpr int version = 1;
};

struct LegMissed : LegDeed<LegMissed>
{
    static constexpr std::string_view type = "leg_missed";
    static constexpr int version = 1;
};

struct LegRevived
{
    static constexpr std::string_view type = "leg_revived";
    static constexpr int version = 1;
    LegId leg;
    Instant order_key;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &LegRevived::leg, "the leg that returned");
        field("order_key", &LegRevived::order_key, "its place in the line");
    }
};

struct LegEnded
{
    static constexpr std::string_view type = "leg_ended";
    static constexpr int version = 1;
    LegId leg;
    Outcome outcome = Outcome::served;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &LegEnded::leg, "the leg");
        field("outcome", &LegEnded::outcome, "how it ended");
    }
};

struct SessionOpened
{
    static constexpr std::string_view type = "session_opened";
    static constexpr int version = 1;
    SessionId session;
    OfficerCode officer;
    std::vector<CounterId> counters;
    template <class V>
    static void fields(V& field)
    {
        field("session", &SessionOpened::session, "the sitting");
        field("officer", &SessionOpened::officer, "the officer's code, never a name");
        field("counters", &SessionOpened::counters, "where they sit");
    }
};

struct SessionClosed
{
    static constexpr std::string_view type = "session_closed";
    static constexpr int version = 1;
    SessionId session;
    SessionEnd end = SessionEnd::signed_out;
    template <class V>
    static void fields(V& field)
    {
        field("session", &SessionClosed::session, "the sitting");
        field("end", &SessionClosed::end, "why it ended");
    }
};

struct AnnouncementStarted
{
    static constexpr std::string_view type = "announcement_started";
    static constexpr int version = 1;
    CallId call;
    std::uint32_t ordinal = 1;
    template <class V>
    static void fields(V& field)
    {
        field("call", &AnnouncementStarted::call, "the call about to be spoken");
        field("ordinal", &AnnouncementStarted::ordinal, "which of its announcements");
    }
};

struct AnnouncementEnded
{
    static constexpr std::string_view type = "announcement_ended";
    static constexpr int version = 1;
    CallId call;
    std::uint32_t ordinal = 1;
    std::optional<Unspoken> unspoken;
    template <class V>
    static void fields(V& field)
    {
        field("call", &AnnouncementEnded::call, "the call");
        field("ordinal", &AnnouncementEnded::ordinal, "which of its announcements");
        field("unspoken", &AnnouncementEnded::unspoken, "absent: it was spoken whole; else why not");
    }
};

using Event = std::variant<DayOpened, HallChanged, DayClosing, DayClosed, TicketReserved, TicketSettled,
                           PaperReported, LegCalled, LegRecalled, LegStarted, LegMissed, LegRevived, LegEnded,
                           SessionOpened, SessionClosed, AnnouncementStarted, AnnouncementEnded>;

} // namespace giliran
