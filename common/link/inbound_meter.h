// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSslSocket;

namespace giliran::link {

/// Tells how many bytes have come on a socket, before the WebSocket on it has its turn to read them: pings
/// and empty fragments never become messages, and Qt counts neither. A child of the socket.
class InboundMeter : public QObject
{
    Q_OBJECT

public:
    /// How much is taken from the network in one go, so that a limit acts before memory grows. More than the
    /// largest frame, or it would never be complete.
    static constexpr qint64 read_buffer = 256 * 1024;

    /// To be made before the WebSocket, because slots run in the order of their connection.
    explicit InboundMeter(QSslSocket* socket);

    QSslSocket* socket() const;
    /// To be called when the WebSocket has been made.
    void web_socket_is_made();

Q_SIGNALS:
    void received(qint64 bytes);

private:
    void before_reading();
    void after_reading();

    QSslSocket* const socket_;
    qint64 unread_ = 0; ///< in the buffer when the WebSocket last had its turn
};

} // namespace giliran::link
