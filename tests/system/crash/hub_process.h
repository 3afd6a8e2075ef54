// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hub/service/device_registry.h"
#include "tests/hub/service/terminal.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <vector>

namespace giliran::testing {

/// The real giliran-hub on a folder of its own, prepared before it starts.
class HubProcess
{
public:
    explicit HubProcess(const std::string& hall_text);
    ~HubProcess();

    /// Only while the hub does not run.
    PairingLink add_device(DeviceRole role, const std::string& place = {});
    /// All have the same PIN, 1234.
    void add_officers(const std::vector<std::string>& codes);

    /// Returns when the process lives, perhaps before it listens.
    void start(const QStringList& more = {});
    /// SIGKILL: it does nothing any more.
    void kill();
    /// SIGTERM.
    void end();

    /// What a hub would read now, its chain checked.
    Recovered read_journal();
    QString folder() const { return folder_.path(); }

private:
    QTemporaryDir folder_{QDir::tempPath() + QStringLiteral("/giliran-crash-XXXXXX")};
    quint16 port_;
    std::unique_ptr<HubStorage> storage_;
    std::unique_ptr<DeviceRegistry> devices_;
    QProcess process_;
};

} // namespace giliran::testing
