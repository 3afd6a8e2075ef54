// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/hub/bench_device.h"

#include <memory>
#include <vector>

namespace giliran::bench {

/// An officer who presses *next*, and displays that wait for the call.
class CallTimer
{
public:
    /// Connects all, signs the officer in.
    explicit CallTimer(const BenchHub& hub);

    /// Presses so often, one ticket each; for each press the ms until the last display had the call.
    std::vector<double> press(int count);

private:
    template <class Condition>
    void wait_for(Condition condition);
    void make_ticket();

    BenchDevice kiosk_;
    BenchDevice counter_;
    std::vector<std::unique_ptr<BenchDevice>> displays_;
    qint64 accepted_leg_ = 0;
    int answers_ = 0;
    std::size_t displays_told_ = 0;
};

} // namespace giliran::bench
