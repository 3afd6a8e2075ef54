// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/voice/clip/wav.h"
#include "display/voice/pack_writer.h"
#include "display/voice/voice_pack.h"
#include "tests/display/announcer/private_pulse.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace giliran;
using namespace Qt::StringLiterals;

namespace {

struct Ran
{
    int code;
    QString out;
    QString err;
};

Ran run_tool(const QStringList& arguments, const QString& path = u"/usr/bin:/bin"_s)
{
    QProcess tool;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, path);
    tool.setProcessEnvironment(environment);
    tool.start(voice_tool(), arguments);
    REQUIRE(tool.waitForFinished(30'000));
    return {tool.exitCode(), QString::fromUtf8(tool.readAllStandardOutput()),
            QString::fromUtf8(tool.readAllStandardError())};
}

QString path_in(const QTemporaryDir& folder, const QString& name)
{
    return QDir(folder.path()).filePath(name);
}

} // namespace

TEST_CASE("giliran-voice finds nothing wrong with the packs it built", "[voice]")
{
    for (const QString& language : {u"id"_s, u"en"_s}) {
        const QString pack = QString(built_voice_pack()).replace(u"id-"_s, language + u'-');
        const Ran checked = run_tool({u"check"_s, pack});
        INFO(checked.err.toStdString());
        CHECK(checked.code == 0);
        CHECK(checked.err.isEmpty());
        CHECK(QDir(pack).entryList({u"*.wav"_s}).size() >= 60);
    }
}

TEST_CASE("giliran-voice renders an announcement, with a name made for it", "[voice]")
{
    QTemporaryDir folder;
    for (const QString& file : QDir(built_voice_pack()).entryList(QDir::Files))
        QFile::copy(QDir(built_voice_pack()).filePath(file), path_in(folder, file));
    QFile names(path_in(folder, u"names.json"_s));
    REQUIRE(names.open(QIODevice::WriteOnly));
    names.write(R"({"agency_dispendukcapil": "Dukcapil"})");
    names.close();
    const Ran named = run_tool({u"names"_s, u"--hall-names"_s, names.fileName(), u"--pack"_s, folder.path()});
    CHECK(named.code == 0);
    CHECK(run_tool({u"check"_s, folder.path()}).code == 0);

    const QString out = path_in(folder, u"call.wav"_s);
    const Ran rendered = run_tool({u"render"_s, u"--pack"_s, folder.path(), u"--call"_s, u"4K-010"_s,
                                   u"--counter"_s, u"12"_s, u"--agency"_s, u"dispendukcapil"_s, out});
    CHECK(rendered.code == 0);
    CHECK(rendered.out.contains(u"agency_dispendukcapil"_s));
    QFile sound(out);
    REQUIRE(sound.open(QIODevice::ReadOnly));
    const auto samples = samples_of_wav(sound.readAll().toStdString());
    REQUIRE(samples);
    CHECK(length_of(samples->size()) > std::chrono::seconds(6));
    CHECK(length_of(samples->size()) < std::chrono::seconds(12));
}

TEST_CASE("giliran-voice renders a vehicle's call, another kind of counter and a notice", "[voice]")
{
    QTemporaryDir folder;
    const auto rendered = [&](const QStringList& what, const QString& language = u"id"_s) {
        const QString pack = QString(built_voice_pack()).replace(u"id-"_s, language + u'-');
        return run_tool(QStringList{u"render"_s, u"--pack"_s, pack} + what +
                        QStringList{path_in(folder, u"x.wav"_s)});
    };
    const Ran vehicle = rendered({u"--vehicle"_s, u"--counter"_s, u"48"_s});
    CHECK(vehicle.code == 0);
    CHECK(vehicle.out.contains(u"kendaraan_berikutnya"_s));
    CHECK_FALSE(vehicle.out.contains(u"nomor_antrean"_s));
    const Ran stand = rendered({u"--call"_s, u"A-007"_s, u"--counter"_s, u"3"_s, u"--kind"_s, u"gerai"_s});
    CHECK(stand.out.contains(u"gerai"_s));
    const Ran notice = rendered({u"--notice"_s, u"closing"_s});
    CHECK(notice.code == 0);
    CHECK(notice.out.contains(u"notice_closing"_s));
    CHECK(rendered({u"--notice"_s, u"no_such"_s}).code == 1);
    const Ran english = rendered({u"--call"_s, u"B-110"_s, u"--counter"_s, u"12"_s}, u"en"_s);
    CHECK(english.code == 0);
    CHECK(english.out.contains(u"please_proceed_to"_s));
    CHECK(english.out.contains(u"twelve"_s));
}

TEST_CASE("recordings of any level become a pack of one loudness", "[voice]")
{
    QTemporaryDir folder;
    QTemporaryDir pack;
    int n = 0;
    for (const QString& name : QDir(built_voice_pack()).entryList({u"*.wav"_s})) {
        QFile original(QDir(built_voice_pack()).filePath(name));
        REQUIRE(original.open(QIODevice::ReadOnly));
        Samples clip = *samples_of_wav(original.readAll().toStdString());
        const int divisor = 1 + n++ % 6; // up to 15 dB softer than its neighbour
        for (std::int16_t& sample : clip)
            sample = static_cast<std::int16_t>(sample / divisor);
        clip.insert(clip.begin(), 4000, std::int16_t{0});
        QFile copy(path_in(folder, name));
        REQUIRE(copy.open(QIODevice::WriteOnly));
        copy.write(QByteArray::fromStdString(wav_of(clip)));
    }
    CHECK(run_tool({u"normalise"_s, folder.path(), u"--out"_s, pack.path()}).code == 2); // of which language?
    const Ran made = run_tool({u"normalise"_s, folder.path(), u"--out"_s, pack.path(), u"--language"_s,
                               u"id"_s, u"--name"_s, u"Sari"_s});
    CHECK(made.code == 0);
    const Ran checked = run_tool({u"check"_s, pack.path()});
    INFO(checked.err.toStdString());
    CHECK(checked.code == 0);
}

TEST_CASE("giliran-voice check names a clip that is too soft for its voice", "[voice]")
{
    QTemporaryDir folder;
    for (const QString& file : QDir(built_voice_pack()).entryList(QDir::Files))
        QFile::copy(QDir(built_voice_pack()).filePath(file), path_in(folder, file));
    VoiceProblems none;
    const QString manifest_path = path_in(folder, manifest_file_name);
    QFile manifest(manifest_path);
    REQUIRE(manifest.open(QIODevice::ReadOnly));
    PackWriter pack(folder.path(), *manifest_of(manifest.readAll().toStdString(), manifest_path, none));
    Samples soft = *VoicePack::load(folder.path(), none).find("loket");
    for (std::int16_t& sample : soft)
        sample = static_cast<std::int16_t>(sample / 3);
    REQUIRE(pack.add("loket", "loket", soft));
    REQUIRE(pack.finish());
    const Ran checked = run_tool({u"check"_s, folder.path()});
    CHECK(checked.code == 1);
    CHECK(checked.err.contains(u"loket: 9.5 LU too soft"_s));
}

TEST_CASE("giliran-voice without espeak-ng says so and ends with its own code", "[voice]")
{
    QTemporaryDir folder;
    const Ran built =
        run_tool({u"build"_s, u"--language"_s, u"id"_s, u"--out"_s, folder.path()}, u"/nowhere"_s);
    CHECK(built.code == 3);
    CHECK(built.err.contains(u"espeak-ng is not installed"_s));
    CHECK_FALSE(QFile::exists(path_in(folder, u"manifest.json"_s)));
}

TEST_CASE("giliran-voice refuses what it does not understand", "[voice]")
{
    CHECK(run_tool({}).code == 2);
    CHECK(run_tool({u"sing"_s}).code == 2);
    CHECK(run_tool({u"build"_s, u"--language"_s, u"xx"_s, u"--out"_s, u"/tmp"_s}).code == 2);
    CHECK(run_tool({u"render"_s, u"--pack"_s, built_voice_pack(), u"--call"_s, u"?"_s, u"--counter"_s, u"1"_s,
                    u"x"_s})
              .code == 2);
    CHECK(run_tool({u"check"_s, u"/nowhere"_s}).code == 1);
    const Ran version = run_tool({u"--version"_s});
    CHECK(version.code == 0);
    CHECK(version.out.startsWith(u"giliran-voice "_s));
}
