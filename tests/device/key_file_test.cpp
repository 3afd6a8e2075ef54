// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/device/key_file.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace giliran;

namespace {

DeviceKey some_key()
{
    return {*DeviceId::parse("000102030405060708090a0b0c0d0e0f"),
            *SecretKey::parse(std::string(64, 'a')),
            {*HubAddress::of("10.7.0.2", 7411)}};
}

} // namespace

TEST_CASE("a device's key is kept for its owner alone and read as it was written", "[device]")
{
    const QTemporaryDir folder;
    const QString path =
        key_file_path(folder.filePath(QStringLiteral("new/folder")), QStringLiteral("kiosk"));
    CHECK(path.endsWith(QStringLiteral("/new/folder/kiosk.key")));
    const DeviceKey key = some_key();
    REQUIRE(write_key_file(path, key));
    CHECK(QFileInfo(path).permissions() == (QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                            QFileDevice::ReadUser | QFileDevice::WriteUser));
    const auto read = read_key_file(path);
    REQUIRE(read);
    CHECK(read->device == key.device);
    CHECK(read->key.secret_text() == key.key.secret_text());
    CHECK(read->hubs == key.hubs);
}

TEST_CASE("a key file that is not there is no problem, one that is damaged is named", "[device]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("counter.key"));
    QString problem;
    CHECK_FALSE(read_key_file(path, &problem));
    CHECK(problem.isEmpty());
    REQUIRE(write_key_file(path, some_key()));
    QFile file(path);
    REQUIRE(file.resize(file.size() / 2));
    CHECK_FALSE(read_key_file(path, &problem));
    CHECK(problem.startsWith(path));
}

TEST_CASE("a key that cannot be kept is not called kept", "[device]")
{
    const QTemporaryDir folder;
    QFile in_the_way(folder.filePath(QStringLiteral("file")));
    REQUIRE(in_the_way.open(QIODevice::WriteOnly));
    QString problem;
    CHECK_FALSE(write_key_file(in_the_way.fileName() + QStringLiteral("/kiosk.key"), some_key(), &problem));
    CHECK(problem.contains(QStringLiteral("kiosk.key")));
}
