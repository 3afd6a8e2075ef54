// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/device/hub_time.h"
#include "common/device/key_file.h"
#include "common/hall/hall.h"
#include "common/link/device_link.h"
#include "common/protocol/device_session.h"
#include "common/protocol/pairing_link.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <memory>
#include <optional>

namespace giliran {

/// How a device stands with its hub, and so which screen to show.
enum class Standing
{
    unpaired,    ///< neither a key nor a pairing link
    connecting,  ///< for the first time since the start, or again
    key_refused, ///< the link was used or is too old, or the key is wrong
    revoked,
    update_needed, ///< this program and the hub no longer speak a common version
    key_not_kept,  ///< the lasting key could not be written: detail
    no_hall,       ///< connected, but no hall was applied yet
    doubtful,      ///< connected; the hub's journal is in trouble, the view is the last known truth
    online,
};

/// A device program's connection and conversation with the hub. Reconnects by itself, never acts by itself.
class DeviceClient : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        ViewKind view = ViewKind::board;
        QString key_file;
        std::vector<HubAddress> hubs;    ///< from device.toml; empty: where the key or the link says
        std::optional<PairingLink> link; ///< used unless the key there is came from it
    };
    using Result = std::variant<Answer, Refusal, DeviceSession::NeverSeen>;

    explicit DeviceClient(Settings settings, QObject* parent = nullptr);
    ~DeviceClient() override;

    void start();
    void stop();
    /// This display has a voice, and may be its zone's speaker. Heeded at the next connection.
    void set_speaks(bool speaks) { session_.set_speaks(speaks); }
    /// Pairs anew; the key there was is replaced once the new one is kept.
    void pair(const PairingLink& link);

    Standing standing() const { return standing_; }
    /// For the log and a technician: the system's or the hub's words, in English.
    QString standing_detail() const { return standing_detail_; }
    /// True when commands are taken: online with an open business day.
    bool is_ready() const;

    /// Sends a command, once. None when not ready: nothing was sent. The answer comes by answered().
    std::optional<RequestId> ask(const Command& command);
    std::optional<RequestId> sign_in(const OfficerCode& officer, const QString& pin);
    bool waits_for(const RequestId& request) const { return session_.waits_for(request); }

    /// As last known; it stays when the connection goes. Null before the first snapshot.
    const Json& view() const { return session_.view(); }
    /// Null before the first hall arrived.
    const Hall* hall() const { return hall_.get(); }
    std::optional<Sha256> hall_version() const { return hall_version_; }
    Instant hub_time() const { return time_.now(); }
    bool knows_time() const { return time_.is_known(); }
    /// The hub's last welcome: role and place of this device.
    const std::optional<Welcome>& welcome() const { return welcome_; }

Q_SIGNALS:
    void standing_changed();
    void view_changed();
    void hall_changed();
    /// Exactly once for every command asked, also when the connection broke meanwhile.
    void answered(const giliran::RequestId& request, const giliran::DeviceClient::Result& result);
    void speaker_changed(bool granted);

private:
    void connect_link(const WireIdentity& identity, const SecretKey& key,
                      const std::vector<HubAddress>& hubs);
    void on_link_state();
    void on_message(const QByteArray& text);
    void carry_out(const DeviceSession::Actions& actions);
    void keep(const SecretKey& key);
    void take_hall(const DeviceSession::HallArrived& arrived);
    void settle_standing();
    void stand(Standing standing, const QString& detail = {});

    Settings settings_;
    DeviceSession session_;
    std::unique_ptr<link::DeviceLink> link_;
    std::optional<WireIdentity> identity_;
    std::vector<HubAddress> hubs_;
    Standing standing_ = Standing::connecting;
    QString standing_detail_;
    bool greeted_ = false; ///< welcomed on this connection
    bool must_update_ = false;
    std::optional<Welcome> welcome_;
    std::unique_ptr<Hall> hall_;
    std::optional<Sha256> hall_version_;
    HubTimeFollower time_;
    QTimer ask_again_;
};

} // namespace giliran
