// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of the programs with a screen, tried on the counter's.
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace {

struct Ended
{
    int code = -1;
    QByteArray said;
};

Ended run_counter(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(GILIRAN_BIN "/giliran-counter"), arguments);
    REQUIRE(process.waitForFinished(20'000));
    return {process.exitCode(), process.readAll()};
}

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(text) == text.size());
}

} // namespace

TEST_CASE("a program tells its version", "[device]")
{
    const Ended ended = run_counter({QStringLiteral("--version")});
    CHECK(ended.code == 0);
    CHECK(ended.said.contains(GILIRAN_VERSION));
}

TEST_CASE("every problem of a device file is told with its line, and the program does not start", "[device]")
{
    const QTemporaryDir folder;
    const QByteArray wrong = "hub = \"local\"\nlanguage = 7\n[screen]\nwidht_mm = 531\n";
    const QString named = folder.filePath(QStringLiteral("other.toml"));
    write(named, wrong);
    const Ended with_name =
        run_counter({QStringLiteral("--config"), named, QStringLiteral("--data"), folder.path()});
    CHECK(with_name.code == 2);
    CHECK(with_name.said.contains("other.toml:2: language"));
    CHECK(with_name.said.contains("other.toml:4: screen.widht_mm"));

    write(folder.filePath(QStringLiteral("device.toml")), wrong); // found by itself
    const Ended without = run_counter({QStringLiteral("--data"), folder.path()});
    CHECK(without.code == 2);
    CHECK(without.said.contains("device.toml:2: language"));
}

TEST_CASE("what is no pairing link is refused without repeating its key", "[device]")
{
    const QTemporaryDir folder;
    const Ended ended = run_counter({QStringLiteral("--data"), folder.path(), QStringLiteral("--pair"),
                                     QStringLiteral("giliran://nowhere/xyz#secret-key")});
    CHECK(ended.code == 2);
    CHECK(ended.said.contains("giliran://nowhere/xyz"));
    CHECK_FALSE(ended.said.contains("secret-key"));
}
