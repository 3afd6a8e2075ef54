// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hall/hall.h"

#include <cstdint>
#include <vector>

namespace giliran::simulator_tests {

/// How estimates compare with what then happened, over all days played.
struct Calibration
{
    std::uint64_t asked = 0;
    std::uint64_t too_early = 0;  ///< called before the range began
    std::uint64_t too_late = 0;   ///< called after it ended
    std::uint64_t unanswered = 0; ///< no estimate, and yet called
    std::uint64_t never_called = 0;
    std::vector<double> waits;       ///< minutes, of those asked
    std::vector<double> widths;      ///< minutes, of the ranges
    std::uint64_t closing_right = 0; ///< the word on closing time came true
    std::uint64_t tickets = 0;

    /// 0 … 1
    double inside() const;
    double median_width() const;
    double median_wait() const;
    /// Width over the wait, among waits of at least ten minutes: what a range says.
    double relative_width() const;
};

/// Plays a day, asks for each ticket when it is given, and compares with its first call. Regular tickets
/// only.
void calibrate(Calibration& into, const Hall& hall, BusinessDay day, std::uint64_t seed);

} // namespace giliran::simulator_tests
