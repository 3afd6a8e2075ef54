// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "display/announcer/script/language_rules.h"

#include <functional>
#include <optional>

namespace giliran {

/// What is said of one call.
struct SpokenCall
{
    std::string prefix; // of the number's series: "A", "4K", "1AP"
    int number = 0;
    int width = 3;   // digits printed at least; the zeros are spoken too
    int counter = 0; // spoken as a number
    CounterKind counter_kind = CounterKind::loket;
    bool vehicle = false;              // the next one of a lane: it holds no number, so none is said
    std::optional<std::string> agency; // a clip, said last
    bool recall = false;
};

/// What a part is for decides what its absence means: a sentence may do without its ornaments, is not sent to
/// a place that cannot be named, and is not said at all when it could call the wrong visitor.
enum class ScriptRole
{
    ornament,
    identity,
    invitation,
    destination
};
enum class ScriptPause
{
    none,
    joint,
    phrase,
    chime
};

/// A stretch of the sentence that is said whole: by `clips`, or by `otherwise` where one of them is missing.
struct ScriptPart
{
    ScriptRole role;
    std::vector<std::string> clips;
    std::vector<std::string> otherwise;
    ScriptPause pause_after = ScriptPause::phrase;
};

using AnnouncementScript = std::vector<ScriptPart>;

AnnouncementScript script_of(const SpokenCall& call, const LanguageRules& rules);

struct ClipInSentence
{
    std::string clip;
    Duration pause_after;
};

/// The sentence that a pack can say, without holes, and the clips it lacked.
struct Sentence
{
    std::vector<ClipInSentence> clips; // empty: the call cannot be said
    std::vector<std::string> missing;
};

Sentence sentence_of(const AnnouncementScript& script, const LanguageRules& rules,
                     const std::function<bool(const std::string& clip)>& has_clip);

/// The clips in order, as a complete pack says them.
std::vector<std::string> clips_of(const AnnouncementScript& script);

} // namespace giliran
