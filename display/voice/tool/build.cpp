// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/voice/clip/chime.h"
#include "display/voice/tool/make_clips.h"
#include "display/voice/tool/terminal.h"
#include "display/voice/voice_recipe.h"

namespace giliran::voice_tool {

int build(const QStringList& arguments)
{
    using namespace Qt::StringLiterals;
    QCommandLineParser parser;
    parser.addOptions({{u"language"_s, {}, u"LANGUAGE"_s}, {u"out"_s, {}, u"DIR"_s}});
    if (!understood(parser, arguments, {u"language"_s, u"out"_s}))
        return bad_usage;
    const QString language = parser.value(u"language"_s);
    const auto recipe = VoiceRecipe::of_language(language);
    if (!recipe) {
        complain(u"no recipe for language %1; there are: %2"_s.arg(language,
                                                                   VoiceRecipe::languages().join(u", "_s)));
        return bad_usage;
    }
    VoiceManifest manifest;
    manifest.language = recipe->language;
    manifest.name = recipe->name;
    manifest.made_with = recipe->voice;
    PackWriter pack(parser.value(u"out"_s), manifest);
    if (!pack.add("chime", "(chime)", call_chime()) || !pack.add("chime_recall", "(chime)", recall_chime())) {
        complain(u"%1 cannot be written"_s.arg(parser.value(u"out"_s)));
        return cannot_write;
    }
    if (const Exit result = make_clips(recipe->clips, recipe->voice, pack); result != done)
        return result;
    return pack.finish() ? done : cannot_write;
}

} // namespace giliran::voice_tool
