// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/voice/clip/wav.h"
#include "display/voice/pack_writer.h"
#include "display/voice/spoken_sound.h"
#include "display/voice/voice_pack.h"
#include "display/voice/voice_recipe.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>

using namespace giliran;

namespace {

const QString wav = QStringLiteral(".wav");

void replace_file(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// A folder with a pack of every clip Indonesian needs.
struct PackFolder
{
    PackFolder()
    {
        VoiceManifest manifest;
        manifest.language = "id";
        manifest.name = "Test";
        PackWriter writer(folder.path(), manifest);
        for (const std::string& clip : clips_needed(indonesian_rules()))
            REQUIRE(writer.add(clip, clip, Samples(441, 100)));
        REQUIRE(writer.finish());
    }

    QString path(const QString& name) const { return QDir(folder.path()).filePath(name); }
    QByteArray manifest() const
    {
        QFile file(path(manifest_file_name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    VoiceProblems problems() const
    {
        VoiceProblems found;
        VoicePack::load(folder.path(), found);
        return found;
    }
    VoiceProblem of_clip(VoiceProblemKind kind, const QString& key) const
    {
        return {kind, path(key + wav), key};
    }

    QTemporaryDir folder;
};

} // namespace

TEST_CASE("a pack that was written is read without problems", "[voice]")
{
    PackFolder pack;
    CHECK(pack.problems().empty());
}

TEST_CASE("all that is wrong with a pack is reported at once, by file and key", "[voice]")
{
    PackFolder pack;
    QFile::remove(pack.path(QStringLiteral("loket.wav")));
    replace_file(pack.path(QStringLiteral("puluh.wav")), "not a sound");
    QByteArray stereo = QByteArray::fromStdString(wav_of(Samples(441, 100)));
    stereo[22] = 2;
    replace_file(pack.path(QStringLiteral("ratus.wav")), stereo);
    QByteArray manifest = pack.manifest();
    const auto hash_of = [](const QByteArray& bytes) {
        return QByteArray::fromStdString(Sha256::of(bytes.toStdString()).text());
    };
    const QByteArray good_hash = hash_of(QByteArray::fromStdString(wav_of(Samples(441, 100))));
    const qsizetype ratus = manifest.indexOf(good_hash, manifest.indexOf("\"ratus\""));
    manifest.replace(ratus, good_hash.size(), hash_of(stereo));
    manifest.replace("\"letter_a.wav\"", "\"../letter_a.wav\"");
    manifest.replace("\"digit_9\":", "\"renamed\":");
    replace_file(pack.path(manifest_file_name), manifest);

    const VoiceProblems problems = pack.problems();
    const QString manifest_path = pack.path(manifest_file_name);
    const VoiceProblems expected = {
        {VoiceProblemKind::bad_file_name, manifest_path, QStringLiteral("clips.letter_a.file")},
        pack.of_clip(VoiceProblemKind::file_missing, QStringLiteral("loket")),
        pack.of_clip(VoiceProblemKind::wrong_hash, QStringLiteral("puluh")),
        pack.of_clip(VoiceProblemKind::not_mono, QStringLiteral("ratus")),
        {VoiceProblemKind::clip_missing, manifest_path, QStringLiteral("digit_9")},
    };
    for (const VoiceProblem& problem : expected) {
        INFO(describe(problem).toStdString());
        CHECK(std::count(problems.begin(), problems.end(), problem) == 1);
    }
    CHECK(problems.size() == expected.size() + 1); // letter_a is missing too
}

TEST_CASE("a folder that is no pack is a problem and an empty voice", "[voice]")
{
    VoiceProblems problems;
    CHECK(VoicePack::load(QStringLiteral("/nowhere"), problems).is_empty());
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().kind == VoiceProblemKind::no_manifest);
}

TEST_CASE("a manifest cut anywhere never crashes and never passes", "[voice]")
{
    PackFolder pack;
    const std::string manifest = pack.manifest().toStdString();
    for (std::size_t length = 0; length + 1 < manifest.size(); length += 37) {
        VoiceProblems problems;
        manifest_of(std::string_view(manifest).substr(0, length), QStringLiteral("m"), problems);
        CHECK_FALSE(problems.empty());
    }
}

TEST_CASE("a manifest says what it was made of", "[voice]")
{
    VoiceManifest manifest;
    manifest.language = "id";
    manifest.name = "Indonesia";
    manifest.made_with = EspeakVoice{"id", 140, 40};
    manifest.clips["loket"] = {"loket.wav", Sha256::of("x"), Duration(512), "loket"};
    VoiceProblems problems;
    const auto read = manifest_of(to_text(manifest), QStringLiteral("m"), problems);
    REQUIRE(read);
    CHECK(problems.empty());
    CHECK(read->made_with == manifest.made_with);
    CHECK(read->clips.at("loket").length == Duration(512));
}

TEST_CASE("each language's recipe makes every clip that its announcements need", "[voice]")
{
    CHECK(VoiceRecipe::languages() == QStringList{QStringLiteral("en"), QStringLiteral("id")});
    for (const QString& language : VoiceRecipe::languages()) {
        INFO(language.toStdString());
        const auto recipe = VoiceRecipe::of_language(language);
        const auto rules = rules_for(language.toStdString());
        REQUIRE(recipe);
        REQUIRE(rules);
        CHECK(recipe->language == language.toStdString());
        std::vector<std::string> made = {"chime", "chime_recall"};
        for (const ClipWish& wish : recipe->clips) {
            CHECK(is_clip_key(wish.key));
            CHECK_FALSE(wish.text.empty());
            made.push_back(wish.key);
        }
        for (const std::string& clip : clips_needed(*rules))
            CHECK(std::count(made.begin(), made.end(), clip) == 1);
    }
}

TEST_CASE("clips stand in the sound where they are said to, with silence between", "[voice]")
{
    VoicePack pack("id");
    for (const std::string& clip : clips_needed(indonesian_rules()))
        pack.add(clip, Samples(1000, 500));
    SpokenCall call;
    call.prefix = "A";
    call.number = 7;
    call.counter = 12;
    const SpokenSound sound = sound_of(call, indonesian_rules(), pack);
    REQUIRE(sound.clips.size() == 10);
    std::size_t heard = 0;
    for (const ClipPlace& place : sound.clips) {
        CHECK(sound.samples[place.begins] == 500);
        CHECK(sound.samples[place.begins + place.samples - 1] == 500);
        heard += place.samples;
    }
    const auto silent = std::count(sound.samples.begin(), sound.samples.end(), 0);
    CHECK(heard + static_cast<std::size_t>(silent) == sound.samples.size());
    CHECK(sound.samples.back() == 500);
}
