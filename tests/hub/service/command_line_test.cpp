// SPDX-License-Identifier: GPL-3.0-or-later
// giliran-hub as a person or a script uses it.
#include "common/hub/service/admin/admin_path.h"
#include "common/hub/service/commands/exit_code.h"
#include "common/hub/service/hub_storage.h"
#include "common/hub/service/machine_clocks.h"
#include "common/protocol/pairing_link.h"
#include "tests/link/eventually.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <linux/capability.h>
#include <sys/prctl.h>

using namespace giliran;
using giliran::link::test::eventually;

namespace {

const QString small_hall = QStringLiteral(GILIRAN_SOURCE_DIR "/tests/golden/halls/small.toml");

struct Ended
{
    ExitCode code;
    QByteArray out;
    QByteArray err;
};

Ended run(const QStringList& arguments, const QByteArray& input = {},
          const std::function<void()>& before = nullptr)
{
    QProcess process;
    if (before)
        process.setChildProcessModifier(before);
    process.start(QStringLiteral(GILIRAN_HUB_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(20'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {static_cast<ExitCode>(process.exitCode()), process.readAllStandardOutput(),
            process.readAllStandardError()};
}

quint16 free_port()
{
    QTcpServer server;
    REQUIRE(server.listen(QHostAddress::LocalHost));
    return server.serverPort();
}

class DataFolder
{
public:
    QString path() const { return folder_.filePath(QStringLiteral("data")); }
    QStringList with(QStringList arguments) const { return arguments << QStringLiteral("--data") << path(); }

private:
    QTemporaryDir folder_{QDir::tempPath() + QStringLiteral("/giliran-cli-XXXXXX")};
};

/// A served data folder; ended at the end of the test.
class Served
{
public:
    explicit Served(const DataFolder& data, quint16 port = free_port(), const QStringList& more = {})
        : port_(port)
    {
        process_.start(QStringLiteral(GILIRAN_HUB_PROGRAM),
                       data.with(QStringList{QStringLiteral("serve"), QStringLiteral("--listen"),
                                             QStringLiteral("127.0.0.1:%1").arg(port)} +
                                 more));
        REQUIRE(process_.waitForStarted());
        REQUIRE(
            eventually([&] { return run(data.with({QStringLiteral("status")})).code == ExitCode::done; }));
    }
    ~Served()
    {
        process_.terminate();
        process_.waitForFinished();
    }
    QProcess& process() { return process_; }
    quint16 port() const { return port_; }

private:
    QProcess process_;
    quint16 port_;
};

} // namespace

TEST_CASE("a hall is put up from nothing by the command line alone", "[hub-service]")
{
    const DataFolder data;
    CHECK(run(data.with({QStringLiteral("status")})).code == ExitCode::not_running);
    REQUIRE(run(data.with({QStringLiteral("apply"), small_hall})).code == ExitCode::done);
    CHECK(run(data.with({QStringLiteral("officer"), QStringLiteral("add"), QStringLiteral("budi")}), "4711\n")
              .code == ExitCode::done);
    CHECK(run(data.with({QStringLiteral("officer"), QStringLiteral("add"), QStringLiteral("budi")}), "47\n")
              .code == ExitCode::refused);
    Served hub(data);

    const Ended added =
        run(data.with({QStringLiteral("device"), QStringLiteral("add"), QStringLiteral("--role"),
                       QStringLiteral("counter"), QStringLiteral("--place"), QStringLiteral("loket-1")}));
    REQUIRE(added.code == ExitCode::done);
    const auto link = PairingLink::parse(added.out.toStdString());
    REQUIRE(link);
    CHECK(link->hubs.front().port() == hub.port());
    const Ended listed = run(data.with({QStringLiteral("device"), QStringLiteral("list")}));
    CHECK(listed.out.contains(link->device.text().c_str()));
    CHECK(listed.out.contains("local kiosk"));
    CHECK_FALSE(listed.out.contains(link->key.secret_text().c_str()));
    const QStringList revoke = data.with(
        {QStringLiteral("device"), QStringLiteral("revoke"), QString::fromStdString(link->device.text())});
    CHECK(run(revoke).code == ExitCode::done);
    CHECK(run(revoke).code == ExitCode::refused);

    const Ended status = run(data.with({QStringLiteral("status"), QStringLiteral("--json")}));
    CHECK(status.out.contains(R"("hall":"small")"));
    CHECK(run(data.with({QStringLiteral("export")})).out.contains("id = \"small\""));
    CHECK(run(data.with({QStringLiteral("apply"), small_hall})).out.contains("in force already"));
    CHECK(run(data.with({QStringLiteral("confirm-date")})).code == ExitCode::done);
    CHECK(run(data.with({QStringLiteral("close-day")})).code == ExitCode::done);
    CHECK(run(data.with({QStringLiteral("stop")})).code == ExitCode::done);
    CHECK(eventually([&] { return hub.process().state() == QProcess::NotRunning; }));
    CHECK(hub.process().exitCode() == 0);
}

TEST_CASE("the first start leaves a pairing link for the kiosk beside it, for its owner's eyes only",
          "[hub-service]")
{
    const DataFolder data;
    Served hub(data);
    QFile file(data.path() + QStringLiteral("/local-kiosk.link"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK((file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) ==
          QFileDevice::Permissions());
    const auto link = PairingLink::parse(file.readAll().toStdString());
    REQUIRE(link);
    CHECK(link->hubs == std::vector{*HubAddress::parse("127.0.0.1:" + std::to_string(hub.port()))});
    CHECK((QFile(admin_socket_path(data.path())).permissions() &
           (QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::WriteGroup)) ==
          QFileDevice::Permissions());
}

TEST_CASE("each way a hub cannot start has its own words and exit code", "[hub-service]")
{
    const DataFolder data;
    Served hub(data);
    const Ended second = run(data.with({QStringLiteral("serve")}));
    CHECK(second.code == ExitCode::locked);
    CHECK(second.err.contains("another hub"));

    const DataFolder other;
    const Ended taken = run(other.with({QStringLiteral("serve"), QStringLiteral("--listen"),
                                        QStringLiteral("127.0.0.1:%1").arg(hub.port())}));
    CHECK(taken.code == ExitCode::cannot_listen);
    CHECK(taken.err.contains("taken"));

    const Ended unwritable =
        run({QStringLiteral("serve"), QStringLiteral("--data"), QStringLiteral("/proc/giliran")});
    CHECK(unwritable.code == ExitCode::unwritable);

    const DataFolder damaged;
    REQUIRE(QDir().mkpath(damaged.path()));
    QFile file(damaged.path() + QStringLiteral("/journal.sqlite"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const Ended broken = run(damaged.with({QStringLiteral("serve")}));
    CHECK(broken.code == ExitCode::damaged);
    CHECK(broken.err.contains("damaged"));

    CHECK(run({QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("nonsense")}).code ==
          ExitCode::usage);
    CHECK(run({QStringLiteral("dance")}).code == ExitCode::usage);
    CHECK(run({QStringLiteral("--version")}).out.startsWith("giliran-hub "));
    CHECK(run({QStringLiteral("--help")}).code == ExitCode::done);
}

TEST_CASE("every command tells how it is typed", "[hub-service]")
{
    const QString help = QStringLiteral("--help");
    for (const char* command :
         {"serve", "apply", "check-config", "export", "device", "device add", "device list", "device revoke",
          "officer", "officer add", "status", "start-closing", "close-day", "confirm-date", "verify",
          "backup", "restore", "drop-days", "stop"}) {
        INFO(command);
        const Ended told = run(QString::fromLatin1(command).split(QLatin1Char(' ')) << help);
        CHECK(told.code == ExitCode::done);
        CHECK(told.out.startsWith(QByteArray("Usage: giliran-hub ") + command));
        CHECK(told.err.isEmpty());
    }
}

TEST_CASE("check-config lists every problem with file and line", "[hub-service]")
{
    CHECK(run({QStringLiteral("check-config"), small_hall}).code == ExitCode::done);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bad.toml"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[hall]\nid = \"x\"\nutc_offset = \"east\"\nsurprise = 1\n");
    file.close();
    const Ended checked = run({QStringLiteral("check-config"), path});
    CHECK(checked.code == ExitCode::file_problems);
    CHECK(checked.err.count(path.toUtf8()) >= 3);
    CHECK(checked.err.contains(":3:"));
    CHECK(checked.err.contains(":4:"));
    CHECK(run({QStringLiteral("check-config"), QStringLiteral("/nowhere.toml")}).code ==
          ExitCode::file_problems);
}

TEST_CASE("a data folder with a very long path has a short socket", "[hub-service]")
{
    CHECK(admin_socket_path(QStringLiteral("/short")) == QStringLiteral("/short/admin.sock"));
    const QString path = admin_socket_path(QLatin1Char('/') + QString(200, QLatin1Char('x')));
    CHECK(path.size() < 100);
    CHECK(path != admin_socket_path(QLatin1Char('/') + QString(201, QLatin1Char('x'))));
}

TEST_CASE("a folder that holds real days is never practised on, nor the other way round",
          "[hub-service][training]")
{
    const bool training = GENERATE(false, true);
    const QStringList option{QStringLiteral("--training")};
    const DataFolder data;
    REQUIRE(run(data.with({QStringLiteral("apply"), small_hall})).code == ExitCode::done);
    {
        Served hub(data, free_port(), training ? option : QStringList());
        const auto status = [&] {
            return run(data.with({QStringLiteral("status"), QStringLiteral("--json")})).out;
        };
        CHECK(eventually([&] { return status().contains(R"("phase":"open")"); }));
        CHECK(status().contains(training ? R"("training":true)" : R"("training":false)"));
    }
    const Ended other = run(data.with(QStringList{QStringLiteral("serve"), QStringLiteral("--listen"),
                                                  QStringLiteral("127.0.0.1:%1").arg(free_port())} +
                                      (training ? QStringList() : option)));
    CHECK(other.code == ExitCode::other_kind);
    CHECK(other.err.contains(training ? "holds days of practice" : "holds real days"));
    Served again(data, free_port(), training ? option : QStringList());
    CHECK(again.process().state() == QProcess::Running);
}

TEST_CASE("a data folder that was mistyped is told, and is not made", "[hub-service]")
{
    const DataFolder data;
    for (const QStringList& command :
         {QStringList{QStringLiteral("drop-days"), QStringLiteral("--before"), QStringLiteral("2021-01-01")},
          QStringList{QStringLiteral("device"), QStringLiteral("list")},
          QStringList{QStringLiteral("device"), QStringLiteral("revoke"), QString(32, QLatin1Char('a'))},
          QStringList{QStringLiteral("export")}, QStringList{QStringLiteral("verify")},
          QStringList{QStringLiteral("backup"), QDir::tempPath()}}) {
        const Ended ended = run(data.with(command));
        INFO(command.join(QLatin1Char(' ')).toStdString());
        CHECK(ended.code == ExitCode::refused);
        CHECK(ended.err.contains("there is no journal at"));
        CHECK_FALSE(QDir(data.path()).exists());
    }
    const Ended missing = run(data.with({QStringLiteral("restore"), QStringLiteral("/none.sqlite")}));
    CHECK(missing.code == ExitCode::refused);
    CHECK(missing.err.contains("there is no file /none.sqlite"));
    CHECK_FALSE(QDir(data.path()).exists());
}

TEST_CASE("days are not dropped up to a day that is still to come", "[hub-service]")
{
    const DataFolder data;
    const Ended to_come = run(
        data.with({QStringLiteral("drop-days"), QStringLiteral("--before"), QStringLiteral("9021-01-01")}));
    CHECK(to_come.code == ExitCode::refused);
    CHECK(to_come.err.contains("still to come"));
}

TEST_CASE("a data folder of another user is told as such, not as one without a hub or a journal",
          "[hub-service]")
{
    const DataFolder data;
    REQUIRE(run(data.with({QStringLiteral("apply"), small_hall})).code == ExitCode::done);
    REQUIRE(QFile::setPermissions(data.path(), QFile::Permissions()));
    const auto bind_superuser = [] { // nothing is closed to it otherwise
        ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0);
        ::prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH, 0, 0, 0);
    };
    for (const char* command : {"status", "verify", "confirm-date", "export"}) {
        const Ended ended = run(data.with({QLatin1StringView(command)}), {}, bind_superuser);
        INFO(command << ": " << ended.err.toStdString());
        CHECK(ended.code == ExitCode::unwritable);
        CHECK(ended.err.contains("belongs to"));
    }
    QFile::setPermissions(data.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_CASE("a hub whose journal was written at a later time says that its time stands still", "[hub-service]")
{
    const DataFolder data;
    REQUIRE(run(data.with({QStringLiteral("apply"), small_hall})).code == ExitCode::done);
    {
        const auto storage = HubStorage::open(data.path());
        REQUIRE(storage);
        JournalBatch batch;
        batch.hall = (*storage)->hall_id();
        batch.clock = {"another boot", Duration(1),
                       MachineClockReader()().wall + std::chrono::hours(24 * 30)};
        REQUIRE((*storage)->journal().append(batch));
    }
    const Served hub(data);
    const QStringList status{QStringLiteral("status")};
    CHECK(run(data.with(status)).out.contains("THE CLOCK IS DOUBTFUL"));
    CHECK_FALSE(run(data.with(status)).out.contains("TIME STANDS STILL"));
    const Ended confirmed = run(data.with({QStringLiteral("confirm-date")}));
    CHECK(confirmed.code == ExitCode::done);
    CHECK(confirmed.out.contains("TIME STANDS STILL"));
    CHECK(run(data.with(status)).out.contains("TIME STANDS STILL"));
}
