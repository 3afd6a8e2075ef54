// SPDX-License-Identifier: GPL-3.0-or-later
// How a visit begins: a number is given, its paper settled, further legs planned; or without a ticket.
#pragma once

#include "common/base/token128.h"
#include "common/queue/day_exception.h"
#include "common/queue/leg.h"
#include "common/queue/number_lease.h"

#include <optional>
#include <string>
#include <vector>

namespace giliran {

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
    std::optional<Instant> order_key = std::nullopt;   ///< none: when it was recorded
    std::optional<BookingCode> booking = std::nullopt; ///< its check-in
    std::optional<LeaseId> lease = std::nullopt;    ///< given by a kiosk from a lease while the hub was away
    std::optional<Instant> given_at = std::nullopt; ///< then: when
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
        field("order_key", &TicketReserved::order_key, "its place in the line, if not by its arrival");
        field("booking", &TicketReserved::booking, "the booking that checked in");
        field("lease", &TicketReserved::lease, "the lease the number is from");
        field("given_at", &TicketReserved::given_at, "when the kiosk gave it, with the hub away");
    }
};

/// A further service of a visit: its leg waits for the legs before it.
struct LegPlanned
{
    static constexpr std::string_view type = "leg_planned";
    static constexpr int version = 1;
    LegId leg;
    VisitId visit;
    ServiceId service;
    QueueId queue;
    std::optional<LegId> behind = std::nullopt;
    std::optional<CounterId> bound = std::nullopt;
    std::optional<Instant> order_key = std::nullopt;
    std::optional<SessionId> by = std::nullopt;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &LegPlanned::leg, "the leg to come");
        field("visit", &LegPlanned::visit, "of which stay");
        field("service", &LegPlanned::service, "the service");
        field("queue", &LegPlanned::queue, "the waiting line");
        field("behind", &LegPlanned::behind, "directly behind this leg; absent: the visit's last");
        field("bound", &LegPlanned::bound, "it comes back to this counter");
        field("order_key", &LegPlanned::order_key, "the waiting time it keeps; absent: from when it joins");
        field("by", &LegPlanned::by, "by whose sitting; absent: the visitor");
    }
};

/// Somebody without a ticket is served at once.
struct WalkInStarted
{
    static constexpr std::string_view type = "walk_in_started";
    static constexpr int version = 1;
    VisitId visit;
    LegId leg;
    TicketNumber number;
    TicketToken token;
    ServiceId service;
    QueueId queue;
    CounterId counter;
    SessionId session;
    bool priority = false;
    std::uint32_t applicants = 1;
    template <class V>
    static void fields(V& field)
    {
        field("visit", &WalkInStarted::visit, "the stay that begins");
        field("leg", &WalkInStarted::leg, "its first leg");
        field("number", &WalkInStarted::number, "a number all the same: a transfer needs one");
        field("token", &WalkInStarted::token, "random token");
        field("service", &WalkInStarted::service, "the service wanted");
        field("queue", &WalkInStarted::queue, "whose numbers");
        field("counter", &WalkInStarted::counter, "where");
        field("session", &WalkInStarted::session, "by whose sitting");
        field("priority", &WalkInStarted::priority, "asked for priority");
        field("applicants", &WalkInStarted::applicants, "people");
    }
};

/// The next vehicle of a drive-through lane: no ticket, and called in the same breath.
struct VehicleArrived
{
    static constexpr std::string_view type = "vehicle_arrived";
    static constexpr int version = 1;
    VisitId visit;
    LegId leg;
    TicketNumber number;
    TicketToken token;
    ServiceId service;
    QueueId queue;
    template <class V>
    static void fields(V& field)
    {
        field("visit", &VehicleArrived::visit, "the stay that begins");
        field("leg", &VehicleArrived::leg, "its first leg");
        field("number", &VehicleArrived::number, "the lane's own count; nobody holds it");
        field("token", &VehicleArrived::token, "random token");
        field("service", &VehicleArrived::service, "the lane's service");
        field("queue", &VehicleArrived::queue, "the lane");
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

} // namespace giliran
