// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/hub/bench_hub.h"

#include "common/hub/service/hub_storage.h"
#include "common/hub/service/machine_clocks.h"
#include "common/hub/service/secrets.h"
#include "tests/bench/hub/measured.h"

#include <QDeadlineTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

namespace giliran::bench {
namespace {

template <class T, class E>
T must(Result<T, E> result, const char* what)
{
    if (!result)
        qFatal("%s failed", what);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

std::vector<BenchDeviceKey> add_devices(HubStorage& storage, int count, DeviceRole role,
                                        const std::string& place)
{
    std::vector<BenchDeviceKey> keys;
    DeviceStore devices = storage.devices();
    for (int i = 0; i < count; ++i) {
        DeviceRecord device;
        device.id = fresh_token<DeviceId>();
        device.role = role;
        device.place = place;
        device.key = fresh_key();
        must(devices.add(device), "adding a device");
        keys.push_back({device.id, *device.key});
    }
    return keys;
}

bool is_listening(quint16 port)
{
    QTcpSocket probe;
    probe.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return probe.waitForConnected(100);
}

} // namespace

BenchHub::BenchHub(const QString& disk, int kiosks, int displays, const QString& journal)
    : folder_(disk + QStringLiteral("/hub-XXXXXX")), journal_(journal)
{
    {
        const auto storage = must(HubStorage::open(folder()), "opening a journal");
        const auto hall =
            must(read_hall_file(GILIRAN_SOURCE_DIR "/tests/golden/halls/small.toml"), "reading the hall");
        if (storage->hall_id() == HallId())
            must(storage->put_hall(hall, MachineClockReader()().wall), "applying the hall");
        must(storage->officers().put(
                 {*OfficerCode::parse(bench_officer), PersonRole::officer, *pin_hash(bench_pin), Instant()}),
             "adding an officer");
        kiosks_ = add_devices(*storage, kiosks, DeviceRole::kiosk, {});
        reception_ = add_devices(*storage, 1, DeviceRole::kiosk, {});
        counter_ = add_devices(*storage, 1, DeviceRole::counter, "loket-1");
        displays_ = add_devices(*storage, displays, DeviceRole::display, "1");
    }
    QTcpServer free;
    free.listen(QHostAddress(QHostAddress::LocalHost));
    port_ = free.serverPort();
    free.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*.info=false"));
    process_.setProcessEnvironment(environment);
    process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto start = Clock::now();
    process_.start(QStringLiteral(GILIRAN_HUB_PROGRAM),
                   {QStringLiteral("serve"), QStringLiteral("--data"), folder(), QStringLiteral("--listen"),
                    QStringLiteral("127.0.0.1:%1").arg(port_), QStringLiteral("--arrivals-per-address"),
                    QStringLiteral("256")});
    const QDeadlineTimer deadline(longest_wait);
    while (!is_listening(port_) && !deadline.hasExpired())
        QThread::msleep(1);
    start_time_ = milliseconds_since(start);
}

BenchHub::~BenchHub()
{
    process_.terminate();
    process_.waitForFinished();
}

BusinessDay BenchHub::today()
{
    return BusinessDay::at(MachineClockReader()().wall, *UtcOffset::parse("+07:00"));
}

} // namespace giliran::bench
