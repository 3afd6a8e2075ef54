// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

namespace giliran::link {

/// Listens on one address and hands over bare descriptors: what to do with them is the listener's decision,
/// taken before anything is allocated for TLS.
class Acceptor : public QTcpServer
{
    Q_OBJECT

public:
    using QTcpServer::QTcpServer;

Q_SIGNALS:
    /// The receiver owns the descriptor from here on.
    void accepted(qintptr descriptor);

protected:
    void incomingConnection(qintptr descriptor) override { Q_EMIT accepted(descriptor); }
};

} // namespace giliran::link
