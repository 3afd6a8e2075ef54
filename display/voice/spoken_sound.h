// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "display/announcer/script/announcement_script.h"
#include "display/voice/voice_pack.h"

namespace giliran {

/// Where a clip stands in an announcement.
struct ClipPlace
{
    std::string clip;
    std::size_t begins = 0; // in samples
    std::size_t samples = 0;
};

/// A whole announcement as one stretch of sound, so that nothing can come between its clips.
struct SpokenSound
{
    Samples samples; // empty: the call cannot be said with this pack
    std::vector<ClipPlace> clips;
    std::vector<std::string> missing;
};

SpokenSound sound_of(const SpokenCall& call, const LanguageRules& rules, const VoicePack& pack);
/// A notice such as "closing": the chime, then the pack's clip notice_<name>.
SpokenSound sound_of_notice(const std::string& name, const LanguageRules& rules, const VoicePack& pack);

} // namespace giliran
