// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/link/endings.h"
#include "common/link/limits.h"
#include "common/link/psk.h"

#include <QObject>
#include <QPointer>
#include <QSslSocket>
#include <functional>
#include <memory>
#include <optional>

class QSslPreSharedKeyAuthenticator;
class QWebSocket;
class QWebSocketServer;

namespace giliran::link {

class InboundMeter;

/// The key of an identity, or nothing when it is unknown or revoked. Asked once in each handshake; must not
/// block. `peer` is where it comes from, for the log.
using KeyLookup = std::function<std::optional<SecretKey>(const PskIdentity&, const QHostAddress& peer)>;

/// A peer on its way in: TCP accepted → TLS proved → HTTP upgraded. It says `arrived` or `failed`, once, and
/// is then of no more use. Each of the two steps has an absolute deadline, checked by the owner's sweep.
///
/// The identity is noted with the socket it came on (Qt's own server does not say whose it was) and believed
/// only when the handshake has proved the key.
class Arrival : public QObject
{
    Q_OBJECT

public:
    /// `socket` is connected and has not yet read a byte.
    Arrival(std::unique_ptr<QSslSocket> socket, const Limits& limits, const KeyLookup& key_of,
            QObject* parent);
    ~Arrival() override;

    QHostAddress peer() const { return peer_; }

    void check_deadline(Clock::time_point now);
    /// Ends it as `failed` with this reason.
    void refuse(RefusalReason reason, const QString& detail);

Q_SIGNALS:
    /// The receiver takes over the WebSocket and the meter's socket below it: neither is the other's child.
    void arrived(QWebSocket* web_socket, InboundMeter* meter, const PskIdentity& identity);
    void failed(RefusalReason reason, const QString& detail);

private:
    enum class Stage
    {
        greeting,
        handshake,
        upgrade,
        done
    };

    void read_greeting();
    void give_key(QSslPreSharedKeyAuthenticator* authenticator);
    void start_upgrade();
    void finish_upgrade();
    void on_socket_gone();
    void report_failure(RefusalReason reason, const QString& detail);
    RefusalReason reason_of_failed_handshake() const;

    QPointer<QSslSocket> socket_;
    QWebSocketServer* upgrader_ = nullptr; ///< never listens; lives as long as the socket
    InboundMeter* meter_ = nullptr;
    const Limits& limits_;
    const KeyLookup& key_of_;
    const QHostAddress peer_;
    std::optional<PskIdentity> identity_;
    bool key_asked_ = false;
    bool key_known_ = false;
    Stage stage_ = Stage::greeting;
    Clock::time_point deadline_;
};

} // namespace giliran::link
