// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a leg from its call to its end.
#pragma once

#include "common/queue/leg.h"

#include <optional>
#include <string_view>

namespace giliran {

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
    std::optional<SessionId> by = std::nullopt;
    template <class V>
    static void fields(V& field)
    {
        field("call", &LegRecalled::call, "the call repeated");
        field("ordinal", &LegRecalled::ordinal, "2 for the first recall");
        field("by", &LegRecalled::by, "by whose sitting; absent: the visitor, the hub or its clock");
    }
};

/// Something that needs the leg alone.
template <class Self>
struct LegDeed
{
    LegId leg;
    std::optional<SessionId> by = std::nullopt;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &Self::leg, "the leg");
        field("by", &Self::by, "by whose sitting; absent: the visitor, the hub or its clock");
    }
};

/// A leg takes a place in a line.
template <class Self>
struct LegPlacing
{
    LegId leg;
    Instant order_key;
    std::optional<CounterId> bound = std::nullopt;
    std::optional<SessionId> by = std::nullopt;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &Self::leg, "the leg");
        field("order_key", &Self::order_key, "its place in the line");
        field("bound", &Self::bound, "waits for this counter alone");
        field("by", &Self::by, "by whose sitting; absent: the visitor, the hub or its clock");
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

/// A late leg returned.
struct LegRevived : LegPlacing<LegRevived>
{
    static constexpr std::string_view type = "leg_revived";
    static constexpr int version = 1;
};

/// A planned leg's turn has come: the leg before it ended.
struct LegJoined : LegPlacing<LegJoined>
{
    static constexpr std::string_view type = "leg_joined";
    static constexpr int version = 1;
};

/// Called by mistake: back into the line.
struct LegRecycled : LegPlacing<LegRecycled>
{
    static constexpr std::string_view type = "leg_recycled";
    static constexpr int version = 1;
};

struct LegUnparked : LegPlacing<LegUnparked>
{
    static constexpr std::string_view type = "leg_unparked";
    static constexpr int version = 1;
};

/// It waited for one counter whose officer has gone: now for any that calls its queue.
struct LegReleased : LegDeed<LegReleased>
{
    static constexpr std::string_view type = "leg_released";
    static constexpr int version = 1;
};

/// Goes on the next service day, at the front; the leg ends as transferred.
struct LegCarriedOver : LegDeed<LegCarriedOver>
{
    static constexpr std::string_view type = "leg_carried_over";
    static constexpr int version = 1;
};

struct LegParked
{
    static constexpr std::string_view type = "leg_parked";
    static constexpr int version = 1;
    LegId leg;
    ParkReason reason = ParkReason::other;
    ParkPool pool = ParkPool::officer;
    std::optional<Instant> until = std::nullopt;
    std::optional<SessionId> by = std::nullopt;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &LegParked::leg, "the leg");
        field("reason", &LegParked::reason, "why it was put aside");
        field("pool", &LegParked::pool, "whose it is meanwhile");
        field("until", &LegParked::until, "when it returns by itself; absent: only by an officer");
        field("by", &LegParked::by, "by whose sitting");
    }
};

/// The leg ends as transferred; a new one of the same visit waits elsewhere.
struct LegTransferred
{
    static constexpr std::string_view type = "leg_transferred";
    static constexpr int version = 1;
    LegId leg;
    LegId to;
    ServiceId service;
    QueueId queue;
    Instant queued_at;
    Instant order_key;
    std::optional<CounterId> bound = std::nullopt;
    std::optional<SessionId> by = std::nullopt;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &LegTransferred::leg, "the leg that ends");
        field("to", &LegTransferred::to, "the leg that begins");
        field("service", &LegTransferred::service, "its service");
        field("queue", &LegTransferred::queue, "its waiting line");
        field("queued_at", &LegTransferred::queued_at, "since when it waits: the new leg's own waiting");
        field("order_key", &LegTransferred::order_key, "its place in the line");
        field("bound", &LegTransferred::bound, "waits for this counter alone");
        field("by", &LegTransferred::by, "by whose sitting");
    }
};

/// Another service: same number, same time, perhaps another line.
struct ServiceChanged
{
    static constexpr std::string_view type = "service_changed";
    static constexpr int version = 1;
    LegId leg;
    ServiceId service;
    QueueId queue;
    std::optional<SessionId> by = std::nullopt;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &ServiceChanged::leg, "the leg");
        field("service", &ServiceChanged::service, "the service from here on");
        field("queue", &ServiceChanged::queue, "its waiting line");
        field("by", &ServiceChanged::by, "by whose sitting");
    }
};

/// Staff looked: priority, or not. The time stays.
struct PriorityJudged
{
    static constexpr std::string_view type = "priority_judged";
    static constexpr int version = 1;
    LegId leg;
    bool priority = false;
    std::optional<SessionId> by = std::nullopt;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &PriorityJudged::leg, "the leg");
        field("priority", &PriorityJudged::priority, "confirmed, or not");
        field("by", &PriorityJudged::by, "by whose sitting");
    }
};

struct LegEnded
{
    static constexpr std::string_view type = "leg_ended";
    static constexpr int version = 1;
    LegId leg;
    Outcome outcome = Outcome::served;
    std::optional<SessionId> by = std::nullopt;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &LegEnded::leg, "the leg");
        field("outcome", &LegEnded::outcome, "how it ended");
        field("by", &LegEnded::by, "by whose sitting; absent: the visitor, the hub or its clock");
    }
};

} // namespace giliran
