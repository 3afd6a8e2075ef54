// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a display and its giliran-speaker talk. The display writes sounds (sound_stream.h), one at a time; the
// speaker answers with lines. When the display closes its end, the speaker stops at once and ends.
#pragma once

#include <chrono>

namespace giliran::speaker_lines {

inline constexpr char ready[] = "ready";         // + the device: sound can be played
inline constexpr char no_device[] = "no_device"; // and the speaker ends
inline constexpr char alive[] = "alive";         // idle, and the sound system answers
inline constexpr char begun[] = "begun";         // written before the first sample can be heard
inline constexpr char unheard[] = "unheard";     // + why: after begun, but no sample was; the speaker ends
inline constexpr char ended[] = "ended";         // the last sample was heard
inline constexpr char failed[] = "failed"; // + why: the sound broke off or the sound system went; it ends

/// The sound system is asked this often while nothing plays.
inline constexpr std::chrono::seconds idle_check{5};
/// A speaker that plays nothing and writes nothing for so long hangs.
inline constexpr std::chrono::seconds longest_silence{12};

} // namespace giliran::speaker_lines
