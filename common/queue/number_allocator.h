// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace giliran {

/// Numbers first … last, both included.
struct NumberBlock
{
    std::uint32_t first = 1;
    std::uint32_t last = 0;
    bool empty() const { return last < first; }
    friend bool operator==(const NumberBlock&, const NumberBlock&) = default;
};

/// The numbers of one series that nobody has yet, as blocks in the order they will be given. What is taken
/// out is never put back within the day, so a number is given once by construction. Ordinary numbers and the
/// range that is leased to kiosks are disjoint; when the ordinary ones run out the series goes on behind the
/// leases.
class NumberAllocator
{
public:
    NumberAllocator() = default;
    /// Numbers from `first` on, without 0; of these lease_first … lease_last are kept for leases, none if
    /// that range is empty.
    NumberAllocator(std::uint32_t first, std::uint32_t lease_first, std::uint32_t lease_last);

    /// The number that would be given next; none: the series is used up (four thousand million numbers).
    std::optional<std::uint32_t> next() const;
    /// Takes one number out; false when it is not there any more.
    bool take(std::uint32_t n);
    /// The block of at most `size` numbers that would be lent next; none: all leasable ones are out.
    std::optional<NumberBlock> next_lease(std::uint32_t size) const;
    /// Takes a block out of the leasable ones; false when it is not all there any more.
    bool lend(const NumberBlock& block);
    const std::vector<NumberBlock>& ordinary() const { return ordinary_; }
    const std::vector<NumberBlock>& leasable() const { return leasable_; }

private:
    std::vector<NumberBlock> ordinary_;
    std::vector<NumberBlock> leasable_;
};

} // namespace giliran
