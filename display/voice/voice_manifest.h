// SPDX-License-Identifier: GPL-3.0-or-later
//
// manifest.json of a voice pack:
//
//     {"language": "id", "name": "…", "sample_rate": 22050,
//      "made_with": {"voice": "id", "speed": 135, "pitch": 50},          only if espeak-ng made it
//      "clips": {"loket": {"file": "loket.wav", "sha256": "…", "duration_ms": 512, "text": "loket"}, …}}
#pragma once

#include "common/base/sha256.h"
#include "display/voice/clip_wish.h"
#include "display/voice/voice_problem.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace giliran {

struct ManifestClip
{
    std::string file; // a plain name in the pack's folder
    Sha256 sha256;
    Duration length{0};
    std::string text;
};

struct VoiceManifest
{
    std::string language;
    std::string name;
    std::optional<EspeakVoice> made_with;
    std::map<std::string, ManifestClip> clips;
};

/// What can be read is read, and all that is wrong is added to `problems`; no value without the head of the
/// manifest. `file` is the manifest's own name, for the problems.
std::optional<VoiceManifest> manifest_of(std::string_view text, const QString& file, VoiceProblems& problems);
std::string to_text(const VoiceManifest& manifest);

inline constexpr QLatin1StringView manifest_file_name("manifest.json");

} // namespace giliran
