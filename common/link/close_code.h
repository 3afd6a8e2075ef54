// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace giliran::link {

/// A WebSocket close code (RFC 6455, 7.4): 1000-2999 the standard's, 4000-4999 ours to give meaning in
/// common/protocol. The names are those this layer itself sends or looks at.
struct CloseCode
{
    quint16 value = 1000;
    friend bool operator==(CloseCode, CloseCode) = default;
};

namespace close_code {

inline constexpr CloseCode normal{1000};
inline constexpr CloseCode going_away{1001};
inline constexpr CloseCode protocol_error{1002};
inline constexpr CloseCode unsupported_data{1003};
inline constexpr CloseCode wrong_data{1007};
inline constexpr CloseCode policy{1008};
inline constexpr CloseCode message_too_large{1009};

} // namespace close_code

/// With `policy`: the device's key was withdrawn while it was connected.
inline const QString revoked_text = QStringLiteral("revoked");

} // namespace giliran::link
