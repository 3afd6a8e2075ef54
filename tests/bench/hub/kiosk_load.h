// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/hub/bench_device.h"

#include <QThread>
#include <atomic>
#include <memory>
#include <vector>

namespace giliran::bench {

/// Kiosks in a thread of their own that take tickets: each the next as soon as it has one, or all together at
/// a given rate.
class KioskLoad
{
public:
    /// Returns when all are connected.
    KioskLoad(const BenchHub& hub, double tickets_per_second = 0);
    ~KioskLoad();
    KioskLoad(const KioskLoad&) = delete;
    KioskLoad& operator=(const KioskLoad&) = delete;

    void begin() { is_begun_ = true; }
    std::int64_t tickets() const { return tickets_; }

private:
    void run(const BenchHub& hub);

    const double rate_;
    std::atomic<bool> is_ready_ = false;
    std::atomic<bool> is_begun_ = false;
    std::atomic<bool> is_over_ = false;
    std::atomic<std::int64_t> tickets_ = 0;
    std::unique_ptr<QThread> thread_;
};

} // namespace giliran::bench
