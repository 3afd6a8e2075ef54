// SPDX-License-Identifier: GPL-3.0-or-later
// What an accepted command is answered with; stored with the command's request id, in the same transaction.
#pragma once

#include "common/base/described.h"
#include "common/queue/day_exception.h"
#include "common/queue/leg.h"
#include "common/queue/number_lease.h"

#include <variant>

namespace giliran {

struct Done
{
    static constexpr std::string_view type = "done";
    template <class V>
    static void fields(V&)
    {}
};

struct TicketIssued
{
    static constexpr std::string_view type = "ticket_issued";
    VisitId visit;
    LegId leg;
    TicketNumber number;
    TicketToken token;
    Instant reserved_at;
    std::uint32_t ahead = 0;
    template <class V>
    static void fields(V& field)
    {
        field("visit", &TicketIssued::visit, "the stay");
        field("leg", &TicketIssued::leg, "its leg, named by confirm_paper");
        field("number", &TicketIssued::number, "the number to print");
        field("token", &TicketIssued::token, "the ticket's token, for its QR");
        field("reserved_at", &TicketIssued::reserved_at, "hub time of the number");
        field("ahead", &TicketIssued::ahead, "people waiting before it in its queue");
    }
};

struct LegIsCalled
{
    static constexpr std::string_view type = "leg_called";
    LegId leg;
    CallId call;
    TicketNumber number;
    CallRule rule = CallRule::longest_waiting;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &LegIsCalled::leg, "who is called");
        field("call", &LegIsCalled::call, "the call");
        field("number", &LegIsCalled::number, "the number called");
        field("rule", &LegIsCalled::rule, "why this one");
    }
};

struct SessionIsOpen
{
    static constexpr std::string_view type = "session_open";
    SessionId session;
    bool resumed = false;
    template <class V>
    static void fields(V& field)
    {
        field("session", &SessionIsOpen::session, "the sitting");
        field("resumed", &SessionIsOpen::resumed, "the officer's own sitting goes on");
    }
};

struct LeaseIs
{
    static constexpr std::string_view type = "lease";
    LeaseId lease;
    std::string prefix;
    std::uint32_t first = 1;
    std::uint32_t last = 0;
    std::uint32_t width = 3;
    template <class V>
    static void fields(V& field)
    {
        field("lease", &LeaseIs::lease, "the lease");
        field("prefix", &LeaseIs::prefix, "what its numbers begin with");
        field("first", &LeaseIs::first, "first number");
        field("last", &LeaseIs::last, "last number, included");
        field("width", &LeaseIs::width, "digits printed at least");
    }
};

struct ExceptionIs
{
    static constexpr std::string_view type = "exception";
    ExceptionId exception;
    template <class V>
    static void fields(V& field)
    {
        field("exception", &ExceptionIs::exception, "named by lift_exception");
    }
};

using Answer = std::variant<Done, TicketIssued, LegIsCalled, SessionIsOpen, LeaseIs, ExceptionIs>;

} // namespace giliran
