// SPDX-License-Identifier: GPL-3.0-or-later
// giliran_years_bench FOLDER [ROUNDS]: row 5 of the design's budgets, and what the journal's own work costs a
// call. FOLDER: of giliran_years.
#include "tests/bench/hub/call_timer.h"
#include "tests/bench/hub/kiosk_load.h"
#include "tests/bench/hub/measured.h"

#include "common/journal/sqlite_journal.h"
#include "common/record/fold.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>

using namespace giliran;
using namespace giliran::bench;

namespace {

constexpr int presses = 300;

void print_calls(const char* what, const std::vector<double>& times)
{
    std::printf("%-52s p50 %7.3f  p99 %7.3f  max %7.3f ms  (%zu)\n", what, median(times),
                quantile(times, 0.99), quantile(times, 1.0), times.size());
    std::fflush(stdout);
}

/// As quickly as an officer may press and the hub lets a counter ask.
std::vector<double> press(CallTimer& officer, int count)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        times.push_back(officer.press(1).front());
        const QDeadlineTimer pause(60);
        while (!pause.hasExpired())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    return times;
}

/// Nothing of what was measured before stays: the years alone, as they were written.
void forget_today(const QString& years)
{
    {
        const auto journal = SqliteJournal::open(years);
        const auto connection = journal ? (*journal)->database().connection() : fail(JournalError());
        if (!connection ||
            !(*connection)
                 ->execute("delete from events where day > (select max(day) from day_seals);"
                           "delete from legs where day > (select max(day) from day_seals);"
                           "delete from answers; delete from clock_stamps; delete from devices",
                           "forget today"))
            qFatal("the years cannot be written");
    }
    AcknowledgedEnd::forget(years);
}

/// How long the hub's loop stands still for a checkpoint of a log that is due.
void measure_checkpoints(const QString& years)
{
    const auto journal = SqliteJournal::open(years);
    const HallId hall = *HallId::parse("small");
    const auto recovered = journal ? (*journal)->recover(hall) : fail(JournalError());
    if (!recovered || recovered->unsealed.empty())
        qFatal("the years cannot be read");
    std::vector<double> times;
    std::uint32_t leg = 1;
    for (int i = 0; i < 10; ++i) {
        while (!(*journal)->checkpoint_due()) { // answers alone: the day stays as it was
            JournalBatch batch;
            batch.hall = hall;
            batch.clock = recovered->clock.value_or(ClockStamp());
            for (int k = 0; k < 20; ++k, ++leg) {
                RequestId::Bytes bytes{};
                for (std::size_t place = 0; place < 4; ++place)
                    bytes[place] = static_cast<std::uint8_t>((leg * 2654435761U) >> (8 * place));
                batch.answers.push_back(
                    {RequestId(bytes), recovered->unsealed.front().day, DeviceId(), R"({"type":"done"})"});
            }
            if (!(*journal)->append(batch))
                qFatal("the years cannot be written");
        }
        const auto start = Clock::now();
        if (!(*journal)->checkpoint())
            qFatal("the log cannot be copied");
        times.push_back(milliseconds_since(start));
    }
    std::printf("a checkpoint of a long log: p50 %.1f, max %.1f ms\n", median(times), quantile(times, 1.0));
}

void measure_starts(const QString& disk, const QString& years, int rounds)
{
    std::vector<double> old, young, ratios;
    { // the first opens today's day
        const BenchHub warm(disk, 0, 0, years);
    }
    for (int round = 0; round < rounds; ++round) {
        young.push_back(BenchHub(disk, 0, 0).start_time());
        old.push_back(BenchHub(disk, 0, 0, years).start_time());
        ratios.push_back(old.back() / young.back());
    }
    std::printf("start: %.1f ms with years, %.1f ms without, ratio %.2f (<= 1.2 %s)\n", median(old),
                median(young), median(ratios), median(ratios) <= 1.2 ? "kept" : "MISSED");
}

void measure_refold(const QString& years)
{
    const auto journal = SqliteJournal::open(years);
    if (!journal)
        qFatal("the years cannot be opened");
    std::vector<double> times;
    std::size_t events = 0;
    for (int i = 0; i < 21; ++i) {
        const auto start = Clock::now();
        const auto recovered = (*journal)->recover(*HallId::parse("small"));
        if (!recovered || !fold(*recovered))
            qFatal("the years cannot be read");
        events = recovered->unsealed.size();
        times.push_back(milliseconds_since(start));
    }
    std::printf("read and fold the unsealed day, %zu events: p50 %.2f ms\n", events, median(times));
}

/// Presses as long as giliran-hub does that; kills it after so many seconds.
void measure_calls_during(const char* what, const QStringList& words, CallTimer& officer, int seconds)
{
    QProcess work;
    work.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    work.start(QStringLiteral(GILIRAN_HUB_PROGRAM), words);
    work.waitForStarted();
    QElapsedTimer taken;
    taken.start();
    std::vector<double> times;
    while (work.state() != QProcess::NotRunning && !taken.hasExpired(seconds * 1000)) {
        for (const double time : press(officer, 10))
            times.push_back(time);
        QCoreApplication::processEvents();
    }
    const bool ended = work.state() == QProcess::NotRunning;
    if (!ended) {
        work.kill();
        work.waitForFinished();
    }
    print_calls((std::string(what) + (ended ? "" : ", its first " + std::to_string(seconds) + " s")).c_str(),
                times);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    const QString years = arguments[1];
    const int rounds = arguments.value(2, QStringLiteral("7")).toInt();
    const QTemporaryDir disk(QDir(years).filePath(QStringLiteral("../years-bench-XXXXXX")));
    forget_today(years);
    measure_starts(disk.path(), years, rounds);
    measure_checkpoints(years);
    forget_today(years);
    {
        const BenchHub young(disk.path(), 0, 1);
        CallTimer officer(young);
        press(officer, 20);
        print_calls("next, an empty journal", press(officer, presses));
    }
    {
        const BenchHub hub(disk.path(), 16, 1, years);
        CallTimer officer(hub);
        press(officer, 20);
        print_calls("next, with years", press(officer, presses));
        const QStringList data{QStringLiteral("--data"), years};
        measure_calls_during("next while giliran-hub backup works",
                             QStringList{QStringLiteral("backup"), disk.path()} + data, officer, 30);
        measure_calls_during("next while giliran-hub verify works",
                             QStringList{QStringLiteral("verify")} + data, officer, 20);
        {
            KioskLoad load(hub, 300); // a checkpoint each time the log is long
            load.begin();
            print_calls("next, 300 tickets/s beside it, checkpoints", press(officer, presses));
            measure_calls_during("the same while giliran-hub backup works",
                                 QStringList{QStringLiteral("backup"), disk.path()} + data, officer, 30);
        }
    }
    measure_refold(years);
    return 0;
}
