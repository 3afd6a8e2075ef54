// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/described.h"
#include "common/base/ids.h"
#include "common/base/instant.h"
#include "common/base/token128.h"
#include "common/queue/ticket_number.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace giliran {

/// Where a leg stands. lifecycle.h says which verb leads where.
enum class LegState
{
    planned,  ///< a later leg of a visit that is still elsewhere
    reserved, ///< the number is given, the paper is not confirmed
    waiting,
    called,
    serving,
    parked, ///< put aside by the officer, with a reason
    late,   ///< missed its call, may still return
    ended,
};
constexpr auto names_of(LegState)
{
    using namespace std::string_view_literals;
    return std::array{"planned"sv, "reserved"sv, "waiting"sv, "called"sv,
                      "serving"sv, "parked"sv,   "late"sv,    "ended"sv};
}

/// How a leg ended.
enum class Outcome
{
    served,
    papers_incomplete,
    wrong_service,
    consultation,
    declined,
    product_later,
    no_show,
    walkout,
    transferred,
    cancelled,
    closed_by_day_end,
};
constexpr auto names_of(Outcome)
{
    using namespace std::string_view_literals;
    return std::array{"served"sv,      "papers_incomplete"sv, "wrong_service"sv,    "consultation"sv,
                      "declined"sv,    "product_later"sv,     "no_show"sv,          "walkout"sv,
                      "transferred"sv, "cancelled"sv,         "closed_by_day_end"sv};
}

/// What became of the paper.
enum class PaperState
{
    pending,
    confirmed,
    unconfirmed,
    failed,
    none
};
constexpr auto names_of(PaperState)
{
    using namespace std::string_view_literals;
    return std::array{"pending"sv, "confirmed"sv, "unconfirmed"sv, "failed"sv, "none"sv};
}

/// By which way a visit began.
enum class Channel
{
    kiosk,
    desk,
    online,
    walk_in,
    carried_over
};
constexpr auto names_of(Channel)
{
    using namespace std::string_view_literals;
    return std::array{"kiosk"sv, "desk"sv, "online"sv, "walk_in"sv, "carried_over"sv};
}

/// Why this ticket and no other was called.
enum class CallRule
{
    longest_waiting, ///< of all the counter's queues
    rank,            ///< first of the highest queue that is not empty
    ratio,           ///< this queue's turn by the weights
    priority_turn,   ///< a priority ticket's turn in its queue
    picked,          ///< chosen by the officer
    waited_too_long, ///< longer than the counter's limit: before every other rule
    this_counter,    ///< sent to this very counter
    finally,         ///< nobody waited in the queues the counter calls first
    next_vehicle,    ///< a drive-through lane: whoever stands first
};
constexpr auto names_of(CallRule)
{
    using namespace std::string_view_literals;
    return std::array{"longest_waiting"sv, "rank"sv,         "ratio"sv,   "priority_turn"sv, "picked"sv,
                      "waited_too_long"sv, "this_counter"sv, "finally"sv, "next_vehicle"sv};
}

/// Why an officer put a leg aside.
enum class ParkReason
{
    copying,   ///< photocopies, a form to fill
    papers,    ///< papers to be completed
    payment,   ///< to pay elsewhere and return
    system,    ///< the agency's own system does not answer
    colleague, ///< waits for another officer's word
    other,
};
constexpr auto names_of(ParkReason)
{
    using namespace std::string_view_literals;
    return std::array{"copying"sv, "papers"sv, "payment"sv, "system"sv, "colleague"sv, "other"sv};
}

/// Whose a parked leg is.
enum class ParkPool
{
    officer, ///< of the officer who parked it, wherever they sit
    counter, ///< of whoever sits at the counter
};
constexpr auto names_of(ParkPool)
{
    using namespace std::string_view_literals;
    return std::array{"officer"sv, "counter"sv};
}

/// One person's stay: one ticket, one or more legs in the order they are to be served, of which at most one
/// is outside {planned, ended}.
struct Visit
{
    VisitId id;
    TicketNumber number;
    TicketToken token;
    Channel channel = Channel::kiosk;
    std::uint32_t applicants = 1;
    std::vector<LegId> legs;
};

/// What an undo can put back: all of a leg that changes after its birth.
struct LegStanding
{
    ServiceId service;
    QueueId queue;
    LegState state = LegState::reserved;
    PaperState paper = PaperState::pending;
    bool priority = false;
    Instant queued_at;                ///< measured: since when it waits
    Instant order_key;                ///< fairness: its place; equals queued_at unless a rule moved it
    std::optional<CounterId> bound;   ///< waits for this counter alone
    std::optional<CounterId> sent_to; ///< the counter it waited for alone when it was called
    std::optional<CallId> call;       ///< the latest
    std::optional<CounterId> counter; ///< of the latest call, or where a walk-in is served
    std::optional<SessionId> session; ///< of the latest call, or who serves a walk-in
    std::uint32_t calls = 0;          ///< calls and recalls
    std::optional<CallRule> rule;
    std::optional<Instant> called_at; ///< the latest call or recall: waiting = queued_at → first of the call
    std::optional<Instant> started_at;
    std::optional<Instant> ended_at;
    std::optional<Outcome> outcome;
    std::optional<ParkReason> parked_for; ///< the latest parking
    std::optional<ParkPool> parked_in;
    std::optional<Instant> parked_until; ///< it returns to the line by itself then; none: only by an officer
    template <class V>
    static void fields(V& field)
    {
        field("service", &LegStanding::service, "the service");
        field("queue", &LegStanding::queue, "the waiting line");
        field("state", &LegStanding::state, "where it stands");
        field("paper", &LegStanding::paper, "what became of the paper");
        field("priority", &LegStanding::priority, "asked for priority");
        field("queued_at", &LegStanding::queued_at, "since when it waits");
        field("order_key", &LegStanding::order_key, "its place in the line");
        field("bound", &LegStanding::bound, "the one counter it waits for");
        field("sent_to", &LegStanding::sent_to, "the one counter it waited for when it was called");
        field("call", &LegStanding::call, "its latest call");
        field("counter", &LegStanding::counter, "where it was called or served");
        field("session", &LegStanding::session, "by whose sitting");
        field("calls", &LegStanding::calls, "calls and recalls");
        field("rule", &LegStanding::rule, "the rule that picked it");
        field("called_at", &LegStanding::called_at, "the latest call or recall");
        field("started_at", &LegStanding::started_at, "since when it is served");
        field("ended_at", &LegStanding::ended_at, "when it ended");
        field("outcome", &LegStanding::outcome, "how it ended");
        field("parked_for", &LegStanding::parked_for, "why it was put aside");
        field("parked_in", &LegStanding::parked_in, "whose it is meanwhile");
        field("parked_until", &LegStanding::parked_until, "when it returns by itself");
    }
};

/// One service of a visit.
struct Leg : LegStanding
{
    LegId id;
    VisitId visit;
    TicketNumber number; ///< the visit's
    Instant reserved_at;
    bool voided = false;       ///< born of a deed that was undone: it never was
    std::uint32_t touched = 0; ///< DayState::events at the last event on it, announcements apart
};

} // namespace giliran
