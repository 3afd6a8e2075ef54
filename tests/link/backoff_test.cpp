// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/backoff.h"

#include <catch2/catch.hpp>

namespace giliran::link::test {

using namespace std::chrono_literals;

TEST_CASE("the waits between attempts double from the first to the longest", "[link]")
{
    Backoff backoff(250ms, 5s);
    CHECK(backoff.next(0) == 250ms);
    CHECK(backoff.next(0) == 500ms);
    CHECK(backoff.next(0) == 1s);
    CHECK(backoff.next(0) == 2s);
    CHECK(backoff.next(0) == 4s);
    CHECK(backoff.next(0) == 5s);
    CHECK(backoff.next(0) == 5s);
    backoff.reset();
    CHECK(backoff.next(0) == 250ms);
}

TEST_CASE("chance shortens a wait by up to a half", "[link]")
{
    Backoff backoff(1s, 5s);
    CHECK(backoff.next(0.999) >= 500ms);
    CHECK(backoff.next(0.5) == 1500ms);
}

} // namespace giliran::link::test
