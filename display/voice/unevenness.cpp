// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/voice/unevenness.h"

#include "display/voice/clip/loudness.h"

#include <cmath>

namespace giliran {

bool is_chime(std::string_view key)
{
    return key.substr(0, 5) == "chime";
}

std::vector<UnevenClip> uneven_clips(const VoicePack& pack)
{
    std::vector<UnevenClip> uneven;
    for (const auto& [key, clip] : pack.clips()) {
        const double louder = loudness_of(clip) - voice_lufs;
        if (!is_chime(key) && std::abs(louder) > even_within_lu)
            uneven.push_back({key, louder});
    }
    return uneven;
}

} // namespace giliran
