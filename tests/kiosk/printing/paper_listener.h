// SPDX-License-Identifier: GPL-3.0-or-later
// A receipt printer on the network: takes connections on a loopback port and keeps what each one sent.
#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <vector>

namespace giliran::test {

/// Lives in the event loop of its thread.
class PaperListener : private QTcpServer
{
public:
    /// On a port of its own choice when `port` is 0. Throws std::runtime_error when the port is taken.
    explicit PaperListener(quint16 port = 0);
    ~PaperListener() override;

    quint16 port() const { return serverPort(); }

    /// What every ended connection sent, in the order of their ends.
    const std::vector<QByteArray>& jobs() const { return jobs_; }

    /// Connections so far, ended or not.
    int connections() const { return connections_; }

    /// From now on the printer takes a job in and never hangs up, as if it did not come to the end of it.
    void hold_connections() { holding_ = true; }

private:
    void incomingConnection(qintptr descriptor) override;

    bool holding_ = false;
    int connections_ = 0;
    std::vector<int> held_;
    std::vector<QByteArray> jobs_;
};

} // namespace giliran::test
