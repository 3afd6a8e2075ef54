// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/voice/clip/loudness.h"
#include "display/voice/clip_maker.h"
#include "tests/display/announcer/private_pulse.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QTemporaryDir>
#include <map>

using namespace giliran;
using namespace std::chrono_literals;

namespace {

const EspeakVoice indonesian{"id", 135, 50};

struct Made
{
    std::map<QString, Samples> clips;
    std::map<QString, ClipFailure> failures;
};

Made make_all(const ClipMaker::Settings& settings, const std::vector<ClipWish>& wishes)
{
    Made made;
    bool finished = false;
    ClipMaker maker(settings);
    QObject::connect(&maker, &ClipMaker::made, &maker,
                     [&](const QString& key, const Samples& clip) { made.clips[key] = clip; });
    QObject::connect(&maker, &ClipMaker::failed, &maker,
                     [&](const QString& key, ClipFailure why) { made.failures[key] = why; });
    QObject::connect(&maker, &ClipMaker::finished, &maker, [&] { finished = true; });
    maker.make(wishes);
    REQUIRE(comes_true([&] { return finished; }, 30s));
    return made;
}

} // namespace

TEST_CASE("a hall's names become clips of one loudness, without silence at their ends", "[voice]")
{
    const Made made = make_all(
        {indonesian, {}},
        {{"agency_a", "Dukcapil", {}}, {"agency_b", "Bank Jatim", {}}, {"loket", "loket", "[[l'okEt]]"}});
    REQUIRE(made.clips.size() == 3);
    for (const auto& [key, clip] : made.clips) {
        INFO(key.toStdString());
        CHECK(loudness_of(clip) == Approx(voice_lufs).margin(0.5));
        CHECK(level_of(clip).peak_db < voice_peak_db + 0.1);
        CHECK(length_of(clip.size()) > 300ms);
        CHECK(length_of(clip.size()) < 1500ms);
    }
}

TEST_CASE("a text that looks like an option is spoken, not obeyed", "[voice]")
{
    QTemporaryDir folder;
    const QString target = QDir(folder.path()).filePath(QStringLiteral("written"));
    const Made made = make_all({indonesian, {}}, {{"agency_x", "-w " + target.toStdString(), {}}});
    CHECK(made.clips.size() == 1);
    CHECK_FALSE(QFile::exists(target));
}

TEST_CASE("a clip made before comes from the cache, and a damaged one is made again", "[voice]")
{
    QTemporaryDir cache;
    const std::vector<ClipWish> wishes = {{"agency_a", "Dukcapil", {}}};
    const Made first = make_all({indonesian, cache.path()}, wishes);
    const QStringList files = QDir(cache.path()).entryList(QDir::Files);
    REQUIRE(files.size() == 1);
    const Made second = make_all({indonesian, cache.path(), QStringLiteral("/nowhere/espeak-ng")}, wishes);
    CHECK(second.clips == first.clips);

    QFile damaged(QDir(cache.path()).filePath(files.front()));
    REQUIRE(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate));
    damaged.write("RIFF");
    damaged.close();
    CHECK(make_all({indonesian, cache.path()}, wishes).clips == first.clips);
}

TEST_CASE("without espeak-ng each clip fails with that reason", "[voice]")
{
    const Made made = make_all({indonesian, {}, QStringLiteral("/nowhere/espeak-ng")},
                               {{"agency_a", "Dukcapil", {}}, {"agency_b", "Samsat", {}}});
    CHECK(made.clips.empty());
    CHECK(made.failures.size() == 2);
    CHECK(made.failures.begin()->second == ClipFailure::no_program);
}

TEST_CASE("a text that cannot be spoken fails, and the next is made", "[voice]")
{
    const Made made = make_all({indonesian, {}}, {{"agency_a", "  ", {}}, {"agency_b", "Samsat", {}}});
    CHECK(made.failures ==
          std::map<QString, ClipFailure>{{QStringLiteral("agency_a"), ClipFailure::nothing_to_say}});
    CHECK(made.clips.size() == 1);
}
