// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/number_allocator.h"

#include <algorithm>

namespace giliran {
namespace {

bool take_from(std::vector<NumberBlock>& blocks, std::uint32_t n)
{
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const NumberBlock block = blocks[i];
        if (n < block.first || n > block.last)
            continue;
        const auto here = blocks.erase(blocks.begin() + static_cast<std::ptrdiff_t>(i));
        const NumberBlock before{block.first, n - 1};
        const NumberBlock behind{n + 1, block.last};
        const auto rest = behind.empty() || n == std::numeric_limits<std::uint32_t>::max()
                              ? here
                              : blocks.insert(here, behind);
        if (!before.empty())
            blocks.insert(rest, before);
        return true;
    }
    return false;
}

} // namespace

NumberAllocator::NumberAllocator(std::uint32_t first, std::uint32_t lease_first, std::uint32_t lease_last)
{
    constexpr std::uint32_t end = std::numeric_limits<std::uint32_t>::max();
    first = std::max(first, 1U);
    const NumberBlock leased{std::max(lease_first, first), lease_last};
    if (leased.empty()) {
        ordinary_.push_back({first, end});
        return;
    }
    leasable_.push_back(leased);
    if (first < leased.first)
        ordinary_.push_back({first, leased.first - 1});
    if (leased.last < end)
        ordinary_.push_back({leased.last + 1, end});
}

std::optional<std::uint32_t> NumberAllocator::next() const
{
    return ordinary_.empty() ? std::nullopt : std::optional(ordinary_.front().first);
}

std::optional<NumberBlock> NumberAllocator::next_lease(std::uint32_t size) const
{
    if (leasable_.empty() || size == 0)
        return std::nullopt;
    const NumberBlock& block = leasable_.front();
    return NumberBlock{block.first, block.first + std::min(size - 1, block.last - block.first)};
}

bool NumberAllocator::lend(const NumberBlock& block)
{
    for (std::uint32_t n = block.first; n <= block.last; ++n)
        if (!take_from(leasable_, n))
            return false;
    return true;
}

bool NumberAllocator::take(std::uint32_t n)
{
    return take_from(ordinary_, n) || take_from(leasable_, n);
}

} // namespace giliran
