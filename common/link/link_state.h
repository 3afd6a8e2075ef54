// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/hub_address.h"
#include "common/link/close_code.h"
#include "common/link/limits.h"

#include <QString>
#include <variant>

namespace giliran::link {

/// Why a device is not connected. Of several hosts tried in turn the last in this order is told: the one that
/// got furthest.
enum class RetryReason
{
    host_not_found,
    unreachable, ///< no answer, refused, or the connection was lost
    timed_out,
    protocol_error, ///< something answers there that is no hub, or breaks the rules
    closed_by_hub,  ///< close code and text say why
    refused_key,    ///< the key is wrong, used or unknown
    revoked,        ///< while connected
};

struct Idle
{};
struct Connecting
{
    HubAddress hub;
};
struct Connected
{
    HubAddress hub;
};
struct WaitingToRetry
{
    Clock::time_point retry_at;
    RetryReason reason;
    CloseCode code; ///< with closed_by_hub and revoked
    QString text;   ///< the hub's or the system's words, for the log
};

using LinkState = std::variant<Idle, Connecting, Connected, WaitingToRetry>;

struct LinkTiming
{
    /// For one host, from the name look-up to the upgrade.
    Milliseconds connect{5'000};
    Milliseconds ping_every{3'000};
    /// Nothing heard for so long: the hub is taken for gone.
    Milliseconds gone_after{10'000};
    Milliseconds first_wait{250};
    Milliseconds longest_wait{5'000};
    /// A connection that lasted so long starts the waits from `first_wait` again; a hub that closes at once
    /// ("update needed") is asked ever more slowly.
    Milliseconds steady_after{1'000};
};

} // namespace giliran::link
