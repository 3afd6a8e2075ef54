// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/announcer/script/language_rules.h"
#include "display/voice/clip/loudness.h"
#include "display/voice/clip/wav.h"
#include "display/voice/pack_writer.h"
#include "display/voice/tool/commands.h"
#include "display/voice/tool/terminal.h"
#include "display/voice/unevenness.h"

#include <QDir>
#include <QFile>
#include <utility>

namespace giliran::voice_tool {

namespace {

using namespace Qt::StringLiterals;

std::string content_of_file(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// What the pack is called and what its clips say: of the pack itself if the folder is one, else of the
/// options.
VoiceManifest head_of(const QDir& folder, const QCommandLineParser& parser)
{
    VoiceProblems ignored; // the sounds are read anew, and the manifest is written anew
    const QString path = folder.filePath(manifest_file_name);
    auto manifest = manifest_of(content_of_file(path), path, ignored).value_or(VoiceManifest());
    if (parser.isSet(u"language"_s))
        manifest.language = parser.value(u"language"_s).toStdString();
    if (parser.isSet(u"name"_s))
        manifest.name = parser.value(u"name"_s).toStdString();
    if (manifest.name.empty())
        manifest.name = folder.dirName().toStdString();
    return manifest;
}

/// Trimmed and brought to the voice's loudness; a chime keeps its own.
Samples evened(const std::string& key, const Samples& sound)
{
    const Samples clip = trimmed(sound);
    return is_chime(key) ? clip : levelled(clip);
}

} // namespace

int normalise(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions(
        {{u"out"_s, {}, u"DIR"_s}, {u"language"_s, {}, u"LANGUAGE"_s}, {u"name"_s, {}, u"NAME"_s}});
    if (!understood(parser, arguments, {u"out"_s}))
        return bad_usage;
    if (parser.positionalArguments().size() != 1) {
        complain(u"normalise DIR --out DIR [--language LANGUAGE] [--name NAME]"_s);
        return bad_usage;
    }
    const QDir folder(parser.positionalArguments().constFirst());
    VoiceManifest manifest = head_of(folder, parser);
    if (!rules_for(manifest.language)) {
        complain(u"--language is missing, or cannot be spoken yet: %1"_s.arg(
            QString::fromStdString(manifest.language)));
        return bad_usage;
    }
    const auto texts = std::exchange(manifest.clips, {});
    PackWriter pack(parser.value(u"out"_s), manifest);
    Exit result = done;
    for (const QString& file : folder.entryList({u"*.wav"_s}, QDir::Files, QDir::Name)) {
        const std::string key = file.chopped(4).toStdString();
        const auto sound = samples_of_wav(content_of_file(folder.filePath(file)));
        const Samples clip = sound && is_clip_key(key) ? evened(key, *sound) : Samples();
        if (clip.empty()) {
            complain(u"%1: not a clip's name, or no sound of 22050 Hz, mono, 16 bit"_s.arg(file));
            result = problems_found;
            continue;
        }
        const auto text = texts.find(key);
        if (!pack.add(key, text == texts.end() ? key : text->second.text, clip))
            return cannot_write;
        const double before = loudness_of(*sound);
        const double after = loudness_of(clip);
        say(u"%1 LUFS  %2 LUFS  %3"_s.arg(before, 7, 'f', 1).arg(after, 7, 'f', 1).arg(file.chopped(4)));
    }
    return pack.finish() ? result : cannot_write;
}

} // namespace giliran::voice_tool
