// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/instant.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace giliran {

/// All sound of the announcer: mono, 16 bit, at this rate (what espeak-ng gives and QAudioSink takes as it
/// is).
inline constexpr int voice_rate = 22050;

using Samples = std::vector<std::int16_t>;

constexpr std::size_t sample_count(Duration length)
{
    return static_cast<std::size_t>(length.count() * voice_rate / 1000);
}

/// Rounded to the nearest millisecond.
constexpr Duration length_of(std::size_t samples)
{
    return Duration((static_cast<std::int64_t>(samples) * 1000 + voice_rate / 2) / voice_rate);
}

} // namespace giliran
