// SPDX-License-Identifier: GPL-3.0-or-later
// What the model's book holds of legs, calls, sittings, leases and deeds.
#pragma once

#include "common/queue/event.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace giliran::simulation {

struct BookedLeg
{
    LegId id;
    VisitId visit;
    TicketNumber number;
    ServiceId service;
    QueueId queue;
    ServiceId counted_for;        ///< the service whose quota it used
    std::uint32_t applicants = 0; ///< so many
    LegState state = LegState::reserved;
    bool priority = false;
    bool booked = false;  ///< came by a booking
    bool vehicle = false; ///< its latest call was for the next vehicle
    Instant reserved_at;
    Instant place;                  ///< order in the line; equal ones by leg
    std::optional<CounterId> bound; ///< waits for this counter alone
    std::optional<CallId> call;
    std::optional<CounterId> counter;
    std::uint32_t calls = 0;
    Instant called_at;
    std::optional<Outcome> outcome;
    bool voided = false;       ///< born of a deed that was undone
    std::uint64_t touched = 0; ///< the latest row on it, announcements apart
};

struct BookedCall
{
    CallId id;
    LegId leg;
    CounterId counter;
    ZoneId zone;
    std::uint32_t ordinal = 1;
    Instant called_at;
    AnnouncementState announcement = AnnouncementState::pending;
    std::set<std::uint32_t> started; ///< ordinals that were given leave to be spoken
    bool withdrawn = false;
};

struct Sitting
{
    SessionId id;
    OfficerCode officer;
    std::vector<CounterId> counters;
    bool open = true;
};

struct BookedLease
{
    QueueId queue;
    std::uint32_t first = 1;
    std::uint32_t last = 0;
    std::set<std::uint32_t> used;
    bool closed = false;
};

struct BookedSlot
{
    ServiceId service;
    Instant at;
    std::uint32_t applicants = 1;
    bool checked_in = false;
};

/// What staff closed, of one service: all that happens in the simulated hall.
struct BookedException
{
    std::optional<ServiceId> service;
    Instant from;
    std::optional<Instant> until;
    bool lifted = false;
};

/// The latest command of a sitting, and all as it stood before it.
struct BookedDeed
{
    RequestId command;
    Instant at;
    std::uint64_t last_row = 0;
    std::map<LegId, BookedLeg> legs_before;
    std::set<LegId> changed;
    bool issued = false; ///< gave a number: never undone
};

} // namespace giliran::simulation
