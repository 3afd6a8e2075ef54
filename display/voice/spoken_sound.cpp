// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/voice/spoken_sound.h"

namespace giliran {

SpokenSound sound_of(const SpokenCall& call, const LanguageRules& rules, const VoicePack& pack)
{
    Sentence sentence =
        sentence_of(script_of(call, rules), rules, [&](const std::string& clip) { return pack.has(clip); });
    SpokenSound sound;
    sound.missing = std::move(sentence.missing);
    for (const ClipInSentence& part : sentence.clips) {
        const Samples& clip = *pack.find(part.clip);
        sound.clips.push_back({part.clip, sound.samples.size(), clip.size()});
        sound.samples.insert(sound.samples.end(), clip.begin(), clip.end());
        sound.samples.resize(sound.samples.size() + sample_count(part.pause_after), 0);
    }
    return sound;
}

} // namespace giliran
