// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/service/termination.h"

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace giliran {
namespace {

/// Both signals are blocked and read from a descriptor instead: no handler runs at an odd moment.
int open_signals()
{
    sigset_t signals;
    ::sigemptyset(&signals);
    ::sigaddset(&signals, SIGTERM);
    ::sigaddset(&signals, SIGINT);
    ::sigprocmask(SIG_BLOCK, &signals, nullptr);
    return ::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

} // namespace

Termination::Termination(QObject* parent) : QObject(parent), notifier_(open_signals(), QSocketNotifier::Read)
{
    connect(&notifier_, &QSocketNotifier::activated, this, [this](QSocketDescriptor descriptor) {
        signalfd_siginfo info = {};
        if (::read(descriptor, &info, sizeof info) == static_cast<ssize_t>(sizeof info))
            Q_EMIT requested();
    });
}

Termination::~Termination()
{
    ::close(static_cast<int>(notifier_.socket()));
}

} // namespace giliran
