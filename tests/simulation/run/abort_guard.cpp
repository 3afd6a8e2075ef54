// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/run/abort_guard.h"

#include <csetjmp>
#include <csignal>
#include <sys/time.h>

namespace giliran::simulation {
namespace {

/// Of the processor, however busy the machine is. A run takes a tenth of a second, one through a night with a
/// full disk ten, when every device asks each second what became of its press; one that never ends is a
/// finding too.
constexpr time_t longest_run_seconds = 120;

void ring_after(time_t seconds)
{
    const itimerval once{{0, 0}, {seconds, 0}};
    setitimer(ITIMER_PROF, &once, nullptr);
}

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
    sigaction(SIGPROF, &guard, &earlier_alarm);
    bool ended = false;
    if (sigsetjmp(before_the_run, 1) == 0) {
        ring_after(longest_run_seconds);
        what();
        ended = true;
    }
    ring_after(0);
    sigaction(SIGABRT, &earlier, nullptr);
    sigaction(SIGPROF, &earlier_alarm, nullptr);
    return ended;
}

} // namespace giliran::simulation
