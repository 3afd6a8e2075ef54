// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/business_day.h"
#include "common/base/ids.h"
#include "common/base/sha256.h"
#include "common/base/token128.h"

#include <cstdint>
#include <optional>
#include <string>

namespace giliran {

/// One event as it is stored; (hall, day, n) is its key, n is dense from 1 within the day.
struct EventRow
{
    HallId hall;
    BusinessDay day; ///< whose state it changes
    std::uint64_t n = 0;
    Instant recorded_at;              ///< hub time
    std::string type;                 ///< "ticket_reserved"
    int version = 1;                  ///< of the payload's shape
    std::optional<RequestId> command; ///< the command it follows from; the events of one command share it
    std::string payload;              ///< exactly as written; never rewritten
    Sha256 hash;                      ///< hash_chain.h
    friend bool operator==(const EventRow&, const EventRow&) = default;
};

/// Says for ever what a closed day held. The first event of a day chains to the last seal.
struct DaySeal
{
    HallId hall;
    BusinessDay day;
    std::uint64_t rows = 0;
    Sha256 head;     ///< hash of the day's last event
    Sha256 previous; ///< hash of the seal before, zeros for the first
    Sha256 hash;
    friend bool operator==(const DaySeal&, const DaySeal&) = default;
};

} // namespace giliran
