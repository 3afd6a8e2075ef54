// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace giliran::link {

/// A WebSocket close code (RFC 6455, 7.4). Named are those this layer sends or looks at; any other value is
/// as good: what 4000 to 4999 mean is said in common/protocol/version.h.
enum class CloseCode : quint16
{
    normal = 1000,
    going_away = 1001,
    protocol_error = 1002,
    unsupported_data = 1003,
    wrong_data = 1007,
    revoked = 1008, ///< the device's key was withdrawn while it was connected
    message_too_large = 1009,
};

} // namespace giliran::link
