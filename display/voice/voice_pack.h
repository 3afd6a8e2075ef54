// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "display/voice/voice_manifest.h"

#include <QString>

namespace giliran {

/// A voice in memory: a folder of WAV clips that was found whole, clip by clip.
class VoicePack
{
public:
    VoicePack() = default;
    explicit VoicePack(std::string language) : language_(std::move(language)) {}

    /// Reads a folder. Every problem is added to `problems`: a clip that has one is left out, and without a
    /// readable manifest the pack is empty. Clips its language needs and it lacks are problems too.
    static VoicePack load(const QString& folder, VoiceProblems& problems);

    const std::string& language() const { return language_; }
    const std::optional<EspeakVoice>& made_with() const { return made_with_; }
    bool is_empty() const { return clips_.empty(); }

    bool has(const std::string& key) const { return clips_.contains(key); }
    /// Null if there is none.
    const Samples* find(const std::string& key) const;
    const std::map<std::string, Samples>& clips() const { return clips_; }
    /// Adds a clip or replaces one: a hall's own name, made when its version arrived.
    void add(const std::string& key, Samples samples) { clips_[key] = std::move(samples); }

private:
    std::string language_;
    std::optional<EspeakVoice> made_with_;
    std::map<std::string, Samples> clips_;
};

} // namespace giliran
