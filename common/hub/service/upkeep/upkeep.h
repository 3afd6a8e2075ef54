// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc 6.4 cannot read <compare> before it

#include "common/hub/service/upkeep/upkeep_record.h"
#include "common/journal/backup.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QStringList>
#include <QThread>
#include <QTimer>
#include <memory>

namespace giliran {

class HubService;

/// Gives way: works half of the time at most, at the lowest priority, and ends when it is told to.
class GivingWay
{
public:
    /// Call it in the thread that works.
    void lower_priority();
    Pace pace();
    void give_up() { stop_.release(); }

private:
    QSemaphore stop_;
};

/// Verifies and backs up the journal of a running hub once for each sealed day.
class Upkeep : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        QStringList backup_folders;
        int backups_kept = 14; ///< in each folder
    };

    Upkeep(HubService& hub, Settings settings, QObject* parent = nullptr);
    ~Upkeep() override;

    /// Begins now, unless it is at it.
    void begin();
    const std::optional<UpkeepRecord>& latest() const { return latest_; }

Q_SIGNALS:
    void done();

private:
    void look();
    void finish();

    HubService& hub_;
    const Settings settings_;
    std::optional<UpkeepRecord> latest_;
    QElapsedTimer since_start_;
    QTimer timer_;
    GivingWay giving_way_;
    std::unique_ptr<QThread> thread_;
    std::optional<UpkeepRecord> result_; ///< the thread's, until it has finished
};

} // namespace giliran
