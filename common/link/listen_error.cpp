// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/listen_error.h"

namespace giliran::link {

namespace {

ListenError::Reason reason_of(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::AddressInUseError)
        return ListenError::Reason::port_taken;
    if (error == QAbstractSocket::SocketAccessError)
        return ListenError::Reason::not_permitted;
    if (error == QAbstractSocket::SocketAddressNotAvailableError)
        return ListenError::Reason::no_such_address;
    return ListenError::Reason::other;
}

QString words_of(ListenError::Reason reason)
{
    switch (reason) {
    case ListenError::Reason::port_taken:
        return QStringLiteral("port %2 of %1 is taken by another program");
    case ListenError::Reason::not_permitted:
        return QStringLiteral("not permitted to listen on port %2 of %1");
    case ListenError::Reason::no_such_address:
        return QStringLiteral("this machine has no address %1 to listen on port %2");
    case ListenError::Reason::other:
        return QStringLiteral("cannot listen on %1, port %2");
    }
    Q_UNREACHABLE();
}

} // namespace

ListenError ListenError::from(QAbstractSocket::SocketError error, const QHostAddress& address, quint16 port,
                              QString detail)
{
    return {reason_of(error), address, port, std::move(detail)};
}

QString ListenError::text() const
{
    return QStringLiteral("%1 (%2)").arg(words_of(reason).arg(address.toString()).arg(port), detail);
}

} // namespace giliran::link
