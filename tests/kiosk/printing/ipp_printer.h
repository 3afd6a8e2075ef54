// SPDX-License-Identifier: GPL-3.0-or-later
// A driverless receipt printer for 80 mm rolls: ippeveprinter with levers for its faults.
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace giliran::test {

/// Starts in the constructor, throws std::runtime_error when it cannot, ends in the destructor.
class IppPrinter
{
public:
    IppPrinter();
    IppPrinter(const IppPrinter&) = delete;
    IppPrinter& operator=(const IppPrinter&) = delete;
    ~IppPrinter();

    quint16 port() const { return port_; }

    /// Paper on the roll as its sensor sees it: 0 is empty, 5 low, 250 plenty.
    void set_paper_level(int level) const;

    /// From now on every job is cancelled at the printer.
    void fail_jobs() const;

    /// From now on every job takes longer than anyone waits.
    void hang_jobs() const;

    /// The PDFs that came out, oldest first.
    QStringList papers() const;

    /// As when it is switched off.
    void stop();

private:
    void start_bus();
    void start_printer();

    QTemporaryDir folder_;
    quint16 port_;
    QProcess bus_; ///< ippeveprinter does not start without a D-Bus, even when it announces nothing on it
    QProcess process_;
};

} // namespace giliran::test
