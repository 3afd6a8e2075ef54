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
    /// `place`: where its folder is made.
    explicit HubProcess(const std::string& hall_text, const QString& place = QDir::tempPath());
    ~HubProcess();

    /// Only while the hub does not run.
    PairingLink add_device(DeviceRole role, const std::string& place = {});
    /// All have the same PIN, 1234.
    void add_officers(const std::vector<std::string>& codes);

    /// Returns when the process lives, perhaps before it listens. `under`: a program in front of it, that
    /// ends as it does.
    void start(const QStringList& more = {}, const QStringList& under = {});
    /// Waits until it has ended by itself; its exit status, 128 + signal if one ended it, none: it lives on.
    std::optional<int> ended_within(int milliseconds);
    bool answers() const; ///< giliran-hub status
    /// To the hub itself, also when it runs under another program. Nothing if it has ended.
    void signal_hub(int signal);
    /// Only while it does not run.
    std::size_t device_count() const;
    /// SIGKILL: it does nothing any more.
    void kill();
    /// SIGTERM.
    void end();

    /// What a hub would read now, its chain checked.
    Recovered read_journal();
    QString folder() const { return folder_.path(); }

private:
    QTemporaryDir folder_;
    quint16 port_;
    std::unique_ptr<HubStorage> storage_;
    std::unique_ptr<DeviceRegistry> devices_;
    QProcess process_;
};

} // namespace giliran::testing
