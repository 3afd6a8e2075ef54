// SPDX-License-Identifier: GPL-3.0-or-later
// The hub against its budgets: rows 1 to 4 of the design's table. Usage: giliran_bench [FOLDER ON THE DISK TO
// MEASURE] [ROUNDS]
#include "tests/bench/hub/bare_ways.h"
#include "tests/bench/hub/call_timer.h"
#include "tests/bench/hub/kiosk_load.h"
#include "tests/bench/hub/measured.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QThread>
#include <cstdio>

using namespace giliran;
using namespace giliran::bench;

namespace {

constexpr int device_count = 64;
constexpr int display_count = 1'000;

struct Figures ///< one entry a round; times in ms
{
    std::vector<double> commits_per_second, commit_p50, echo_p50;
    std::vector<double> tickets_per_second;
    std::vector<double> call_p50, call_p99, busy_call_p99;
    std::vector<double> last_display;
};

void measure_bare_ways(BareCommits& commits, Figures& figures)
{
    const std::vector<double> times = commits.run(1.0);
    figures.commits_per_second.push_back(static_cast<double>(times.size()));
    figures.commit_p50.push_back(median(times));
    figures.echo_p50.push_back(median(bare_echoes(5'000)));
}

double tickets_per_second(const QString& disk)
{
    constexpr double seconds = 2.0;
    const BenchHub hub(disk, device_count, 0);
    KioskLoad load(hub);
    load.begin();
    QThread::msleep(200); // the first tickets find cold caches
    const std::int64_t before = load.tickets();
    const auto start = Clock::now();
    QThread::msleep(static_cast<unsigned long>(seconds * 1000));
    return static_cast<double>(load.tickets() - before) / milliseconds_since(start) * 1000;
}

void measure_calls(const QString& disk, double busy_rate, Figures& figures)
{
    const BenchHub hub(disk, device_count, 1);
    CallTimer officer(hub);
    officer.press(50);
    const std::vector<double> idle = officer.press(400);
    figures.call_p50.push_back(median(idle));
    figures.call_p99.push_back(quantile(idle, 0.99));
    KioskLoad load(hub, busy_rate);
    load.begin();
    QThread::msleep(200);
    figures.busy_call_p99.push_back(quantile(officer.press(400), 0.99));
}

double last_display_has_it(const QString& disk)
{
    const BenchHub hub(disk, 0, display_count);
    CallTimer officer(hub);
    officer.press(3);
    return median(officer.press(15));
}

/// Of each round by itself: a disk may be ten times slower in the next.
template <class Ratio>
double median_ratio(const Figures& figures, Ratio ratio)
{
    std::vector<double> ratios;
    for (std::size_t round = 0; round < figures.commit_p50.size(); ++round)
        ratios.push_back(ratio(round));
    return median(ratios);
}

void print_row(const char* what, double measured, const char* unit, double ratio, const char* sign,
               double budget)
{
    const bool kept = *sign == '>' ? ratio >= budget : ratio <= budget;
    std::printf("%-66s %10.3f %-4s %7.2f  %s= %5.1f  %s\n", what, measured, unit, ratio, sign, budget,
                kept ? "kept" : "MISSED");
}

void print_table(const Figures& all)
{
    std::printf("\nbare: %.0f single-row commits/s (p50 %.3f ms), TCP echo p50 %.4f ms\n\n",
                median(all.commits_per_second), median(all.commit_p50), median(all.echo_p50));
    std::printf("%-66s %10s %-4s %7s  %8s\n", "what (medians of the rounds)", "measured", "", "ratio",
                "budget");
    print_row(
        "durable tickets a second, 64 devices", median(all.tickets_per_second), "/s",
        median_ratio(all, [&](auto i) { return all.tickets_per_second[i] / all.commits_per_second[i]; }), ">",
        2);
    print_row(
        "next pressed -> call at a display, idle, p50", median(all.call_p50), "ms",
        median_ratio(all, [&](auto i) { return all.call_p50[i] / (all.commit_p50[i] + all.echo_p50[i]); }),
        "<", 2);
    print_row("the same, row 1's clients at half their rate, p99", median(all.busy_call_p99), "ms",
              median_ratio(all, [&](auto i) { return all.busy_call_p99[i] / all.call_p50[i]; }), "<", 20);
    print_row(
        "last of 1,000 displays has the call", median(all.last_display), "ms",
        median_ratio(all, [&](auto i) { return all.last_display[i] / (all.echo_p50[i] * display_count); }),
        "<", 10);
    std::printf("(idle p99 %.3f ms)\n", median(all.call_p99));
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QTemporaryDir folder(
        QDir(arguments.value(1, QDir::tempPath())).filePath(QStringLiteral("bench-XXXXXX")));
    const int rounds = std::max(1, arguments.value(2, QStringLiteral("5")).toInt());
    Figures figures;
    BareCommits commits(folder.path());
    for (int round = 0; round < rounds; ++round) {
        measure_bare_ways(commits, figures);
        figures.tickets_per_second.push_back(tickets_per_second(folder.path()));
        measure_calls(folder.path(), figures.tickets_per_second.back() / 2, figures);
        figures.last_display.push_back(last_display_has_it(folder.path()));
        std::printf("round %d: %.0f commits/s, %.0f tickets/s, call %.3f ms, busy p99 %.3f ms, 1,000 "
                    "displays %.1f ms\n",
                    round + 1, figures.commits_per_second.back(), figures.tickets_per_second.back(),
                    figures.call_p50.back(), figures.busy_call_p99.back(), figures.last_display.back());
        std::fflush(stdout);
    }
    print_table(figures);
    return 0;
}
