// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <chrono>

namespace giliran::link {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::milliseconds;

/// So many a second in the long run, `burst` at once after a rest.
struct Rate
{
    double per_second;
    double burst;
};

/// What one hub takes from the network. The defaults fit the largest hall known; a test sets its own.
struct Limits
{
    /// Of one message from a device, in bytes. Refused with 1009 before the payload is buffered.
    quint64 inbound_message = 64 * 1024;
    /// Of one connection. A person makes a few a second; beyond this a device is broken or hostile.
    Rate messages{500, 1'000};
    /// Of one connection, after TLS, counting what never becomes a message: pings, empty fragments.
    Rate bytes{512 * 1024, 1024 * 1024};

    /// Open at once, arrivals included.
    int connections = 1'200;
    /// Not yet through TLS and upgrade. One more drops the oldest, so that silent peers cannot keep others
    /// out.
    int arrivals = 256;
    /// The same from one address; one more is refused.
    int arrivals_per_address = 8;
    /// Wrong keys, broken handshakes and the like from one address; beyond it the address is refused at once.
    Rate failures_per_address{2, 30};

    Milliseconds handshake{5'000};
    Milliseconds upgrade{3'000};

    /// Bytes waiting for one peer to read. Beyond it the peer is cut off; it comes back to a new snapshot.
    qint64 outbound_backlog = 4 * 1024 * 1024;

    /// Nothing heard for so long: a ping is sent; for so long again and more: the peer is taken for gone.
    Milliseconds ping_after{10'000};
    Milliseconds gone_after{30'000};

    /// From a close frame to the hard end.
    Milliseconds close_grace{1'000};
};

/// Of one message from the hub, in bytes: a snapshot of a large hall.
inline constexpr quint64 device_inbound_message = 4 * 1024 * 1024;

} // namespace giliran::link
