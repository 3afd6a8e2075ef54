// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/voice/clip/wav.h"
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

TEST_CASE("giliran-voice finds nothing wrong with the pack it built", "[voice]")
{
    const Ran checked = run_tool({u"check"_s, built_voice_pack()});
    CHECK(checked.code == 0);
    CHECK(checked.err.isEmpty());
    CHECK(QDir(built_voice_pack()).entryList({u"*.wav"_s}).size() >= 60);
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
