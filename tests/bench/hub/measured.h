// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <vector>

namespace giliran::bench {

using Clock = std::chrono::steady_clock;

/// What takes longer is broken, not slow.
inline constexpr std::chrono::seconds longest_wait{60};

inline double milliseconds_since(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// The value below which `share` (0 to 1) of the samples lie; 0 when there are none.
inline double quantile(std::vector<double> samples, double share)
{
    if (samples.empty())
        return 0;
    std::sort(samples.begin(), samples.end());
    const auto index = static_cast<std::size_t>(share * static_cast<double>(samples.size()));
    return samples[std::min(index, samples.size() - 1)];
}

inline double median(std::vector<double> samples)
{
    return quantile(std::move(samples), 0.5);
}

} // namespace giliran::bench
