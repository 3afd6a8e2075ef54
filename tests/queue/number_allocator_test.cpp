// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/number_allocator.h"

#include <catch2/catch.hpp>
#include <random>
#include <set>

using namespace giliran;

namespace {

std::vector<std::uint32_t> next_numbers(NumberAllocator& numbers, std::size_t count)
{
    std::vector<std::uint32_t> given;
    while (given.size() < count) {
        const auto n = numbers.next();
        REQUIRE(n);
        REQUIRE(numbers.take(*n));
        given.push_back(*n);
    }
    return given;
}

std::uint64_t size_of(const std::vector<NumberBlock>& blocks)
{
    std::uint64_t size = 0;
    for (const NumberBlock& block : blocks) {
        REQUIRE_FALSE(block.empty());
        size += std::uint64_t{block.last} - block.first + 1;
    }
    return size;
}

bool overlaps(const NumberBlock& a, const NumberBlock& b)
{
    return a.first <= b.last && b.first <= a.last;
}

} // namespace

TEST_CASE("a series goes on past 999, behind the numbers kept for leases", "[queue]")
{
    NumberAllocator numbers(1, 800, 999);
    const auto given = next_numbers(numbers, 1200);
    CHECK(given.front() == 1);
    CHECK(given[798] == 799);
    CHECK(given[799] == 1000);
    CHECK(given.back() == 1400);
}

TEST_CASE("a number is given once, whatever is taken in between", "[queue]")
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        NumberAllocator numbers(1, 40, 59);
        std::set<std::uint32_t> given;
        for (int step = 0; step < 150; ++step) {
            const bool carried = random() % 3 == 0;
            const auto n = carried ? static_cast<std::uint32_t>(random() % 150 + 1) : *numbers.next();
            const bool taken = numbers.take(n);
            CHECK(taken == given.insert(n).second);
            for (const NumberBlock& ordinary : numbers.ordinary())
                for (const NumberBlock& leasable : numbers.leasable())
                    CHECK_FALSE(overlaps(ordinary, leasable));
        }
        const std::uint64_t all = std::numeric_limits<std::uint32_t>::max();
        CHECK(size_of(numbers.ordinary()) + size_of(numbers.leasable()) + given.size() == all);
    }
}

TEST_CASE("an ordinary number is never one that may be leased", "[queue]")
{
    NumberAllocator numbers(1, 10, 19);
    for (const std::uint32_t n : next_numbers(numbers, 100))
        CHECK((n < 10 || n > 19));
    CHECK(size_of(numbers.leasable()) == 10);
}

TEST_CASE("a number carried over is passed by", "[queue]")
{
    NumberAllocator numbers(1, 800, 999);
    REQUIRE(numbers.take(2));
    REQUIRE(numbers.take(1));
    REQUIRE(numbers.take(850));
    CHECK_FALSE(numbers.take(2));
    CHECK_FALSE(numbers.take(0));
    CHECK(next_numbers(numbers, 2) == std::vector<std::uint32_t>{3, 4});
    CHECK(size_of(numbers.leasable()) == 199);
}

TEST_CASE("a series without leases has no hole", "[queue]")
{
    for (const NumberBlock leases :
         {NumberBlock{800, 799}, NumberBlock{800, 500}, NumberBlock{0, 0}, NumberBlock{1, 0}}) {
        NumberAllocator numbers(1, leases.first, leases.last);
        CHECK(numbers.leasable().empty());
        const auto given = next_numbers(numbers, 1000);
        CHECK(given.front() == 1);
        CHECK(given.back() == 1000);
    }
}

TEST_CASE("a series that begins among or behind its leases gives none of them", "[queue]")
{
    NumberAllocator among(900, 800, 999);
    CHECK(among.next() == 1000);
    CHECK(size_of(among.leasable()) == 100);
    CHECK(among.leasable().front() == NumberBlock{900, 999});
    NumberAllocator behind(5000, 800, 999);
    CHECK(behind.next() == 5000);
    CHECK(behind.leasable().empty());
}

TEST_CASE("there is no ticket number zero", "[queue]")
{
    CHECK(NumberAllocator(0, 800, 999).next() == 1);
}

TEST_CASE("a used-up series gives no number", "[queue]")
{
    constexpr auto last = std::numeric_limits<std::uint32_t>::max();
    NumberAllocator numbers(last - 1, 800, 999);
    CHECK(next_numbers(numbers, 2) == std::vector<std::uint32_t>{last - 1, last});
    CHECK_FALSE(numbers.next());
    NumberAllocator to_the_end(1, 3, last);
    CHECK(next_numbers(to_the_end, 2) == std::vector<std::uint32_t>{1, 2});
    CHECK_FALSE(to_the_end.next());
}
