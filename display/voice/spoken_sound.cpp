// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/voice/spoken_sound.h"

namespace giliran {

namespace {

SpokenSound sound_of_sentence(Sentence sentence, const VoicePack& pack)
{
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

SpokenSound sound_of_script(const AnnouncementScript& script, const LanguageRules& rules,
                            const VoicePack& pack)
{
    return sound_of_sentence(
        sentence_of(script, rules, [&](const std::string& clip) { return pack.has(clip); }), pack);
}

} // namespace

SpokenSound sound_of(const SpokenCall& call, const LanguageRules& rules, const VoicePack& pack)
{
    return sound_of_script(script_of(call, rules), rules, pack);
}

SpokenSound sound_of_notice(const std::string& name, const LanguageRules& rules, const VoicePack& pack)
{
    using enum ScriptRole;
    const AnnouncementScript script{{ornament, {rules.chime}, {}, ScriptPause::chime},
                                    {identity, {"notice_" + name}, {}, ScriptPause::phrase}};
    return sound_of_script(script, rules, pack);
}

} // namespace giliran
