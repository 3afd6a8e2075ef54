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
};
constexpr auto names_of(CallRule)
{
    using namespace std::string_view_literals;
    return std::array{"longest_waiting"sv, "rank"sv, "ratio"sv, "priority_turn"sv, "picked"sv};
}

/// One person's stay: one ticket, one or more legs, of which at most one is outside {planned, ended}.
struct Visit
{
    VisitId id;
    TicketNumber number;
    TicketToken token;
    Channel channel = Channel::kiosk;
    std::uint32_t applicants = 1;
    std::vector<LegId> legs;
};

/// One service of a visit.
struct Leg
{
    LegId id;
    VisitId visit;
    ServiceId service;
    QueueId queue;
    TicketNumber number; ///< the visit's
    LegState state = LegState::reserved;
    PaperState paper = PaperState::pending;
    bool priority = false;
    Instant reserved_at;
    Instant queued_at;                ///< measured: since when it waits
    Instant order_key;                ///< fairness: its place; equals queued_at unless a rule moved it
    std::optional<CallId> call;       ///< the latest
    std::optional<CounterId> counter; ///< of the latest call
    std::optional<SessionId> session; ///< of the latest call
    std::uint32_t calls = 0;          ///< calls and recalls
    std::optional<CallRule> rule;
    std::optional<Instant> called_at; ///< the latest call or recall: waiting = queued_at → first of the call
    std::optional<Instant> started_at;
    std::optional<Instant> ended_at;
    std::optional<Outcome> outcome;
};

} // namespace giliran
