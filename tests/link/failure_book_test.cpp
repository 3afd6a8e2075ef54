// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/failure_book.h"

#include <catch2/catch.hpp>

namespace giliran::link::test {

using namespace std::chrono_literals;

TEST_CASE("an address is barred when too many arrivals from it have failed, and let in after a rest",
          "[link]")
{
    FailureBook book({2, 5});
    const QHostAddress address(1);
    const Clock::time_point start{};
    for (int i = 0; i < 5; ++i) {
        CHECK_FALSE(book.is_barred(address, start));
        book.note(address, start);
    }
    CHECK(book.is_barred(address, start));
    CHECK_FALSE(book.is_barred(QHostAddress(2), start));
    CHECK_FALSE(book.is_barred(address, start + 600ms));
}

TEST_CASE("the record of failures does not grow without bound, and rested addresses leave it", "[link]")
{
    FailureBook book({2, 1});
    const Clock::time_point start{};
    const QHostAddress late(0xffffffff);
    for (quint32 ipv4 = 1; ipv4 <= FailureBook::max_addresses; ++ipv4)
        book.note(QHostAddress(ipv4), start);
    book.note(late, start);
    CHECK_FALSE(book.is_barred(late, start));
    book.forget_rested(start + 10s);
    book.note(late, start + 10s);
    CHECK(book.is_barred(late, start + 10s));
}

} // namespace giliran::link::test
