// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/business_day.h"
#include "common/base/secret_key.h"
#include "common/base/token128.h"
#include "common/queue/permission.h"

#include <QProcess>
#include <QTemporaryDir>
#include <string>
#include <vector>

namespace giliran::bench {

struct BenchDeviceKey
{
    DeviceId device;
    SecretKey key;
};

/// The real giliran-hub on a new folder, with devices that are paired already.
class BenchHub
{
public:
    /// So many kiosks and displays, one counter and one kiosk more at the reception. `disk`: where the
    /// journal lies. `journal`: the folder of one that is there already, with the hall of tests/golden.
    BenchHub(const QString& disk, int kiosks, int displays, const QString& journal = {});
    ~BenchHub();

    quint16 port() const { return port_; }
    const std::vector<BenchDeviceKey>& kiosks() const { return kiosks_; }
    const BenchDeviceKey& reception() const { return reception_.front(); }
    const BenchDeviceKey& counter() const { return counter_.front(); }
    const std::vector<BenchDeviceKey>& displays() const { return displays_; }
    qint64 pid() const { return process_.processId(); }
    QString folder() const { return journal_.isEmpty() ? folder_.path() : journal_; }
    /// From the start of the process until it took a connection, in ms.
    double start_time() const { return start_time_; }

    static BusinessDay today();

private:
    QTemporaryDir folder_;
    QString journal_;
    double start_time_ = 0;
    quint16 port_ = 0;
    std::vector<BenchDeviceKey> kiosks_, reception_, counter_, displays_;
    QProcess process_;
};

/// An officer's PIN in every bench hub.
inline constexpr const char* bench_officer = "bench";
inline constexpr const char* bench_pin = "1234";

} // namespace giliran::bench
