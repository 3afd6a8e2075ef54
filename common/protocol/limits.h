// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace giliran {

/// What the two ends take from each other; checked before anything is buffered or parsed.
namespace limits {
inline constexpr std::size_t to_hub_bytes = 64 * 1024;
inline constexpr std::size_t to_device_bytes = 4 * 1024 * 1024;
/// Commands of one connection that wait for their decision; one more is refused with too_busy.
inline constexpr std::size_t pending_commands = 64;
inline constexpr std::size_t pin_characters = 32;
} // namespace limits

} // namespace giliran
