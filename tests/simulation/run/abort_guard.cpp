// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/run/abort_guard.h"

#include <csetjmp>
#include <csignal>
#include <sys/time.h>

namespace giliran::simulation {
namespace {

/// A run takes a tenth of a second, one with a night a few; one that never ends is a finding too. Counted in
/// the time that the processor gives it: a machine that is busy otherwise breaks no promise.
constexpr time_t longest_run_seconds = 10;

void set_timer(time_t seconds)
{
    const itimerval timer{{0, 0}, {seconds, 0}};
    setitimer(ITIMER_PROF, &timer, nullptr);
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
    struct sigaction earlier_timer = {};
    guard.sa_handler = leave_the_run;
    sigemptyset(&guard.sa_mask);
    sigaction(SIGABRT, &guard, &earlier);
    sigaction(SIGPROF, &guard, &earlier_timer);
    bool ended = false;
    if (sigsetjmp(before_the_run, 1) == 0) {
        set_timer(longest_run_seconds);
        what();
        ended = true;
    }
    set_timer(0);
    sigaction(SIGABRT, &earlier, nullptr);
    sigaction(SIGPROF, &earlier_timer, nullptr);
    return ended;
}

} // namespace giliran::simulation
