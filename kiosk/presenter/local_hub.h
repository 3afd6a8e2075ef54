// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace giliran {

/// The hub of a small hall: one of its kiosks (hub = "local") sees to it that giliran-hub runs. A hub that
/// runs already is adopted; one is started only when none does; one that dies is started again. It outlives a
/// crashed kiosk, and only an orderly end of the kiosk that started it stops it.
class LocalHub : public QObject
{
    Q_OBJECT

public:
    /// `options`: given on to giliran-hub serve, such as where it listens.
    LocalHub(QString program, QString data_folder, QStringList options, QObject* parent = nullptr);
    ~LocalHub() override;

    void start();
    /// Orderly: waits up to five seconds for a hub that was started here.
    void stop();

Q_SIGNALS:
    /// It runs: adopted or started. Comes again after every restart.
    void running();
    /// It cannot be started or ended by itself: why, for the screen and the log. It is tried again.
    void failed(const QString& why);

private:
    void look();
    void on_status(int exit_code);
    void start_hub();
    void on_hub_ended(int exit_code, QProcess::ExitStatus how);

    const QString program_;
    const QString data_folder_;
    const QStringList options_;
    QProcess status_;
    QProcess hub_;
    QTimer look_again_;
    int wait_ms_ = 250;
    bool was_running_ = false;
    bool stopping_ = false;
};

} // namespace giliran
