// SPDX-License-Identifier: GPL-3.0-or-later
// The hub of a small hall and the kiosk that sees to it, each killed while the other lives.
#include <QObject> // first: moc 6.4 cannot read <compare> before it

#include "kiosk/presenter/local_hub.h"
#include "tests/link/eventually.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <csignal>

using namespace giliran;
using link::test::eventually;

namespace {

const QString hub_program = QStringLiteral(GILIRAN_HUB_PROGRAM);

QString free_address()
{
    QTcpServer server;
    REQUIRE(server.listen(QHostAddress::LocalHost));
    return QStringLiteral("127.0.0.1:%1").arg(server.serverPort());
}

/// The data folder of a kiosk and its hub.
struct SmallestHall
{
    QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/giliran-local-XXXXXX")};
    QStringList options{QStringLiteral("--listen"), free_address()};

    ~SmallestHall() { hub({QStringLiteral("stop")}); }

    QByteArray hub(const QStringList& arguments) const
    {
        QProcess process;
        process.start(hub_program, arguments + QStringList{QStringLiteral("--data"), folder.path()});
        process.waitForFinished(10'000);
        return process.readAllStandardOutput();
    }
    /// 0: no hub runs.
    pid_t hub_process() const
    {
        const QByteArray status = hub({QStringLiteral("status"), QStringLiteral("--json")});
        return static_cast<pid_t>(QJsonDocument::fromJson(status).object()[QLatin1String("pid")].toInt());
    }
    std::unique_ptr<LocalHub> kiosk() const
    {
        return std::make_unique<LocalHub>(hub_program, folder.path(), options);
    }
};

bool sees_it_run(const QSignalSpy& running, int times = 1)
{
    return eventually([&] { return running.size() >= times; }, 20'000);
}

} // namespace

TEST_CASE("a kiosk starts its hub, starts it again when it was killed, and ends it with itself", "[kiosk]")
{
    const SmallestHall hall;
    const auto kiosk = hall.kiosk();
    const QSignalSpy running(kiosk.get(), &LocalHub::running);
    const QSignalSpy failed(kiosk.get(), &LocalHub::failed);
    kiosk->start();
    REQUIRE(sees_it_run(running));
    const pid_t first = hall.hub_process();
    REQUIRE(first > 0);
    REQUIRE(::kill(first, SIGKILL) == 0);
    REQUIRE(sees_it_run(running, 2));
    CHECK(failed.size() == 1); // said once
    const pid_t second = hall.hub_process();
    CHECK(second > 0);
    CHECK(second != first);
    kiosk->stop();
    CHECK(hall.hub_process() == 0);
}

TEST_CASE(
    "a hub that runs already is adopted, outlives the kiosk that adopted it, and is replaced when it dies",
    "[kiosk]")
{
    const SmallestHall hall;
    QProcess orphan; // as a crashed kiosk left it
    orphan.start(hub_program, {QStringLiteral("serve"), QStringLiteral("--data"), hall.folder.path(),
                               hall.options.front(), hall.options.back()});
    REQUIRE(eventually([&] { return hall.hub_process() > 0; }, 20'000));

    auto kiosk = hall.kiosk();
    const QSignalSpy running(kiosk.get(), &LocalHub::running);
    kiosk->start();
    REQUIRE(sees_it_run(running));
    CHECK(hall.hub_process() == orphan.processId());
    kiosk->stop();
    CHECK(hall.hub_process() == orphan.processId());

    kiosk = hall.kiosk();
    const QSignalSpy running_again(kiosk.get(), &LocalHub::running);
    kiosk->start();
    REQUIRE(sees_it_run(running_again));
    orphan.kill();
    REQUIRE(orphan.waitForFinished());
    REQUIRE(sees_it_run(running_again, 2));
    CHECK(hall.hub_process() > 0);
}
