// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/presenter/local_hub.h"

#include <QDir>
#include <algorithm>

namespace giliran {
namespace {

constexpr int longest_wait_ms = 5000;
constexpr int watch_ms = 2000;
constexpr int stop_within_ms = 5000;

/// The hub's exit status in words: docs/operations.md lists them.
QString words_for_exit(int code)
{
    switch (code) {
    case 4:
        return LocalHub::tr("another hub has the data folder");
    case 5:
        return LocalHub::tr("its journal cannot be written");
    case 6:
        return LocalHub::tr("its journal is damaged");
    case 7:
        return LocalHub::tr("its journal is from a newer version");
    case 8:
        return LocalHub::tr("its port is taken, or the address is not this machine's");
    default:
        return LocalHub::tr("exit status %1").arg(code);
    }
}

} // namespace

LocalHub::LocalHub(QString program, QString data_folder, QStringList options, QObject* parent)
    : QObject(parent), program_(std::move(program)), data_folder_(std::move(data_folder)),
      options_(std::move(options))
{
    look_again_.setSingleShot(true);
    connect(&look_again_, &QTimer::timeout, this, &LocalHub::look);
    connect(&status_, &QProcess::finished, this, [this](int code) { on_status(code); });
    connect(&status_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            Q_EMIT failed(program_ + QStringLiteral(": ") + status_.errorString());
            look_again_.start(longest_wait_ms);
        }
    });
    connect(&hub_, &QProcess::finished, this, &LocalHub::on_hub_ended);
    hub_.setProcessChannelMode(QProcess::ForwardedChannels);
}

LocalHub::~LocalHub()
{
    stop();
}

void LocalHub::start()
{
    look();
}

void LocalHub::stop()
{
    stopping_ = true;
    look_again_.stop();
    status_.disconnect(this);
    status_.kill();
    status_.waitForFinished(1000);
    if (hub_.state() == QProcess::NotRunning)
        return;
    hub_.disconnect(this);
    hub_.terminate();
    if (!hub_.waitForFinished(stop_within_ms))
        hub_.kill();
}

void LocalHub::look()
{
    if (!stopping_ && status_.state() == QProcess::NotRunning)
        status_.start(program_, {QStringLiteral("status"), QStringLiteral("--data"), data_folder_});
}

void LocalHub::on_status(int exit_code)
{
    if (stopping_)
        return;
    if (exit_code == 0) {
        wait_ms_ = 250;
        if (!was_running_)
            Q_EMIT running();
        was_running_ = true;
        return look_again_.start(watch_ms);
    }
    was_running_ = false;
    if (hub_.state() == QProcess::NotRunning)
        start_hub();
    look_again_.start(wait_ms_);
    wait_ms_ = std::min(wait_ms_ * 2, longest_wait_ms);
}

void LocalHub::start_hub()
{
    hub_.start(program_,
               QStringList{QStringLiteral("serve"), QStringLiteral("--data"), data_folder_} + options_);
}

void LocalHub::on_hub_ended(int exit_code, QProcess::ExitStatus how)
{
    was_running_ = false;
    if (stopping_)
        return;
    Q_EMIT failed(how == QProcess::CrashExit
                      ? tr("The hub ended unexpectedly; it is started again.")
                      : tr("The hub ended: %1. It is started again.").arg(words_for_exit(exit_code)));
    look_again_.start(wait_ms_);
}

} // namespace giliran
