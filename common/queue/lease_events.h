// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers lent to kiosks, and what became of them: every gap in a series is explained by one of these.
#pragma once

#include "common/base/business_day.h"
#include "common/base/described.h"
#include "common/queue/number_lease.h"

#include <string_view>
#include <vector>

namespace giliran {

struct LeaseGranted
{
    static constexpr std::string_view type = "lease_granted";
    static constexpr int version = 1;
    LeaseId lease;
    DeviceId device;
    QueueId queue;
    std::uint32_t first = 1;
    std::uint32_t last = 0;
    template <class V>
    static void fields(V& field)
    {
        field("lease", &LeaseGranted::lease, "the lease");
        field("device", &LeaseGranted::device, "the kiosk that may give these numbers");
        field("queue", &LeaseGranted::queue, "whose numbers");
        field("first", &LeaseGranted::first, "first number");
        field("last", &LeaseGranted::last, "last number, included");
    }
};

/// The kiosk gave it back: what it used was reported ticket by ticket, the rest nobody has or will have.
struct LeaseClosed
{
    static constexpr std::string_view type = "lease_closed";
    static constexpr int version = 1;
    LeaseId lease;
    std::vector<std::uint32_t> used;
    std::vector<std::uint32_t> unused;
    template <class V>
    static void fields(V& field)
    {
        field("lease", &LeaseClosed::lease, "the lease");
        field("used", &LeaseClosed::used, "numbers given");
        field("unused", &LeaseClosed::unused, "numbers that were never given: gaps");
    }
};

/// Still out when the next day opens: its fate is unknown, the day is sealed without it.
struct LeaseWrittenOff
{
    static constexpr std::string_view type = "lease_written_off";
    static constexpr int version = 1;
    LeaseId lease;
    std::vector<std::uint32_t> unknown;
    template <class V>
    static void fields(V& field)
    {
        field("lease", &LeaseWrittenOff::lease, "the lease");
        field("unknown", &LeaseWrittenOff::unknown, "numbers not heard of");
    }
};

/// A ticket given from a lease of a day that is sealed by now.
struct LateTicket
{
    std::uint32_t n = 0;
    ServiceId service;
    Instant given_at;
    template <class V>
    static void fields(V& field)
    {
        field("n", &LateTicket::n, "the number");
        field("service", &LateTicket::service, "the service wanted");
        field("given_at", &LateTicket::given_at, "when the kiosk gave it");
    }
};

/// Recorded on the day it arrives, reported apart: what the sealed day says never changes.
struct LeaseReturnedLate
{
    static constexpr std::string_view type = "lease_returned_late";
    static constexpr int version = 1;
    DeviceId device;
    BusinessDay lease_day;
    LeaseId lease;
    QueueId queue;
    std::vector<LateTicket> tickets;
    template <class V>
    static void fields(V& field)
    {
        field("device", &LeaseReturnedLate::device, "the kiosk");
        field("lease_day", &LeaseReturnedLate::lease_day, "the day whose numbers they were");
        field("lease", &LeaseReturnedLate::lease, "that day's lease");
        field("queue", &LeaseReturnedLate::queue, "whose numbers");
        field("tickets", &LeaseReturnedLate::tickets, "what was given from it");
    }
};

} // namespace giliran
