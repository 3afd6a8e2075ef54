// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>

namespace giliran {

[[noreturn]] inline void broken_invariant(const char* what, const char* file, int line)
{
    std::fprintf(stderr, "%s:%d: broken invariant: %s\n", file, line, what);
    std::abort();
}

} // namespace giliran

/// A broken invariant ends the process with its place: going on could lose a ticket.
#define GILIRAN_REQUIRE(condition)                                                                           \
    do {                                                                                                     \
        if (!(condition))                                                                                    \
            ::giliran::broken_invariant(#condition, __FILE__, __LINE__);                                     \
    } while (false)
