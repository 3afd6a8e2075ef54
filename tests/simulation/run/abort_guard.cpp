// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/run/abort_guard.h"

#include <csetjmp>
#include <csignal>

namespace giliran::simulation {
namespace {

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
    guard.sa_handler = leave_the_run;
    sigemptyset(&guard.sa_mask);
    sigaction(SIGABRT, &guard, &earlier);
    bool ended = false;
    if (sigsetjmp(before_the_run, 1) == 0) {
        what();
        ended = true;
    }
    sigaction(SIGABRT, &earlier, nullptr);
    return ended;
}

} // namespace giliran::simulation
