// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hall/hall.h"
#include "common/queue/day_state.h"

#include <vector>

namespace giliran {

struct OpenSessionView
{
    SessionId session;
    OfficerCode officer;
    Instant opened_at;
    std::uint32_t served = 0;
    std::optional<std::uint32_t> mean_service = std::nullopt;
    template <class V>
    static void fields(V& field)
    {
        field("session", &OpenSessionView::session, "the sitting");
        field("officer", &OpenSessionView::officer, "by code");
        field("opened_at", &OpenSessionView::opened_at, "since when");
        field("served", &OpenSessionView::served, "legs served in it");
        field("mean_service", &OpenSessionView::mean_service,
              "seconds from start to end of those, on average; absent: none was started yet");
    }
};

/// The leg in front of the officer.
struct CurrentLeg
{
    LegId leg;
    std::optional<CallId> call;
    TicketNumber number;
    ServiceId service;
    LegState state = LegState::called;
    bool priority = false;
    Instant queued_at;
    std::optional<Instant> first_called_at;
    std::optional<Instant> started_at;
    std::uint32_t calls = 1;
    CallRule rule = CallRule::longest_waiting;
    AnnouncementState announcement = AnnouncementState::pending;
    std::optional<Instant> announced_at;
    std::optional<Unspoken> unspoken;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &CurrentLeg::leg, "named by the commands on it");
        field("call", &CurrentLeg::call, "its call; absent: a walk-in");
        field("number", &CurrentLeg::number, "its number");
        field("service", &CurrentLeg::service, "the service wanted");
        field("state", &CurrentLeg::state, "called or serving");
        field("priority", &CurrentLeg::priority, "asked for priority: staff confirm it");
        field("queued_at", &CurrentLeg::queued_at, "since when it waited");
        field("first_called_at", &CurrentLeg::first_called_at, "when it was called; absent: a walk-in");
        field("started_at", &CurrentLeg::started_at, "since when it is served");
        field("calls", &CurrentLeg::calls, "calls and recalls so far");
        field("rule", &CurrentLeg::rule, "why this one");
        field("announcement", &CurrentLeg::announcement, "what the loudspeaker did with the latest call");
        field("announced_at", &CurrentLeg::announced_at, "when it spoke");
        field("unspoken", &CurrentLeg::unspoken, "why it did not");
    }
};

struct WaitingLeg
{
    LegId leg;
    TicketNumber number;
    ServiceId service;
    Instant queued_at;
    bool priority = false;
    std::optional<CallRule> rule = std::nullopt;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &WaitingLeg::leg, "the leg");
        field("number", &WaitingLeg::number, "its number");
        field("service", &WaitingLeg::service, "the service wanted");
        field("queued_at", &WaitingLeg::queued_at, "since when it waits");
        field("priority", &WaitingLeg::priority, "asked for priority");
        field("rule", &WaitingLeg::rule, "the rule that would pick it; in the list of those waiting only");
    }
};

/// A leg put aside, within this officer's reach.
struct ParkedLeg
{
    LegId leg;
    TicketNumber number;
    ServiceId service;
    ParkReason reason = ParkReason::other;
    std::optional<Instant> until;
    template <class V>
    static void fields(V& field)
    {
        field("leg", &ParkedLeg::leg, "the leg");
        field("number", &ParkedLeg::number, "its number");
        field("service", &ParkedLeg::service, "the service wanted");
        field("reason", &ParkedLeg::reason, "why it was put aside");
        field("until", &ParkedLeg::until, "when it returns by itself");
    }
};

/// What one counter sees. The list's order is the order of calling.
struct CounterView
{
    CounterId counter;
    DayPhase phase = DayPhase::none;
    std::optional<BusinessDay> day;
    std::optional<bool> training;
    std::optional<OpenSessionView> session;
    std::optional<CurrentLeg> current;
    std::uint32_t waiting_total = 0;
    std::optional<Instant> longest_since; ///< the earliest queued_at of all that wait
    std::vector<WaitingLeg> waiting;
    std::vector<WaitingLeg> late;
    std::vector<ParkedLeg> parked;
    std::optional<Instant> undo_until;
    std::optional<std::vector<CounterId>> staffed;
    template <class V>
    static void fields(V& field)
    {
        field("counter", &CounterView::counter, "the counter");
        field("phase", &CounterView::phase, "of the business day");
        field("day", &CounterView::day, "the open business day");
        field("training", &CounterView::training, "true: a day of practice; say so on the screen");
        field("session", &CounterView::session, "absent: nobody has signed in");
        field("current", &CounterView::current, "the leg called or served here");
        field("waiting_total", &CounterView::waiting_total, "people waiting in this counter's queues");
        field("longest_since", &CounterView::longest_since, "since when the longest of them waits");
        field("waiting", &CounterView::waiting, "the first 30 of them, in the order of calling");
        field("late", &CounterView::late,
              "numbers that missed their call and may be revived, newest first, at most 20");
        field("parked", &CounterView::parked, "numbers put aside that may be taken up here, at most 20");
        field("undo_until", &CounterView::undo_until, "so long the latest deed may be undone");
        field("staffed", &CounterView::staffed,
              "while somebody is here: other counters of the same agencies that have an officer");
    }
};

/// `now` decides who has waited too long.
CounterView counter_view(const DayState& state, const Hall& hall, const CounterId& counter, Instant now);

} // namespace giliran
