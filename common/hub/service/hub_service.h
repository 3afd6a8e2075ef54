// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc 6.4 cannot read <compare> before it

#include "common/hub/core/hub_clock.h"
#include "common/hub/core/hub_core.h"
#include "common/hub/service/device_registry.h"
#include "common/hub/service/machine_clocks.h"
#include "common/hub/service/pin_checker.h"
#include "common/hub/service/reachable_addresses.h"
#include "common/link/psk_listener.h"

#include <QHostAddress>
#include <QList>
#include <QTimer>
#include <deque>
#include <optional>
#include <variant>

namespace giliran {

/// The shell around HubCore, in one thread: what happens on sockets, clocks and disk becomes inputs, and the
/// core's effects are carried out in their order. A batch is made durable within the loop, then reported.
class HubService : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        QList<QHostAddress> addresses{QHostAddress(QHostAddress::LocalHost)};
        quint16 port = HubAddress::default_port; ///< 0: the system chooses one
        link::Limits limits;
        bool training = false; ///< the days it opens are days of practice; the journal must agree
        std::function<MachineClocks()> clocks = MachineClockReader();
    };
    using StartError = std::variant<JournalError, link::ListenError>;

    /// `journal` is the storage's own, or a test's that stands before it.
    HubService(HubStorage& storage, Journal& journal, Settings settings, QObject* parent = nullptr);
    ~HubService() override;

    Result<void, StartError> start();
    /// Says goodbye to all devices; ended() follows within two seconds.
    void end();

    quint16 port() const { return listener_.port(); }
    /// Where devices find this hub.
    std::vector<HubAddress> reachable_at() const { return reachable_addresses(settings_.addresses, port()); }

    const HubCore& core() const { return core_; }
    HubStorage& storage() { return storage_; }
    DeviceRegistry& devices() { return devices_; }
    Instant now();
    bool is_training() const { return settings_.training; }
    bool clock_is_doubtful() const { return clock_->doubtful(); }

    /// A version that is in the journal already.
    void use_hall(std::shared_ptr<const HallInForce> hall);
    /// The hub's own commands, done when this returns, if they can be done.
    void command(const Command& command);
    /// A person says that the machine's clock is right.
    void confirm_date();
    /// Cuts off a device that was revoked.
    void dismiss(const DeviceId& id);

Q_SIGNALS:
    void ended();

private:
    void feed(Input input);
    void carry_out(Effect& one);
    /// False: nothing is decided any more before the journal is read anew.
    bool append(const JournalBatch& batch);
    void carry_out(effect::Append& wanted);
    void carry_out(effect::Send& send);
    void carry_out(effect::Close& close);
    void carry_out(effect::Abort& abort);
    void carry_out(effect::CheckPin& check);
    void carry_out(effect::Reopen& reopen);
    void carry_out(effect::WakeAt& wake);
    void carry_out(effect::Log& entry);

    void wake();
    void read_journal();
    void connect_listener();
    void on_connected(link::ConnectionId id, const link::PskIdentity& identity);
    void checkpoint();
    std::optional<SecretKey> key_of(const link::PskIdentity& identity);
    /// Nobody, without a PIN, if there is no such code.
    OfficerRecord officer_of(const OfficerCode& officer);

    HubStorage& storage_;
    Journal& journal_;
    const Settings settings_;
    DeviceRegistry devices_;
    std::optional<HubClock> clock_;
    HubCore core_;
    link::PskListener listener_;
    PinChecker pins_;
    QTimer wake_timer_;
    QTimer idle_timer_; ///< the log is copied into the database when nothing was written for a while
    std::deque<Input> inputs_;
    bool feeding_ = false;
    bool trusted_ = true;
    std::unordered_map<DeviceId, ConnectionId> connection_of_;
};

} // namespace giliran
