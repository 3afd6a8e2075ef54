// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSocket>
#include <QHostAddress>

namespace giliran::link {

/// Why an address cannot be listened on. Nothing is listened on then, not on the other addresses either.
struct ListenError
{
    enum class Reason
    {
        port_taken,
        not_permitted,
        no_such_address,
        other
    };

    Reason reason;
    QHostAddress address;
    quint16 port;
    QString detail; ///< the system's words

    static ListenError from(QAbstractSocket::SocketError error, const QHostAddress& address, quint16 port,
                            QString detail);
    /// One line for a log.
    QString text() const;
};

} // namespace giliran::link
