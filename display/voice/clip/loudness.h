// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "display/voice/clip/samples.h"

namespace giliran {

/// Levels are in decibels below full scale (a square wave of full height is 0).
struct Level
{
    double rms_db;
    double peak_db;
};

/// Every clip is brought to this mean level, so that a sentence of clips sounds like one voice; levelling by
/// peak instead leaves espeak-ng's clips 4 to 5 dB apart.
inline constexpr double voice_rms_db = -18.0;
inline constexpr double voice_peak_db = -1.0;

/// Silence is measured as -120 dB.
Level level_of(const Samples& samples);

/// Without the silence at both ends: what stays below 0.5 % of full height, but for a few milliseconds so
/// that soft beginnings and ends live, and with short fades so that no joint clicks. Silence throughout gives
/// none.
Samples trimmed(const Samples& samples);

/// Brought to voice_rms_db; peaks that would pass voice_peak_db are pressed down smoothly, never clipped.
Samples levelled(const Samples& samples);

} // namespace giliran
