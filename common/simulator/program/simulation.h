// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc 6.4 cannot read <compare> before it

#include "common/simulator/program/hub_owner.h"
#include "common/simulator/program/virtual_counter.h"
#include "common/simulator/program/virtual_kiosk.h"

#include <QTemporaryDir>
#include <QTimer>
#include <memory>
#include <vector>

namespace giliran::simulator {

/// Visitors and officers of a hall's demand, at the devices of a running hub that practises. Its devices are
/// added as a person would add them, do what devices may do, and are revoked at the end.
class Simulation : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        double speed = 10;                     ///< times life's
        std::optional<std::uint32_t> visitors; ///< a day; none: as the hall file says
        std::uint64_t seed = 1;
        std::optional<std::chrono::minutes> minutes; ///< nobody comes after that; none: the whole day
        std::set<CounterId> counters;                ///< none: all that have no device …
        std::set<CounterId> all_but;                 ///< … or, if any is named here, every one but these
        std::uint32_t kiosks = 2;
        bool again = false; ///< when a day's visitors have all come, the next day's begin
    };
    enum class End
    {
        done,
        refused, ///< the hub does not practise
        no_hub,
        failed,
    };

    Simulation(HubOwner owner, Settings settings, QObject* parent = nullptr);

    void start();
    /// Officers sign out where their desk is empty, devices are revoked. Waits for it, a few seconds.
    void leave();
    End end() const { return end_; }
    std::string summary() const { return tally_.summary(); }

Q_SIGNALS:
    void ended();

private:
    void stop(End end, const QString& why);
    std::unique_ptr<VirtualKiosk> new_kiosk(std::uint32_t n);
    std::unique_ptr<VirtualCounter> new_counter(const Sitting& sitting);
    DeviceClient::Settings device(const PairingLink& link, ViewKind view);
    void try_to_open();
    /// False: stop() was called.
    bool staff(const Hall& hall);
    bool is_wanted(const CounterId& counter, const std::set<CounterId>& claimed) const;
    void plan_visitors(const Hall& hall);
    void let_in();
    void come_back(LegId leg);
    void look_for_the_end();

    HubOwner owner_;
    const Settings settings_;
    QTemporaryDir keys_;
    Crowd crowd_;
    Tally tally_;
    std::vector<std::unique_ptr<VirtualKiosk>> kiosks_;
    std::vector<std::unique_ptr<VirtualCounter>> counters_;
    std::vector<DeviceId> devices_;
    std::set<CounterId> places_; ///< with a simulated officer
    std::set<QueueId> queues_;   ///< that somebody calls
    std::vector<Visitor> visitors_;
    std::size_t next_visitor_ = 0;
    std::uint64_t day_ = 0; ///< days begun
    Instant last_moment_ = Instant::max();
    QTimer opening_;
    QTimer arrival_;
    QTimer watch_;
    std::optional<Instant> nobody_comes_since_;
    bool open_ = false;
    End end_ = End::done;
};

} // namespace giliran::simulator
