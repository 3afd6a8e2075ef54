// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/crash/hub_process.h"

#include "common/hub/service/machine_clocks.h"
#include "common/hub/service/secrets.h"

#include <QFile>
#include <QTcpServer>
#include <csignal>

namespace giliran::testing {
namespace {

quint16 free_port()
{
    QTcpServer server;
    REQUIRE(server.listen(QHostAddress::LocalHost));
    return server.serverPort();
}

Instant wall_clock()
{
    return MachineClockReader()().wall;
}

} // namespace

HubProcess::HubProcess(const std::string& hall_text, const QString& place)
    : folder_(place + QStringLiteral("/giliran-crash-XXXXXX")), port_(free_port())
{
    auto storage = HubStorage::open(folder());
    REQUIRE(storage);
    storage_ = std::move(*storage);
    const auto file = read_hall_text(hall_text, "hall.toml");
    REQUIRE(file);
    REQUIRE(storage_->put_hall(*file, wall_clock()));
    devices_ = std::make_unique<DeviceRegistry>(*storage_);
    process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*.info=false\n*.warning=false"));
    process_.setProcessEnvironment(environment);
}

HubProcess::~HubProcess()
{
    if (process_.state() != QProcess::NotRunning)
        end();
}

PairingLink HubProcess::add_device(DeviceRole role, const std::string& place)
{
    const auto hub = HubAddress::of("127.0.0.1", port_);
    const auto link = devices_->add(role, place, "test", {*hub}, wall_clock());
    REQUIRE(link);
    return *link;
}

void HubProcess::add_officers(const std::vector<std::string>& codes)
{
    const auto hash = pin_hash("1234");
    for (const std::string& code : codes)
        REQUIRE(
            storage_->officers().put({*OfficerCode::parse(code), PersonRole::officer, *hash, wall_clock()}));
}

void HubProcess::start(const QStringList& more, const QStringList& under)
{
    devices_.reset();
    storage_.reset();
    const QStringList words = under +
                              QStringList{QStringLiteral(GILIRAN_HUB_PROGRAM),
                                          QStringLiteral("serve"),
                                          QStringLiteral("--data"),
                                          folder(),
                                          QStringLiteral("--listen"),
                                          QStringLiteral("127.0.0.1:%1").arg(port_),
                                          QStringLiteral("--arrivals-per-address"),
                                          QStringLiteral("1000")} +
                              more;
    process_.start(words.front(), words.mid(1));
    REQUIRE(process_.waitForStarted());
}

std::optional<int> HubProcess::ended_within(int milliseconds)
{
    if (process_.state() != QProcess::NotRunning && !process_.waitForFinished(milliseconds))
        return std::nullopt;
    return process_.exitStatus() == QProcess::CrashExit ? 128 + process_.exitCode() : process_.exitCode();
}

bool HubProcess::answers() const
{
    QProcess status;
    status.start(QStringLiteral(GILIRAN_HUB_PROGRAM),
                 {QStringLiteral("status"), QStringLiteral("--data"), folder()});
    return status.waitForFinished(10'000) && status.exitCode() == 0;
}

void HubProcess::signal_hub(int signal)
{
    QFile lock(folder_.filePath(QStringLiteral("hub.lock"))); // holds the id of the latest hub
    REQUIRE(lock.open(QIODevice::ReadOnly));
    const pid_t hub = lock.readAll().trimmed().toInt();
    if (process_.state() != QProcess::NotRunning && hub > 1)
        ::kill(hub, signal);
}

std::size_t HubProcess::device_count() const
{
    const auto storage = HubStorage::open(folder());
    REQUIRE(storage);
    const auto devices = (*storage)->devices().list();
    REQUIRE(devices);
    return devices->size();
}

void HubProcess::kill()
{
    process_.kill();
    REQUIRE(process_.waitForFinished());
    REQUIRE(process_.exitStatus() == QProcess::CrashExit); // it had not ended by itself
}

void HubProcess::end()
{
    process_.terminate();
    REQUIRE(process_.waitForFinished());
    REQUIRE(process_.exitStatus() == QProcess::NormalExit);
    REQUIRE(process_.exitCode() == 0);
}

Recovered HubProcess::read_journal()
{
    const auto storage = HubStorage::open(folder());
    REQUIRE(storage);
    auto recovered = (*storage)->journal().recover((*storage)->hall_id());
    REQUIRE(recovered);
    REQUIRE(fold(*recovered));
    return *recovered;
}

} // namespace giliran::testing
