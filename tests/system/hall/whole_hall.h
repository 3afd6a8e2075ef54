// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QRect>
#include <QString>
#include <QTemporaryDir>
#include <memory>
#include <vector>

namespace giliran::testing {

/// A hall of real programs: a kiosk that starts its own hub, one counter, one display; the small golden hall.
class WholeHall
{
public:
    struct Surroundings
    {
        QString display;     ///< X display
        QString cups_server; ///< "127.0.0.1:631"
        QString cups_queue;
        QString pulse_server;
    };

    static constexpr QRect kiosk_at{0, 0, 1080, 1920};
    static constexpr QRect counter_at{1080, 0, 1180, 720};
    static constexpr QRect display_at{1080, 760, 1280, 720};

    explicit WholeHall(const Surroundings& surroundings);
    ~WholeHall();
    WholeHall(const WholeHall&) = delete;
    WholeHall& operator=(const WholeHall&) = delete;

    void start_kiosk();
    /// With the hub running: applies the hall, adds officer 0101 with PIN 2468, starts counter and display.
    void furnish();

    /// `giliran-hub ARGUMENTS… --data DIR`: its standard output; empty when it failed.
    QByteArray hub(const QStringList& arguments, const QByteArray& input = {}) const;
    bool hub_runs() const;
    QJsonObject status() const;
    /// One value of the journal, read beside the running hub.
    QString journal_value(const QString& sql) const;
    /// What the programs wrote, for a failing test.
    QString logs() const;
    /// The clips that the display made of the agencies' names.
    QStringList spoken_names() const;

    /// Ends every program as a machine does that is shut down. True when none had to be forced or failed.
    bool end();
    /// What the programs left in the system's folder of passing files.
    QStringList left_behind() const;

private:
    void start(const QString& program, const QStringList& arguments);
    QString path(const QString& name) const { return folder_.filePath(name); }

    Surroundings surroundings_;
    QTemporaryDir folder_;
    quint16 port_;
    std::vector<std::unique_ptr<QProcess>> programs_;
};

} // namespace giliran::testing
