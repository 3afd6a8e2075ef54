// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/presenter/sample_board.h"

#include "display/presenter/agency_clips.h"
#include "display/presenter/voice_choice.h"
#include "display/voice/pack_writer.h"

#include <QDir>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace giliran;

namespace {

struct Voices
{
    QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/giliran-voices-XXXXXX")};

    void add(const QString& name, const std::string& language, bool recorded, std::size_t samples)
    {
        VoiceManifest manifest;
        manifest.language = language;
        manifest.name = name.toStdString();
        if (!recorded)
            manifest.made_with = EspeakVoice{"id", 135, 50};
        PackWriter pack(QDir(folder.path()).filePath(name), manifest);
        REQUIRE(pack.add("loket", "loket", Samples(samples, 1000)));
        REQUIRE(pack.finish());
    }
};

} // namespace

TEST_CASE("a recorded voice goes before a synthetic one of the same language", "[display]")
{
    Voices voices;
    voices.add(QStringLiteral("a-espeak"), "id", false, 3000);
    voices.add(QStringLiteral("b-recorded"), "id", true, 4000);
    voices.add(QStringLiteral("c-english"), "en", true, 5000);
    const VoicePack pack = choose_voice(voices.folder.path(), "id");
    REQUIRE(pack.find("loket") != nullptr);
    CHECK(pack.find("loket")->size() == 4000);
    CHECK_FALSE(pack.made_with());
}

TEST_CASE("without a pack of the language there is no voice", "[display]")
{
    Voices voices;
    voices.add(QStringLiteral("c-english"), "en", true, 5000);
    CHECK(choose_voice(voices.folder.path(), "id").is_empty());
    CHECK(choose_voice(voices.folder.path() + QStringLiteral("/nowhere"), "id").is_empty());
}

TEST_CASE("a hall's agencies are spoken by their spoken names", "[display]")
{
    const auto wishes = agency_wishes(giliran::testing::kediri(), "id");
    REQUIRE(wishes.size() == giliran::testing::kediri().agencies.size());
    CHECK(wishes.front().key == "agency_dispendukcapil");
    CHECK(wishes.front().text == "Dukcapil");
}
