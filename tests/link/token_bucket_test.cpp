// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/token_bucket.h"

#include <catch2/catch.hpp>

namespace giliran::link::test {

using namespace std::chrono_literals;

TEST_CASE("a rate lets a burst through, then only what time refills", "[link]")
{
    const Clock::time_point start{};
    TokenBucket bucket({10, 3}, start);
    CHECK(bucket.take(1, start));
    CHECK(bucket.take(2, start));
    CHECK_FALSE(bucket.take(1, start));
    CHECK(bucket.take(1, start + 100ms));
    CHECK_FALSE(bucket.take(1, start + 100ms));
}

TEST_CASE("a long rest saves up no more than the burst", "[link]")
{
    const Clock::time_point start{};
    TokenBucket bucket({10, 3}, start);
    CHECK_FALSE(bucket.take(4, start + 1h));
    CHECK(bucket.take(3, start + 1h));
}

} // namespace giliran::link::test
