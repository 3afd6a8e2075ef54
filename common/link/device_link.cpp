// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/device_link.h"

#include "common/link/psk_tls.h"

#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QSslPreSharedKeyAuthenticator>
#include <QUrl>
#include <QWebSocket>

namespace giliran::link {

namespace {

RetryReason reason_of_error(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::HostNotFoundError)
        return RetryReason::host_not_found;
    if (error == QAbstractSocket::SslHandshakeFailedError || error == QAbstractSocket::SslInternalError)
        return RetryReason::protocol_error; // unless an alert says that it was the key
    if (error == QAbstractSocket::SocketTimeoutError)
        return RetryReason::timed_out;
    return RetryReason::unreachable;
}

/// Hubs answer an unknown identity as they answer a wrong key.
bool says_wrong_key(QSsl::AlertType alert)
{
    return alert == QSsl::AlertType::BadRecordMac || alert == QSsl::AlertType::DecryptError ||
           alert == QSsl::AlertType::UnknownPskIdentity;
}

RetryReason reason_of_close_frame(CloseCode code)
{
    if (code == CloseCode::revoked)
        return RetryReason::revoked;
    if (code == CloseCode::protocol_error || code == CloseCode::wrong_data ||
        code == CloseCode::message_too_large)
        return RetryReason::protocol_error;
    return RetryReason::closed_by_hub;
}

QUrl url_of(const HubAddress& hub)
{
    QUrl url;
    url.setScheme(QStringLiteral("wss"));
    url.setHost(QString::fromStdString(hub.host()));
    url.setPort(hub.port());
    url.setPath(QStringLiteral("/"));
    return url;
}

} // namespace

DeviceLink::DeviceLink(std::vector<HubAddress> hubs, PskIdentity identity, SecretKey key, LinkTiming timing,
                       QObject* parent)
    : QObject(parent), hubs_(std::move(hubs)), identity_(std::move(identity)), key_(key), timing_(timing),
      backoff_(timing.first_wait, timing.longest_wait)
{
    Q_ASSERT(!hubs_.empty());
    connect(&timer_, &QTimer::timeout, this, &DeviceLink::on_timer);
}

DeviceLink::~DeviceLink()
{
    drop_socket();
}

void DeviceLink::start()
{
    if (std::holds_alternative<Idle>(state_) || std::holds_alternative<WaitingToRetry>(state_))
        start_round();
}

void DeviceLink::stop()
{
    timer_.stop();
    if (socket_ && is_connected()) {
        socket_->disconnect(this);
        socket_->close(QWebSocketProtocol::CloseCodeGoingAway);
        socket_->flush();
    }
    drop_socket();
    backoff_.reset();
    enter(Idle{});
}

void DeviceLink::set_key(PskIdentity identity, SecretKey key)
{
    identity_ = std::move(identity);
    key_ = key;
}

bool DeviceLink::send(const QString& text)
{
    return is_connected() && socket_->sendTextMessage(text) >= 0;
}

void DeviceLink::start_round()
{
    hub_index_ = 0;
    furthest_.reset();
    try_hub();
}

void DeviceLink::try_hub()
{
    drop_socket();
    cause_.reset();
    auto* socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    socket_ = socket;
    socket_->setMaxAllowedIncomingFrameSize(device_inbound_message);
    socket_->setMaxAllowedIncomingMessageSize(device_inbound_message);
    socket_->setProxy(QNetworkProxy::NoProxy);
    socket_->setSslConfiguration(psk_tls());
    connect(socket_, &QWebSocket::preSharedKeyAuthenticationRequired, this, &DeviceLink::give_key);
    connect(socket_, &QWebSocket::alertReceived, this,
            [this](QSsl::AlertLevel, QSsl::AlertType alert, const QString& text) {
                if (says_wrong_key(alert))
                    cause_ = Failure{RetryReason::refused_key, {}, text};
            });
    connect(socket_, &QWebSocket::connected, this, &DeviceLink::on_connected);
    connect(socket_, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            &DeviceLink::on_error);
    connect(socket_, &QWebSocket::aboutToClose, this, &DeviceLink::on_closing);
    connect(socket_, &QWebSocket::disconnected, this, &DeviceLink::on_disconnected);
    connect(socket_, &QWebSocket::pong, this, [this] { heard_at_ = Clock::now(); });
    connect(socket_, &QWebSocket::textMessageReceived, this, [this](const QString& text) {
        heard_at_ = Clock::now();
        Q_EMIT message(text.toUtf8());
    });
    const HubAddress hub = hubs_.at(hub_index_);
    timer_.setSingleShot(true);
    timer_.start(timing_.connect);
    enter(Connecting{hub});
    if (socket_ == socket) // whoever watches the state may have stopped us
        socket_->open(url_of(hub));
}

