// SPDX-License-Identifier: GPL-3.0-or-later
// What an officer asks about visitors.
#pragma once

#include "common/queue/leg.h"

#include <optional>
#include <string>
#include <string_view>

namespace giliran {

/// Calls whom the counter's rule says.
struct CallNext
{
    static constexpr std::string_view type = "call_next";
    std::optional<CounterId> counter = std::nullopt;
    template <class V>
    static void fields(V& field)
    {
        field("counter", &CallNext::counter, "to which counter of the sitting; absent: the device's own");
    }
};

/// Calls this one: it waits, or is parked.
struct Pick
{
    static constexpr std::string_view type = "pick";
    LegId leg;
    std::optional<CounterId> counter = std::nullopt;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &Pick::leg, "the leg meant");
        field("counter", &Pick::counter, "to which counter of the sitting; absent: the device's own");
    }
};

/// Somebody without a ticket stands at the counter: served at once.
struct WalkIn
{
    static constexpr std::string_view type = "walk_in";
    ServiceId service;
    bool priority = false;
    std::optional<std::string> priority_kind = std::nullopt;
    std::uint32_t applicants = 1;
    std::optional<CounterId> counter = std::nullopt;
    template <class V>
    static void fields(V& field)
    {
        field("service", &WalkIn::service, "the service wanted");
        field("priority", &WalkIn::priority, "a priority visitor");
        field("priority_kind", &WalkIn::priority_kind, "code of a priority group; counted per day only");
        field("applicants", &WalkIn::applicants, "people, 1 to 20");
        field("counter", &WalkIn::counter, "at which counter of the sitting; absent: the device's own");
    }
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

/// Called by mistake: back into the line, at its old place.
struct Recycle : LegCommand<Recycle>
{
    static constexpr std::string_view type = "recycle";
};

/// Back into the line from the parked ones, waiting for this counter.
struct Unpark : LegCommand<Unpark>
{
    static constexpr std::string_view type = "unpark";
};

/// Not today any more: the number goes on, at the front, on the next service day.
struct CarryOver : LegCommand<CarryOver>
{
    static constexpr std::string_view type = "carry_over";
};

struct Park
{
    static constexpr std::string_view type = "park";
    static constexpr std::uint32_t max_minutes = 600;
    LegId leg;
    ParkReason reason = ParkReason::other;
    ParkPool pool = ParkPool::officer;
    std::optional<std::uint32_t> minutes = std::nullopt;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &Park::leg, "the leg meant");
        field("reason", &Park::reason, "why");
        field("pool", &Park::pool, "officer: only who parked it; counter: whoever sits there");
        field("minutes", &Park::minutes, "it returns by itself after so many, 1 to 600; absent: it does not");
    }
};

enum class TransferPlace
{
    by_time, ///< where its waiting time puts it
    first,
    last
};
constexpr auto names_of(TransferPlace)
{
    using namespace std::string_view_literals;
    return std::array{"by_time"sv, "first"sv, "last"sv};
}

/// The visit goes on in another line, or at another counter.
struct Transfer
{
    static constexpr std::string_view type = "transfer";
    LegId leg;
    std::optional<QueueId> queue = std::nullopt;
    std::optional<CounterId> counter = std::nullopt;
    std::optional<ServiceId> service = std::nullopt;
    TransferPlace place = TransferPlace::by_time;
    bool comes_back = false;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &Transfer::leg, "the leg meant");
        field("queue", &Transfer::queue, "the line it goes to; absent: the service's, or the leg's own");
        field("counter", &Transfer::counter, "waits for this counter alone; it must have an officer");
        field("service", &Transfer::service, "absent: the leg's own, or the first of the queue");
        field("place", &Transfer::place, "by_time keeps its waiting time");
        field("comes_back", &Transfer::comes_back, "and then again to this counter");
    }
};

/// The officer sees that another service is meant: same number, same time.
struct ChangeService
{
    static constexpr std::string_view type = "change_service";
    LegId leg;
    ServiceId service;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &ChangeService::leg, "the leg meant");
        field("service", &ChangeService::service, "the service meant");
    }
};

/// Staff looked at who asked for priority.
struct JudgePriority
{
    static constexpr std::string_view type = "judge_priority";
    LegId leg;
    bool priority = false;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &JudgePriority::leg, "the leg meant");
        field("priority", &JudgePriority::priority, "true: confirmed; false: not; the time stays");
    }
};

/// Takes back the sitting's latest deed, within ten seconds and if nothing later touched it.
struct Undo
{
    static constexpr std::string_view type = "undo";
    template <class V>
    static void fields(V&)
    {}
};

/// An officer cancels a leg at the visitor's wish.
struct CancelLeg : LegCommand<CancelLeg>
{
    static constexpr std::string_view type = "cancel_leg";
};

} // namespace giliran
