// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/service/reachable_addresses.h"

#include <QNetworkInterface>

namespace giliran {
namespace {

bool is_any(const QHostAddress& address)
{
    return address == QHostAddress(QHostAddress::Any) || address == QHostAddress(QHostAddress::AnyIPv4) ||
           address == QHostAddress(QHostAddress::AnyIPv6);
}

QList<QHostAddress> all_of_this_machine()
{
    QList<QHostAddress> addresses;
    for (const QHostAddress& address : QNetworkInterface::allAddresses())
        if (!address.isLoopback() && !address.isLinkLocal())
            addresses.append(address);
    addresses.append(QHostAddress(QHostAddress::LocalHost));
    return addresses;
}

} // namespace

std::vector<HubAddress> reachable_addresses(const QList<QHostAddress>& listening, quint16 port)
{
    const bool any = std::any_of(listening.begin(), listening.end(), is_any);
    std::vector<HubAddress> reachable;
    for (const QHostAddress& address : any ? all_of_this_machine() : listening) {
        const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
        const QString form = v6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2");
        if (const auto one = HubAddress::parse(form.arg(address.toString()).arg(port).toStdString()))
            reachable.push_back(*one);
    }
    return reachable;
}

} // namespace giliran
