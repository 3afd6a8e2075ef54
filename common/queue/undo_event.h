// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/token128.h"
#include "common/queue/leg.h"

#include <string_view>
#include <vector>

namespace giliran {

/// A leg as it stood before the deed.
struct RestoredLeg
{
    LegId leg;
    LegStanding standing;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &RestoredLeg::leg, "the leg");
        field("standing", &RestoredLeg::standing, "as it stood before");
    }
};

/// A queue's memory as it was before the deed.
struct RestoredQueue
{
    QueueId queue;
    std::uint32_t regular_since_priority = 0;
    std::optional<TicketNumber> last_called = std::nullopt;
    template <class V>
    static void fields(V& field)
    {
        field("queue", &RestoredQueue::queue, "the waiting line");
        field("regular_since_priority", &RestoredQueue::regular_since_priority,
              "the priority ratio's memory");
        field("last_called", &RestoredQueue::last_called, "its latest number called");
    }
};

/// How many of a queue a counter had called before the deed.
struct RestoredTurn
{
    CounterId counter;
    QueueId queue;
    std::uint32_t called = 0;
    template <class V>
    static void fields(V& field)
    {
        field("counter", &RestoredTurn::counter, "the counter");
        field("queue", &RestoredTurn::queue, "the waiting line");
        field("called", &RestoredTurn::called, "the counter ratio's memory");
    }
};

/// A command's events never happened, but for the record: all that they changed is put back.
struct Undone
{
    static constexpr std::string_view type = "undone";
    static constexpr int version = 1;
    RequestId command;
    SessionId by;
    std::vector<RestoredLeg> legs;
    std::vector<LegId> born;
    std::vector<RestoredQueue> queues;
    std::vector<RestoredTurn> turns;
    std::uint32_t served = 0;
    template <class V>
    static void fields(V& field)
    {
        field("command", &Undone::command, "the command undone");
        field("by", &Undone::by, "the sitting, whose command it was");
        field("legs", &Undone::legs, "legs it changed, as they stood before");
        field("born", &Undone::born, "legs it made: they never were");
        field("queues", &Undone::queues, "what the queues remembered before");
        field("turns", &Undone::turns, "what the counter remembered before");
        field("served", &Undone::served, "legs the sitting had served before");
    }
};

} // namespace giliran
