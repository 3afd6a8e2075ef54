// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/run/abort_guard.h"

#include <csetjmp>
#include <csignal>
#include <unistd.h>

namespace giliran::simulation {
namespace {

/// A run takes a tenth of a second; one that never ends is a finding too.
constexpr unsigned longest_run_seconds = 10;

sigjmp_buf before_the_run;

extern "C" void leave_the_run(int)
{
    siglongjmp(before_the_run, 1);
}

} // namespace

bool ends_without_abort(const std::function<void()>& what)
{
    struct sigaction guard = {};
    struct sigaction earlier = {};
    struct sigaction earlier_alarm = {};
    guard.sa_handler = leave_the_run;
    sigemptyset(&guard.sa_mask);
    sigaction(SIGABRT, &guard, &earlier);
    sigaction(SIGALRM, &guard, &earlier_alarm);
    bool ended = false;
    if (sigsetjmp(before_the_run, 1) == 0) {
        alarm(longest_run_seconds);
        what();
        ended = true;
    }
    alarm(0);
    sigaction(SIGABRT, &earlier, nullptr);
    sigaction(SIGALRM, &earlier_alarm, nullptr);
    return ended;
}

} // namespace giliran::simulation
