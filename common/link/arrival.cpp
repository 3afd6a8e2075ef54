// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/arrival.h"

#include "common/link/inbound_meter.h"
#include "common/link/psk_tls.h"

#include <QSslPreSharedKeyAuthenticator>
#include <QWebSocket>
#include <QWebSocketServer>

namespace giliran::link {

namespace {

constexpr char tls_handshake_record = 0x16;

/// An IPv4 peer on an IPv6 socket is the same peer.
QHostAddress plain_address(const QHostAddress& address)
{
    bool is_ipv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&is_ipv4);
    return is_ipv4 ? QHostAddress(ipv4) : address;
}

} // namespace

Arrival::Arrival(std::unique_ptr<QSslSocket> socket, const Limits& limits, const KeyLookup& key_of,
                 QObject* parent)
    : QObject(parent), socket_(socket.release()), limits_(limits), key_of_(key_of),
      peer_(plain_address(socket_->peerAddress())), deadline_(Clock::now() + limits.handshake)
{
    socket_->setParent(this);
    socket_->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket_, &QSslSocket::readyRead, this, &Arrival::read_greeting);
    connect(socket_, &QSslSocket::preSharedKeyAuthenticationRequired, this, &Arrival::give_key);
    connect(socket_, &QSslSocket::encrypted, this, &Arrival::start_upgrade);
    connect(socket_, &QSslSocket::errorOccurred, this, &Arrival::on_socket_gone);
    connect(socket_, &QSslSocket::disconnected, this, &Arrival::on_socket_gone);
}

Arrival::~Arrival()
{
    if (socket_)
        socket_->disconnect(this);
}

void Arrival::check_deadline(Clock::time_point now)
{
    if (now < deadline_)
        return;
    if (stage_ == Stage::upgrade)
        refuse(RefusalReason::upgrade_timed_out, QString::fromLatin1(identity_->text()));
    else
        refuse(RefusalReason::handshake_timed_out, {});
}

void Arrival::refuse(RefusalReason reason, const QString& detail)
{
    if (stage_ == Stage::done)
        return;
    report_failure(reason, detail);
    if (socket_)
        socket_->abort();
}

/// A silent peer, or one that does not speak TLS, never costs the memory of a TLS state.
void Arrival::read_greeting()
{
    if (stage_ != Stage::greeting)
        return;
    char first = 0;
    if (socket_->peek(&first, 1) != 1)
        return;
    if (first != tls_handshake_record) {
        refuse(RefusalReason::not_tls, {});
        return;
    }
    stage_ = Stage::handshake;
    socket_->setSslConfiguration(psk_tls());
    socket_->startServerEncryption();
}

/// An unknown identity gets a key that nobody has: to a stranger it fails exactly as a wrong key does.
void Arrival::give_key(QSslPreSharedKeyAuthenticator* authenticator)
{
    if (stage_ != Stage::handshake || key_asked_)
        return;
    key_asked_ = true;
    identity_ = PskIdentity::parse(authenticator->identity());
    std::optional<SecretKey> key;
    if (identity_)
        key = key_of_(*identity_, peer_);
    key_known_ = key.has_value();
    authenticator->setPreSharedKey(to_byte_array(key ? *key : random_key()));
}

void Arrival::start_upgrade()
{
    if (!key_known_) {
        refuse(RefusalReason::unknown_identity, {});
        return;
    }
    stage_ = Stage::upgrade;
    deadline_ = Clock::now() + limits_.upgrade;
    meter_ = new InboundMeter(socket_);
    upgrader_ = new QWebSocketServer(QStringLiteral("giliran"), QWebSocketServer::NonSecureMode, socket_);
    connect(upgrader_, &QWebSocketServer::newConnection, this, &Arrival::finish_upgrade);
    upgrader_->handleConnection(socket_);
}

void Arrival::finish_upgrade()
{
    QWebSocket* web_socket = upgrader_->nextPendingConnection();
    if (stage_ != Stage::upgrade || !web_socket)
        return;
    stage_ = Stage::done;
    socket_->disconnect(this);
    meter_->web_socket_is_made();
    Q_EMIT arrived(web_socket, meter_, *identity_);
}

/// The socket is left alone here: Qt still has the TLS alert to send, by which the peer learns why.
void Arrival::on_socket_gone()
{
    const QString identity =
        identity_ ? QString::fromLatin1(identity_->text()) : QStringLiteral("no identity");
    const QString error = socket_ ? socket_->errorString() : QString();
    switch (stage_) {
    case Stage::greeting:
        report_failure(RefusalReason::peer_gave_up, error);
        return;
    case Stage::handshake:
        report_failure(reason_of_failed_handshake(), QStringLiteral("%1: %2").arg(identity, error));
        return;
    case Stage::upgrade:
        report_failure(RefusalReason::not_websocket, identity);
        return;
    case Stage::done:
        return;
    }
}

void Arrival::report_failure(RefusalReason reason, const QString& detail)
{
    stage_ = Stage::done;
    if (socket_)
        socket_->disconnect(this);
    Q_EMIT failed(reason, detail);
}

RefusalReason Arrival::reason_of_failed_handshake() const
{
    if (socket_ && socket_->error() != QAbstractSocket::SslHandshakeFailedError)
        return RefusalReason::peer_gave_up;
    if (key_known_)
        return RefusalReason::wrong_key;
    return key_asked_ ? RefusalReason::unknown_identity : RefusalReason::tls_failed;
}

} // namespace giliran::link
