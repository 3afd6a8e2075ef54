// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/announcer/script/announcement_script.h"

#include "display/announcer/script/spoken_number.h"

#include <algorithm>

namespace giliran {

namespace {

std::vector<std::string> prefix_clips(std::string_view prefix)
{
    std::vector<std::string> clips;
    for (const char c : prefix)
        clips.push_back(c >= '0' && c <= '9' ? digit_clip(c - '0') : letter_clip(c));
    return clips;
}

Duration length_of_pause(ScriptPause pause, const LanguageRules& rules)
{
    switch (pause) {
    case ScriptPause::none:
        return Duration(0);
    case ScriptPause::joint:
        return rules.joint;
    case ScriptPause::phrase:
        return rules.after_phrase;
    case ScriptPause::chime:
        return rules.after_chime;
    }
    return Duration(0);
}

/// Picks for each part the clips the pack has, and notes what it has not.
class Wording
{
public:
    explicit Wording(const std::function<bool(const std::string&)>& has_clip) : has_clip_(has_clip) {}

    /// Null: the part cannot be said.
    const std::vector<std::string>* of(const ScriptPart& part)
    {
        if (all_there(part.clips))
            return &part.clips;
        if (!part.otherwise.empty() && all_there(part.otherwise))
            return &part.otherwise;
        return nullptr;
    }

    std::vector<std::string> missing;

private:
    bool all_there(const std::vector<std::string>& clips)
    {
        bool complete = true;
        for (const std::string& clip : clips) {
            if (has_clip_(clip))
                continue;
            complete = false;
            if (std::find(missing.begin(), missing.end(), clip) == missing.end())
                missing.push_back(clip);
        }
        return complete;
    }

    const std::function<bool(const std::string&)>& has_clip_;
};

} // namespace

AnnouncementScript script_of(const SpokenCall& call, const LanguageRules& rules)
{
    using enum ScriptRole;
    using enum ScriptPause;
    AnnouncementScript script;
    script.push_back({ornament, {call.recall ? rules.recall_chime : rules.chime}, {}, chime});
    if (call.recall)
        script.push_back({ornament, {rules.recall_introduction}, {}, phrase});
    if (call.vehicle) {
        script.push_back({identity, {rules.next_vehicle}, {}, phrase});
    } else {
        script.push_back({ornament, {rules.introduction}, {}, phrase});
        script.push_back({identity, prefix_clips(call.prefix), {}, phrase});
        script.push_back({identity, number_as_digits(call.number, call.width), {}, phrase});
    }
    script.push_back({invitation, {rules.invitation}, {}, joint});
    const std::string& counter_word = rules.counter_words[static_cast<std::size_t>(call.counter_kind)];
    script.push_back({destination, {counter_word}, {rules.counter_words.front()}, joint});
    script.push_back(
        {destination, number_as_word(call.counter, rules), number_as_digits(call.counter, 1), phrase});
    if (call.agency)
        script.push_back({ornament, {*call.agency}, {}, phrase});
    return script;
}

Sentence sentence_of(const AnnouncementScript& script, const LanguageRules& rules,
                     const std::function<bool(const std::string&)>& has_clip)
{
    Wording wording(has_clip);
    std::vector<const std::vector<std::string>*> worded;
    bool identity_said = true;
    bool destination_said = true;
    for (const ScriptPart& part : script) {
        worded.push_back(wording.of(part));
        if (worded.back() == nullptr && part.role == ScriptRole::identity)
            identity_said = false;
        if (worded.back() == nullptr && part.role == ScriptRole::destination)
            destination_said = false;
    }
    Sentence sentence;
    sentence.missing = std::move(wording.missing);
    if (!identity_said)
        return sentence;
    for (std::size_t i = 0; i < script.size(); ++i) {
        const bool leads_nowhere = !destination_said && (script[i].role == ScriptRole::destination ||
                                                         script[i].role == ScriptRole::invitation);
        if (worded[i] == nullptr || leads_nowhere)
            continue;
        for (const std::string& clip : *worded[i])
            sentence.clips.push_back({clip, rules.joint});
        if (!worded[i]->empty())
            sentence.clips.back().pause_after = length_of_pause(script[i].pause_after, rules);
    }
    if (!sentence.clips.empty())
        sentence.clips.back().pause_after = Duration(0);
    return sentence;
}

std::vector<std::string> clips_of(const AnnouncementScript& script)
{
    std::vector<std::string> clips;
    for (const ScriptPart& part : script)
        clips.insert(clips.end(), part.clips.begin(), part.clips.end());
    return clips;
}

} // namespace giliran
