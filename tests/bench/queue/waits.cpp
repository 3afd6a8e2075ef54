// SPDX-License-Identifier: GPL-3.0-or-later
// How often the truth fell inside the wait estimates. Usage: bench_waits [--days N] [--visitors N] HALL.toml
// ...
#include "common/config/hall_file.h"
#include "tests/simulator/wait_calibration.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace giliran;

int main(int argc, char** argv)
{
    std::uint64_t days = 20;
    std::uint32_t visitors = 0; // as the file says
    std::printf("%-32s %8s %8s %8s %8s %8s %8s %8s %8s\n", "", "tickets", "inside", "early", "late", "wait",
                "width", "closing", "unknown");
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--days") == 0 && i + 1 < argc) {
            days = static_cast<std::uint64_t>(std::max(1, std::atoi(argv[++i])));
            continue;
        }
        if (std::strcmp(argv[i], "--visitors") == 0 && i + 1 < argc) {
            visitors = static_cast<std::uint32_t>(std::max(0, std::atoi(argv[++i])));
            continue;
        }
        auto file = read_hall_file(argv[i]);
        if (!file) {
            std::fprintf(stderr, "%s: no hall file\n", argv[i]);
            return 1;
        }
        if (visitors > 0)
            file->hall.demand.visitors_a_day = visitors;
        simulator_tests::Calibration result;
        for (std::uint64_t seed = 1; seed <= days; ++seed)
            calibrate(result, file->hall, *BusinessDay::parse("2026-11-23"), seed);
        const double asked = static_cast<double>(std::max<std::uint64_t>(1, result.asked)) / 100.0;
        std::printf("%-32s %8.0f %7.1f%% %7.1f%% %7.1f%% %5.1fmin %5.1fmin %7.1f%% %8llu\n", argv[i],
                    static_cast<double>(result.tickets) / static_cast<double>(days), result.inside() * 100,
                    static_cast<double>(result.too_early) / asked,
                    static_cast<double>(result.too_late) / asked, result.median_wait(), result.median_width(),
                    static_cast<double>(result.closing_right) / asked,
                    static_cast<unsigned long long>(result.unanswered));
    }
    return 0;
}
