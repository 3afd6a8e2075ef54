// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/instant.h"

#include <array>
#include <cstdint>

namespace giliran::simulator {

/// Chance from a seed. The generator is xoshiro256** (Blackman and Vigna, 2018) seeded by SplitMix64.
/// Everything drawn comes from additions, multiplications, divisions and square roots of doubles alone, which
/// IEEE 754 defines to the last bit, so a seed means the same day on every machine; the standard library's
/// distributions and exp() do not.
class Chance
{
public:
    explicit Chance(std::uint64_t seed);
    /// A generator of its own for a part of the day: drawing more in one part does not change another.
    Chance branch(std::uint64_t part) const { return Chance(seed_ ^ (part * 0x9e3779b97f4a7c15U)); }

    std::uint64_t next();
    /// 0 <= x < 1
    double unit();
    /// 0 … n − 1; n at least 1.
    std::uint64_t below(std::uint64_t n);
    bool percent(std::uint32_t percent) { return below(100) < percent; }
    /// Mean 0, standard deviation 1, never beyond ±6: the sum of twelve units, less six.
    double normal();
    /// Lognormal with this mean and standard deviation as a share of it.
    double lognormal(double mean, double spread);
    Duration lognormal(Duration mean, double spread);
    Duration between(Duration least, Duration most);

private:
    std::uint64_t seed_;
    std::array<std::uint64_t, 4> state_{};
};

} // namespace giliran::simulator
