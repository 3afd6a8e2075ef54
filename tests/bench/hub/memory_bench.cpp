// SPDX-License-Identifier: GPL-3.0-or-later
// Row 6 of the design's budgets: the hub's memory with 200 devices and 4,000 tickets of the day, beside that
// of a bare listener with 200 clients.
#include "common/hub/service/secrets.h"
#include "tests/bench/hub/call_timer.h"
#include "tests/bench/hub/kiosk_load.h"
#include "tests/bench/hub/measured.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>
#include <cstdio>

using namespace giliran;
using namespace giliran::bench;

namespace {

constexpr int device_count = 200;
constexpr int ticket_count = 4'000;

/// Resident memory of a process that is not shared with files, in KiB.
double own_memory(qint64 pid)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        qFatal("the process is gone");
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("RssAnon:"))
            return line.mid(8).trimmed().split(' ').front().toDouble();
    return 0;
}

template <class Condition>
void wait_for(Condition condition)
{
    const QDeadlineTimer deadline(longest_wait);
    while (!condition()) {
        if (deadline.hasExpired())
            qFatal("a device does not connect");
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
}

using Devices = std::vector<std::unique_ptr<BenchDevice>>;

void connect_all(Devices& devices, const std::vector<BenchDeviceKey>& keys, quint16 port)
{
    constexpr std::size_t at_once = 50;
    for (const BenchDeviceKey& key : keys) {
        devices.push_back(std::make_unique<BenchDevice>(key, port, "board"));
        devices.back()->start();
        if (devices.size() % at_once == 0 || devices.size() == keys.size())
            wait_for([&] {
                return std::all_of(devices.begin(), devices.end(),
                                   [](const auto& one) { return one->is_ready(); });
            });
    }
}

double memory_of_bare_listener(const QString& disk)
{
    QTcpServer free;
    free.listen(QHostAddress(QHostAddress::LocalHost));
    const quint16 port = free.serverPort();
    free.close();
    const SecretKey key = fresh_key();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QByteArray hex = QByteArray(reinterpret_cast<const char*>(key.bytes().data()), 32).toHex();
    process.start(QStringLiteral(GILIRAN_BARE_LISTENER),
                  {QString::number(port), QDir(disk).filePath(QStringLiteral("bare.sqlite")),
                   QString::fromLatin1(hex)});
    process.waitForStarted();
    wait_for([&] {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        return probe.waitForConnected(50);
    });
    std::vector<BenchDeviceKey> keys;
    for (int i = 0; i < device_count; ++i)
        keys.push_back({fresh_token<DeviceId>(), key});
    Devices devices;
    connect_all(devices, keys, port);
    const double memory = own_memory(process.processId());
    process.terminate();
    process.waitForFinished();
    return memory;
}

double memory_of_hub(const QString& disk)
{
    constexpr int kiosks = 16;
    const BenchHub hub(disk, kiosks, device_count - kiosks - 2);
    Devices displays;
    connect_all(displays, hub.displays(), hub.port());
    KioskLoad load(hub, 250);
    load.begin();
    const QDeadlineTimer deadline(longest_wait);
    while (load.tickets() < ticket_count && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    if (load.tickets() < ticket_count)
        qFatal("the tickets were not given in time");
    return own_memory(hub.pid());
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir disk(QDir(QCoreApplication::arguments().value(1, QDir::tempPath()))
                                 .filePath(QStringLiteral("memory-XXXXXX")));
    const double bare = memory_of_bare_listener(disk.path());
    const double hub = memory_of_hub(disk.path());
    const double ratio = hub / bare;
    std::printf("memory: hub %.1f MiB with %d devices and %d tickets, bare listener %.1f MiB, ratio %.2f (<= "
                "1.3 %s)\n",
                hub / 1024, device_count, ticket_count, bare / 1024, ratio, ratio <= 1.3 ? "kept" : "MISSED");
    return ratio <= 1.3 ? 0 : 1;
}
