// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/connection.h"

#include "common/link/inbound_meter.h"

#include <QSslSocket>
#include <QWebSocket>

namespace giliran::link {

namespace {

/// What a close frame means that this layer did not send by its own decision: the peer's, or Qt's answer to a
/// peer that broke a rule.
EndReason reason_of_close(CloseCode code)
{
    if (code == CloseCode::message_too_large)
        return EndReason::message_too_large;
    if (code == CloseCode::wrong_data || code == CloseCode::protocol_error)
        return EndReason::bad_message;
    return EndReason::closed_by_peer;
}

} // namespace

Connection::Connection(QWebSocket* web_socket, InboundMeter* meter, PskIdentity identity,
                       const Limits& limits, QObject* parent)
    : QObject(parent), socket_(meter->socket()), web_socket_(web_socket), identity_(std::move(identity)),
      limits_(limits), messages_(limits.messages, Clock::now()), bytes_(limits.bytes, Clock::now()),
      heard_at_(Clock::now()), pinged_at_(heard_at_)
{
    web_socket_->setMaxAllowedIncomingFrameSize(limits.inbound_message);
    web_socket_->setMaxAllowedIncomingMessageSize(limits.inbound_message);
    socket_->setParent(this);
    web_socket_->setParent(this);
    connect(meter, &InboundMeter::received, this, &Connection::take_bytes);
    connect(web_socket_, &QWebSocket::textMessageReceived, this, &Connection::take_text);
    connect(web_socket_, &QWebSocket::binaryMessageReceived, this, [this] {
        close_as(EndReason::binary_message, CloseCode::unsupported_data, QStringLiteral("text only"));
    });
    connect(web_socket_, &QWebSocket::aboutToClose, this, &Connection::on_closing);
    connect(web_socket_, &QWebSocket::disconnected, this, &Connection::on_disconnected);
}

Connection::~Connection()
{
    ending_ = Ending{EndReason::aborted_by_hub, {}, {}};
    if (web_socket_) {
        web_socket_->disconnect(this);
        web_socket_->abort();
    }
}

bool Connection::send(const QString& text)
{
    if (ending_)
        return false;
    if (backlog() <= limits_.outbound_backlog)
        web_socket_->sendTextMessage(text);
    if (backlog() <= limits_.outbound_backlog)
        return true;
    cut_off(EndReason::reads_too_slowly, QStringLiteral("%1 bytes wait").arg(backlog()));
    return false;
}

void Connection::close(CloseCode code, const QString& text)
{
    close_as(EndReason::closed_by_hub, code, text);
}

void Connection::abort()
{
    cut_off(EndReason::aborted_by_hub, {});
}

void Connection::sweep(Clock::time_point now)
{
    if (ending_) {
        if (now >= abort_at_ && web_socket_)
            web_socket_->abort();
        return;
    }
    if (backlog() > limits_.outbound_backlog) {
        cut_off(EndReason::reads_too_slowly, QStringLiteral("%1 bytes wait").arg(backlog()));
    } else if (now - heard_at_ > limits_.gone_after) {
        cut_off(EndReason::silent, {});
    } else if (now - std::max(heard_at_, pinged_at_) > limits_.ping_after) {
        pinged_at_ = now;
        web_socket_->ping();
    }
}

void Connection::take_bytes(qint64 count)
{
    if (ending_)
        return;
    heard_at_ = Clock::now();
    if (!bytes_.take(double(count), heard_at_))
        cut_off(EndReason::too_fast, QStringLiteral("bytes"));
}

void Connection::take_text(const QString& text)
{
    if (ending_)
        return;
    if (messages_.take(1, heard_at_))
        Q_EMIT message(text.toUtf8());
    else
        cut_off(EndReason::too_fast, QStringLiteral("messages"));
}

void Connection::on_closing()
{
    if (ending_)
        return;
    const CloseCode code{quint16(web_socket_->closeCode())};
    ending_ = Ending{reason_of_close(code), code, web_socket_->closeReason()};
    abort_at_ = Clock::now() + limits_.close_grace;
}

void Connection::on_disconnected()
{
    if (!ending_)
        ending_ = Ending{EndReason::lost, {}, web_socket_->errorString()};
    report_end_later();
}

/// What is on its way to the peer, before and after TLS.
qint64 Connection::backlog() const
{
    return socket_ ? socket_->bytesToWrite() + socket_->encryptedBytesToWrite() : 0;
}

void Connection::close_as(EndReason reason, CloseCode code, const QString& text)
{
    if (ending_)
        return;
    ending_ = Ending{reason, code, text};
    abort_at_ = Clock::now() + limits_.close_grace;
    web_socket_->close(QWebSocketProtocol::CloseCode(code), text);
}

void Connection::cut_off(EndReason reason, const QString& detail)
{
    if (reported_ || (ending_ && reason != EndReason::aborted_by_hub))
        return;
    if (!ending_)
        ending_ = Ending{reason, {}, detail};
    if (web_socket_)
        web_socket_->abort(); // on_disconnected() follows, unless there is nothing left to disconnect
    report_end_later();
}

void Connection::report_end_later()
{
    if (reported_)
        return;
    reported_ = true;
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT ended(*ending_); }, Qt::QueuedConnection);
}

} // namespace giliran::link