void DeviceLink::on_connected()
{
    connected_at_ = heard_at_ = Clock::now();
    timer_.setSingleShot(false);
    timer_.start(timing_.ping_every);
    enter(Connected{hubs_.at(hub_index_)});
}

/// The first word on why this socket ends is kept: what follows are consequences.
void DeviceLink::on_error(QAbstractSocket::SocketError error)
{
    if (!cause_)
        cause_ = Failure{reason_of_error(error), {}, socket_->errorString()};
    if (!is_connected())
        lose(*cause_);
}

void DeviceLink::on_closing()
{
    const CloseCode code{quint16(socket_->closeCode())};
    if (!cause_)
        cause_ = Failure{reason_of_close_frame(code), code, socket_->closeReason()};
}

void DeviceLink::on_disconnected()
{
    const Failure lost{RetryReason::unreachable, {}, socket_->errorString()};
    if (is_connected() || cause_) {
        lose(cause_.value_or(lost));
        return;
    }
    // A host name that does not resolve: Qt gives the reason only after this signal.
    const auto lose_if_still_ours = [this, socket = socket_, lost] {
        if (socket == socket_)
            lose(lost);
    };
    QMetaObject::invokeMethod(socket_, lose_if_still_ours, Qt::QueuedConnection);
}

void DeviceLink::on_timer()
{
    if (std::holds_alternative<Connecting>(state_))
        lose({RetryReason::timed_out, {}, {}});
    else if (std::holds_alternative<WaitingToRetry>(state_))
        start_round();
    else
        watch_peer();
}

void DeviceLink::watch_peer()
{
    if (Clock::now() - heard_at_ > timing_.gone_after)
        lose({RetryReason::timed_out, {}, {}});
    else
        socket_->ping();
}

void DeviceLink::give_key(QSslPreSharedKeyAuthenticator* authenticator) const
{
    authenticator->setIdentity(identity_.text());
    authenticator->setPreSharedKey(to_byte_array(key_));
}

void DeviceLink::lose(Failure failure)
{
    const bool was_connected = is_connected();
    drop_socket();
    timer_.stop();
    if (was_connected) {
        if (Clock::now() - connected_at_ >= timing_.steady_after)
            backoff_.reset();
        wait_to_retry(std::move(failure));
        return;
    }
    if (!furthest_ || furthest_->reason < failure.reason)
        furthest_ = std::move(failure);
    if (++hub_index_ < hubs_.size())
        try_hub();
    else
        wait_to_retry(*furthest_);
}

void DeviceLink::wait_to_retry(Failure failure)
{
    const Milliseconds wait = backoff_.next(QRandomGenerator::global()->generateDouble());
    timer_.setSingleShot(true);
    timer_.start(wait);
    enter(WaitingToRetry{Clock::now() + wait, failure.reason, failure.code, std::move(failure.text)});
}

void DeviceLink::drop_socket()
{
    if (!socket_)
        return;
    socket_->disconnect(this);
    socket_->abort();
    socket_->deleteLater();
    socket_ = nullptr;
}

void DeviceLink::enter(LinkState state)
{
    state_ = std::move(state);
    Q_EMIT state_changed();
}

} // namespace giliran::link
