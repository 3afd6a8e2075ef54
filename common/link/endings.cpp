// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/endings.h"

namespace giliran::link {

using namespace Qt::StringLiterals;

QLatin1StringView name_of(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::too_many_connections:
        return "too_many_connections"_L1;
    case RefusalReason::too_many_arrivals:
        return "too_many_arrivals"_L1;
    case RefusalReason::too_many_from_address:
        return "too_many_from_address"_L1;
    case RefusalReason::too_many_failures:
        return "too_many_failures"_L1;
    case RefusalReason::not_tls:
        return "not_tls"_L1;
    case RefusalReason::unknown_identity:
        return "unknown_identity"_L1;
    case RefusalReason::wrong_key:
        return "wrong_key"_L1;
    case RefusalReason::tls_failed:
        return "tls_failed"_L1;
    case RefusalReason::handshake_timed_out:
        return "handshake_timed_out"_L1;
    case RefusalReason::not_websocket:
        return "not_websocket"_L1;
    case RefusalReason::upgrade_timed_out:
        return "upgrade_timed_out"_L1;
    case RefusalReason::peer_gave_up:
        return "peer_gave_up"_L1;
    case RefusalReason::out_of_descriptors:
        return "out_of_descriptors"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView name_of(EndReason reason)
{
    switch (reason) {
    case EndReason::closed_by_peer:
        return "closed_by_peer"_L1;
    case EndReason::lost:
        return "lost"_L1;
    case EndReason::closed_by_hub:
        return "closed_by_hub"_L1;
    case EndReason::aborted_by_hub:
        return "aborted_by_hub"_L1;
    case EndReason::message_too_large:
        return "message_too_large"_L1;
    case EndReason::bad_message:
        return "bad_message"_L1;
    case EndReason::binary_message:
        return "binary_message"_L1;
    case EndReason::too_fast:
        return "too_fast"_L1;
    case EndReason::reads_too_slowly:
        return "reads_too_slowly"_L1;
    case EndReason::silent:
        return "silent"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace giliran::link
