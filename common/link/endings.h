// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/link/close_code.h"

#include <QHostAddress>
#include <QLatin1StringView>
#include <QString>

namespace giliran::link {

/// Why a peer never became a connection.
enum class RefusalReason
{
    too_many_connections,
    too_many_arrivals, ///< the oldest arrival had to make room
    too_many_from_address,
    too_many_failures, ///< from this address, lately
    not_tls,
    unknown_identity,
    wrong_key,
    tls_failed,
    handshake_timed_out,
    not_websocket,
    upgrade_timed_out,
    peer_gave_up,
    out_of_descriptors, ///< accept() failed; the listener tries again by itself
};

/// Why a connection ended.
enum class EndReason
{
    closed_by_peer,
    lost,
    closed_by_hub,
    aborted_by_hub,
    message_too_large,
    bad_message, ///< not UTF-8, or against the WebSocket rules
    binary_message,
    too_fast,
    reads_too_slowly,
    silent,
};

/// The enumerator's own name, for log lines and not for screens.
QLatin1StringView name_of(RefusalReason);
QLatin1StringView name_of(EndReason);

struct RefusedArrival
{
    QHostAddress peer; ///< null where many peers are summed up
    RefusalReason reason;
    QString detail;
    int times = 1; ///< how many this report stands for
};

struct Ending
{
    EndReason reason;
    CloseCode code; ///< meaningful when a close frame was sent or came
    QString detail;
};

} // namespace giliran::link
