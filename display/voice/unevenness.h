// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "display/voice/voice_pack.h"

#include <string>
#include <vector>

namespace giliran {

/// A clip that is heard as louder or softer than the voice, by so many LU.
struct UnevenClip
{
    std::string key;
    double louder_by = 0; ///< negative: softer
};

/// The spoken clips of a pack that are farther than even_within_lu from the voice's loudness; a chime is not
/// the voice. An uneven clip is still spoken.
std::vector<UnevenClip> uneven_clips(const VoicePack& pack);

/// A chime is a sound of its own, softer than speech as its maker wanted it.
bool is_chime(std::string_view key);

} // namespace giliran
