// SPDX-License-Identifier: GPL-3.0-or-later
// A print server of the test's own, beside the system's and untouched by it.
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace giliran::test {

/// Starts in the constructor, throws std::runtime_error with cupsd's own words when it cannot, and ends in
/// the destructor. Jobs whose printer does not answer are aborted, never retried.
class PrivateCupsd
{
public:
    PrivateCupsd();
    PrivateCupsd(const PrivateCupsd&) = delete;
    PrivateCupsd& operator=(const PrivateCupsd&) = delete;
    ~PrivateCupsd();

    /// "127.0.0.1:PORT", for PrinterConfig::cups_server and the environment's CUPS_SERVER.
    QString server() const;

    /// A queue without a driver to a network printer on this loopback port, given up after 5 s without it.
    void add_raw_queue(const QString& name, quint16 printer_port) const;

    /// A driverless queue to an IPP printer on this loopback port; it must be running.
    void add_everywhere_queue(const QString& name, quint16 printer_port) const;

    /// lpadmin and its kin against this server; gives what the tool says, throws when it fails.
    QString run(const QString& tool, const QStringList& arguments) const;

    /// As when the service dies; may be called once.
    void stop();

private:
    QTemporaryDir folder_;
    quint16 port_;
    QProcess process_;
};

} // namespace giliran::test
