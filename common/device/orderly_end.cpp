// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/device/orderly_end.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace giliran {
namespace {

std::array<int, 2> wake_up{-1, -1}; // a signal handler may do little more than write to a socket

void on_signal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wake_up[0], &byte, 1);
}

} // namespace

OrderlyEnd::OrderlyEnd(QObject* parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, wake_up.data()) != 0)
        return;
    notifier_ = new QSocketNotifier(wake_up[1], QSocketNotifier::Read, this);
    connect(notifier_, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto read = ::read(wake_up[1], &byte, 1);
        Q_EMIT asked();
        QCoreApplication::exit(0);
    });
    for (const int signal : {SIGINT, SIGTERM}) {
        struct sigaction action = {};
        action.sa_handler = on_signal;
        action.sa_flags = SA_RESTART;
        ::sigaction(signal, &action, nullptr);
    }
}

OrderlyEnd::~OrderlyEnd()
{
    for (const int signal : {SIGINT, SIGTERM})
        std::signal(signal, SIG_DFL);
    delete notifier_;
    for (int& end : wake_up) {
        ::close(end);
        end = -1;
    }
}

} // namespace giliran
