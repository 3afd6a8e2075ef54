// SPDX-License-Identifier: GPL-3.0-or-later
// What a kiosk asks: numbers, and word of their paper.
#pragma once

#include "common/base/business_day.h"
#include "common/queue/day_exception.h"
#include "common/queue/lease_events.h"
#include "common/queue/leg.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace giliran {

struct IssueTicket
{
    static constexpr std::string_view type = "issue_ticket";
    ServiceId service;
    bool priority = false;
    std::optional<std::string> priority_kind = std::nullopt;
    std::uint32_t applicants = 1;
    std::optional<std::vector<ServiceId>> then = std::nullopt;
    template <class V>
    static void fields(V& field)
    {
        field("service", &IssueTicket::service, "the service wanted");
        field("priority", &IssueTicket::priority, "the visitor asks for priority; staff confirm it");
        field("priority_kind", &IssueTicket::priority_kind,
              "code of a priority group; counted per day, never stored with the ticket");
        field("applicants", &IssueTicket::applicants, "people on this ticket, 1 to 20");
        field("then", &IssueTicket::then, "further services on the same ticket, at most 7, in this order");
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

/// The holder of a booking has arrived: from here on it is a place in the line.
struct CheckIn
{
    static constexpr std::string_view type = "check_in";
    BookingCode booking;
    bool priority = false;
    std::optional<std::string> priority_kind = std::nullopt;
    template <class V>
    static void fields(V& field)
    {
        field("booking", &CheckIn::booking, "the booking's code");
        field("priority", &CheckIn::priority, "the visitor asks for priority; staff confirm it");
        field("priority_kind", &CheckIn::priority_kind, "code of a priority group; counted per day only");
    }
};

/// Numbers to give while the hub is away.
struct LeaseNumbers
{
    static constexpr std::string_view type = "lease_numbers";
    QueueId queue;
    template <class V>
    static void fields(V& field)
    {
        field("queue", &LeaseNumbers::queue, "whose numbers; how many is the hall's to say");
    }
};

/// A ticket given from a lease while the hub was away; its paper is out. The same number with the same token
/// again is answered again.
struct ReportLeased
{
    static constexpr std::string_view type = "report_leased";
    BusinessDay lease_day;
    LeaseId lease;
    std::uint32_t n = 0;
    ServiceId service;
    TicketToken token;
    Instant given_at;
    bool priority = false;
    std::optional<std::string> priority_kind = std::nullopt;
    std::uint32_t applicants = 1;
    template <class V>
    static void fields(V& field)
    {
        field("lease_day", &ReportLeased::lease_day, "the day whose numbers they are");
        field("lease", &ReportLeased::lease, "that day's lease");
        field("n", &ReportLeased::n, "the number given");
        field("service", &ReportLeased::service, "the service wanted");
        field("token", &ReportLeased::token, "the token printed, random, made by the kiosk");
        field("given_at", &ReportLeased::given_at, "when, by the hall's time as the kiosk knew it");
        field("priority", &ReportLeased::priority, "the visitor asks for priority; staff confirm it");
        field("priority_kind", &ReportLeased::priority_kind,
              "code of a priority group; counted per day only");
        field("applicants", &ReportLeased::applicants, "people on this ticket, 1 to 20");
    }
};

/// The kiosk gives a lease back, after it has reported every ticket given from it.
struct CloseLease
{
    static constexpr std::string_view type = "close_lease";
    BusinessDay lease_day;
    LeaseId lease;
    template <class V>
    static void fields(V& field)
    {
        field("lease_day", &CloseLease::lease_day, "the day whose numbers they are");
        field("lease", &CloseLease::lease, "that day's lease");
    }
};

/// A lease of a day that is sealed by now.
struct ReturnLate
{
    static constexpr std::string_view type = "return_late";
    static constexpr std::size_t max_tickets = 1000;
    BusinessDay lease_day;
    LeaseId lease;
    QueueId queue;
    std::vector<LateTicket> tickets;
    template <class V>
    static void fields(V& field)
    {
        field("lease_day", &ReturnLate::lease_day, "the day whose numbers they were");
        field("lease", &ReturnLate::lease, "that day's lease");
        field("queue", &ReturnLate::queue, "whose numbers");
        field("tickets", &ReturnLate::tickets, "what was given from it and never reported, at most 1000");
    }
};

} // namespace giliran
