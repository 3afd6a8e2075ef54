// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/printing/paper_listener.h"

#include <QTcpSocket>
#include <memory>
#include <stdexcept>
#include <unistd.h>

namespace giliran::test {

PaperListener::PaperListener(quint16 port)
{
    if (!listen(QHostAddress::LocalHost, port))
        throw std::runtime_error("no port for the paper listener");
}

PaperListener::~PaperListener()
{
    for (const int descriptor : held_)
        ::close(descriptor);
}

void PaperListener::incomingConnection(qintptr descriptor)
{
    ++connections_;
    if (holding_) {
        held_.push_back(static_cast<int>(descriptor));
        return;
    }
    auto* socket = new QTcpSocket(this);
    const auto received = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this,
            [socket, received] { received->append(socket->readAll()); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket, received] {
        received->append(socket->readAll());
        jobs_.push_back(*received);
        socket->deleteLater();
    });
    socket->setSocketDescriptor(descriptor);
}

} // namespace giliran::test
