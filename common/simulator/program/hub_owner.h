// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/ids.h"
#include "common/base/json.h"
#include "common/base/result.h"
#include "common/protocol/pairing_link.h"
#include "common/queue/permission.h"

#include <QString>
#include <QStringList>
#include <set>

namespace giliran::simulator {

/// What the owner of a hub's data folder does with it on the command line: giliran-hub's own subcommands, and
/// nothing beside them. Each call waits for its end, 30 seconds at most; an error is what that program said.
class HubOwner
{
public:
    HubOwner(QString program, QString data_folder);

    struct Status
    {
        bool training = false;
    };
    struct Failure
    {
        int exit_code = -1; ///< of giliran-hub; -1: it could not be run
        QString said;
    };

    Result<Status, Failure> status() const;
    /// Counters that have a device already.
    Result<std::set<CounterId>, Failure> claimed_counters() const;
    Result<PairingLink, Failure> add_device(DeviceRole role, const std::string& place,
                                            const QString& label) const;
    Result<void, Failure> revoke(const DeviceId& device) const;
    Result<void, Failure> add_officer(const OfficerCode& officer, const QString& pin) const;

private:
    Result<QByteArray, Failure> run(QStringList arguments, const QByteArray& input = {}) const;

    const QString program_;
    const QString data_folder_;
};

} // namespace giliran::simulator
