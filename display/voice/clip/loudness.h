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

/// Every clip is brought to this loudness, so that a sentence of clips sounds like one voice; levelling by
/// peak instead leaves espeak-ng's clips 4 to 5 dB apart, by mean level the hissing ones too loud.
inline constexpr double voice_lufs = -18.0;
inline constexpr double voice_peak_db = -1.0;
/// A clip farther than this from voice_lufs is heard as another voice.
inline constexpr double even_within_lu = 2.0;

/// Silence is measured as -120 dB.
Level level_of(const Samples& samples);

/// Loudness as ITU-R BS.1770-4 measures a programme, in LUFS: K-weighted, over blocks of 400 ms of which
/// those 10 LU softer than the mean do not count, so that a pause makes no notice softer. What is shorter
/// than a block is one. Silence is -120.
double loudness_of(const Samples& samples);

/// Without the silence at both ends: what stays below 0.5 % of full height, but for a few milliseconds so
/// that soft beginnings and ends live, and with short fades so that no joint clicks. Silence throughout gives
/// none.
Samples trimmed(const Samples& samples);

/// Brought to voice_lufs; peaks that would pass voice_peak_db are pressed down smoothly, never clipped. What
/// is more than half peaks stays a little softer.
Samples levelled(const Samples& samples);

} // namespace giliran
