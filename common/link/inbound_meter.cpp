// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/inbound_meter.h"

#include <QSslSocket>

namespace giliran::link {

InboundMeter::InboundMeter(QSslSocket* socket) : QObject(socket), socket_(socket)
{
    socket_->setReadBufferSize(read_buffer);
    connect(socket_, &QSslSocket::readyRead, this, &InboundMeter::before_reading);
}

QSslSocket* InboundMeter::socket() const
{
    return socket_;
}

void InboundMeter::web_socket_is_made()
{
    unread_ = socket_->bytesAvailable();
    connect(socket_, &QSslSocket::readyRead, this, &InboundMeter::after_reading);
}

void InboundMeter::before_reading()
{
    const qint64 available = socket_->bytesAvailable();
    if (available > unread_)
        Q_EMIT received(available - unread_);
}

void InboundMeter::after_reading()
{
    unread_ = socket_->bytesAvailable();
}

} // namespace giliran::link
