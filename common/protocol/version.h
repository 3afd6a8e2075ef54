// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace giliran {

/// Raised when an old device could no longer work with a new hub, or the reverse. A device says which
/// versions it speaks; the hub answers with the one to use, or with update_needed.
inline constexpr std::uint32_t protocol_version = 1;
inline constexpr std::uint32_t oldest_protocol_version = 1;

/// WebSocket close codes of our own (4000 … 4999 are free for applications, RFC 6455, 7.4.2).
namespace close_code {
inline constexpr std::uint16_t update_needed = 4000;
inline constexpr std::uint16_t replaced = 4001;        ///< the same device connected anew
inline constexpr std::uint16_t not_understood = 4002;  ///< no JSON, no such message
inline constexpr std::uint16_t storage_trouble = 4003; ///< the journal failed: connect again
inline constexpr std::uint16_t revoked = 1008;
} // namespace close_code

} // namespace giliran
