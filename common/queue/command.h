// SPDX-License-Identifier: GPL-3.0-or-later
//
// What may be asked of the hub. A command names what it means (a leg, a call), so that one that comes late
// cannot hit another ticket. Which role may ask what is one table: permission.h.
#pragma once

#include "common/base/described.h"
#include "common/queue/call.h"
#include "common/queue/event.h"
#include "common/queue/leg.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace giliran {

struct IssueTicket
{
    static constexpr std::string_view type = "issue_ticket";
    ServiceId service;
    bool priority = false;
    std::optional<std::string> priority_kind;
    std::uint32_t applicants = 1;
    template <class V>
    static void fields(V& field)
    {
        field("service", &IssueTicket::service, "the service wanted");
        field("priority", &IssueTicket::priority, "the visitor asks for priority; staff confirm it");
        field("priority_kind", &IssueTicket::priority_kind,
              "code of a priority group; counted per day, never stored with the ticket");
        field("applicants", &IssueTicket::applicants, "people on this ticket, 1 to 20");
    }
};

/// The paper is in the visitor's hand as far as the printer can tell.
struct ConfirmPaper
{
    static constexpr std::string_view type = "confirm_paper";
    LegId leg;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &ConfirmPaper::leg, "the leg whose paper came out");
    }
};

/// The paper did not come out. The place in the line stays.
struct ReportPaperFailed
{
    static constexpr std::string_view type = "report_paper_failed";
    static constexpr std::size_t max_detail = 200; ///< bytes
    LegId leg;
    std::string detail;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &ReportPaperFailed::leg, "the leg whose paper failed");
        field("detail", &ReportPaperFailed::detail, "what the printer said, at most 200 bytes");
    }
};

struct CancelTicket
{
    static constexpr std::string_view type = "cancel_ticket";
    LegId leg;
    TicketToken token;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &CancelTicket::leg, "the leg to cancel");
        field("token", &CancelTicket::token, "the ticket's token, so that only its holder cancels");
    }
};

/// Opens a sitting at the device's counter, or goes on with the officer's own after a restart. The PIN was
/// checked before this command came here.
struct OpenSession
{
    static constexpr std::string_view type = "open_session";
    OfficerCode officer;
    template <class V>
    static void fields(V& field)
    {
        field("officer", &OpenSession::officer, "the officer's code");
    }
};

struct CloseSession
{
    static constexpr std::string_view type = "close_session";
    template <class V>
    static void fields(V&)
    {}
};

struct CallNext
{
    static constexpr std::string_view type = "call_next";
    template <class V>
    static void fields(V&)
    {}
};

/// A counter's deed on the leg in front of it.
template <class Self>
struct LegCommand
{
    LegId leg;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &Self::leg, "the leg meant");
    }
};

struct Recall : LegCommand<Recall>
{
    static constexpr std::string_view type = "recall";
};

struct Start : LegCommand<Start>
{
    static constexpr std::string_view type = "start";
};

struct Finish
{
    static constexpr std::string_view type = "finish";
    LegId leg;
    Outcome outcome = Outcome::served;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &Finish::leg, "the leg meant");
        field("outcome", &Finish::outcome,
              "served, papers_incomplete, wrong_service, consultation, declined, product_later or walkout");
    }
};

struct NoShow : LegCommand<NoShow>
{
    static constexpr std::string_view type = "no_show";
};

/// The holder of a missed number came back.
struct Revive : LegCommand<Revive>
{
    static constexpr std::string_view type = "revive";
};

/// An officer cancels a leg at the visitor's wish.
struct CancelLeg : LegCommand<CancelLeg>
{
    static constexpr std::string_view type = "cancel_leg";
};

/// The speaker of a zone is about to speak; the answer comes when that is durable, and only then is a sample
/// played.
struct StartAnnouncement
{
    static constexpr std::string_view type = "start_announcement";
    CallId call;
    std::uint32_t ordinal = 1;
    template <class V>
    static void fields(V& field)
    {
        field("call", &StartAnnouncement::call, "the call");
        field("ordinal", &StartAnnouncement::ordinal, "1: the call, 2 and more: its recalls");
    }
};

struct EndAnnouncement
{
    static constexpr std::string_view type = "end_announcement";
    CallId call;
    std::uint32_t ordinal = 1;
    std::optional<Unspoken> unspoken;
    template <class V>
    static void fields(V& field)
    {
        field("call", &EndAnnouncement::call, "the call");
        field("ordinal", &EndAnnouncement::ordinal, "1: the call, 2 and more: its recalls");
        field("unspoken", &EndAnnouncement::unspoken, "absent: spoken whole; else why not");
    }
};

/// The hub's own: nobody asks these over the wire.
struct OpenDay
{
    static constexpr std::string_view type = "open_day";
    template <class V>
    static void fields(V&)
    {}
};
struct SettleTickets ///< reservations whose paper nobody confirmed in time
{
    static constexpr std::string_view type = "settle_tickets";
    template <class V>
    static void fields(V&)
    {}
};
struct ChangeHall
{
    static constexpr std::string_view type = "change_hall";
    template <class V>
    static void fields(V&)
    {}
};
/// No more tickets; counters go on calling.
struct StartClosing
{
    static constexpr std::string_view type = "start_closing";
    template <class V>
    static void fields(V&)
    {}
};
struct CloseDay
{
    static constexpr std::string_view type = "close_day";
    DayEnd how = DayEnd::by_staff;
    template <class V>
    static void fields(V& field)
    {
        field("how", &CloseDay::how, "who or what ends the day");
    }
};

using Command =
    std::variant<IssueTicket, ConfirmPaper, ReportPaperFailed, CancelTicket, OpenSession, CloseSession,
                 CallNext, Recall, Start, Finish, NoShow, Revive, CancelLeg, StartAnnouncement,
                 EndAnnouncement, OpenDay, SettleTickets, ChangeHall, StartClosing, CloseDay>;

} // namespace giliran
