// SPDX-License-Identifier: GPL-3.0-or-later
// The pure rules against what every event costs anyhow. Usage: bench_queue [ROUNDS]
#include "common/queue/queue_order.h"
#include "common/queue/views/counter_view.h"
#include "common/queue/views/kiosk_view.h"
#include "common/queue/wait_estimate.h"
#include "common/record/event_codec.h"
#include "common/record/fold.h"
#include "common/record/hash_chain.h"
#include "common/simulator/rehearsal/simulated_day.h"
#include "tests/bench/queue/crowded_hall.h"
#include "tests/simulator/made_hall.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <malloc.h>

using namespace giliran;
using namespace giliran::bench;

namespace {

using Clock = std::chrono::steady_clock;

double microseconds_since(Clock::time_point start)
{
    return std::chrono::duration<double, std::micro>(Clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// What a work gives back stays needed, or the compiler leaves it out.
volatile std::size_t kept = 0;

struct Row
{
    const char* what;
    int times; ///< in one round
    std::function<std::size_t()> work;
    std::vector<double> measured; ///< microseconds for one
};

EventRow row_of(const Event& event, Instant at, BusinessDay day, std::uint64_t n, const Sha256& before)
{
    EncodedEvent encoded = encode_event(event);
    EventRow row;
    row.hall = *HallId::parse("made");
    row.day = day;
    row.n = n;
    row.recorded_at = at;
    row.type = std::move(encoded.type);
    row.version = encoded.version;
    row.payload = std::move(encoded.payload);
    row.hash = chained(before, row);
    return row;
}

struct WrittenDay
{
    std::vector<std::pair<Event, Instant>> events;
    Recovered rows;
    std::size_t tickets = 0;
    double lived = 0; ///< microseconds for decide and evolve of all of it
    BusinessDay day;
};

WrittenDay day_of_5000()
{
    const Hall hall = simulator_tests::made_hall(40, 3, 20, 5000, std::chrono::minutes(12));
    WrittenDay written;
    written.day = *BusinessDay::parse("2026-11-23");
    simulator::SimulatedDay simulated(hall, simulator::plan_day(hall, written.day, 1), 1);
    const auto start = Clock::now();
    simulated.run();
    written.lived = microseconds_since(start);
    simulator::SimulatedDay again(hall, simulator::plan_day(hall, written.day, 1), 1);
    again.run(
        [&](const DayState&, const Event& event, Instant at) { written.events.emplace_back(event, at); });
    Sha256 head;
    for (const auto& [event, at] : written.events) {
        written.rows.unsealed.push_back(
            row_of(event, at, written.day, written.rows.unsealed.size() + 1, head));
        head = written.rows.unsealed.back().hash;
    }
    written.tickets = simulated.state().visits.size();
    return written;
}

/// Bytes in use on the heap.
double heap()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd);
}

} // namespace

int main(int argc, char** argv)
{
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 5;
    const double empty = heap();
    CrowdedHall crowd(5000);
    const double bytes_waiting = (heap() - empty) / 5000;
    const std::size_t all = crowd.hall.counters.size() - 1;
    CrowdedHall served = crowd; // the same crowd, and somebody at a counter
    const LegId called = std::get<LegIsCalled>(served.press(CallNext{}, served.counter(0))).leg;
    CrowdedHall serving = served;
    serving.press(Start{{called}}, serving.counter(0));

    const WrittenDay day = day_of_5000();
    TicketReserved sample;
    for (const auto& [event, at] : day.events)
        if (const auto* reserved = std::get_if<TicketReserved>(&event))
            sample = *reserved;
    Sha256 head;
    const auto decided = [](const CrowdedHall& in, const Command& command, const Asker& asker) {
        return decide(in.state, in.hall, command, in.context(asker))->events.size();
    };

    std::vector<Row> rows{
        {"yardstick: an event's payload written, one step of the chain",
         2000,
         [&] {
             head = row_of(sample, crowd.now, day.day, 1, head).hash;
             return std::size_t{head.bytes[0]};
         },
         {}},
        {"decide issue_ticket",
         2000,
         [&] {
             return decided(crowd, IssueTicket{crowd.hall.services[5].id, false, {}, 1},
                            CrowdedHall::kiosk());
         },
         {}},
        {"decide call_next, counter of one queue",
         2000,
         [&] { return decided(crowd, CallNext{}, crowd.counter(0)); },
         {}},
        {"decide call_next, counter of all 40 queues",
         500,
         [&] { return decided(crowd, CallNext{}, crowd.counter(all)); },
         {}},
        {"decide recall", 2000, [&] { return decided(served, Recall{{called}}, served.counter(0)); }, {}},
        {"decide start", 2000, [&] { return decided(served, Start{{called}}, served.counter(0)); }, {}},
        {"decide finish",
         2000,
         [&] {
             return decided(serving, Finish{called, Outcome::served}, serving.counter(0));
         },
         {}},
        {"calling order of all 5,000, counter of all 40 queues",
         1,
         [&] {
             return calling_order(crowd.hall.counters[all], crowd.hall, crowd.state, crowd.now, 5000).size();
         },
         {}},
        {"counter view, counter of all 40 queues",
         200,
         [&] {
             return counter_view(crowd.state, crowd.hall, crowd.hall.counters[all].id, crowd.now)
                 .waiting.size();
         },
         {}},
        {"kiosk view", 20, [&] { return kiosk_view(crowd.state, crowd.hall, crowd.now).queues.size(); }, {}},
        {"wait estimates of all 40 queues at once",
         3,
         [&] {
             const WaitForecast forecast(crowd.state, crowd.hall, crowd.now);
             std::size_t found = 0;
             for (const Queue& queue : crowd.hall.queues)
                 for (const Service& service : crowd.hall.services)
                     if (service.queue == queue.id) {
                         found += forecast.for_new(service) ? 1U : 0U;
                         break;
                     }
             return found;
         },
         {}},
        {"wait estimate of one service alone",
         3,
         [&] {
             return std::size_t{
                 estimate_for_new(crowd.state, crowd.hall, crowd.hall.services[5], crowd.now).has_value()};
         },
         {}},
    };
    std::vector<double> evolved;
    std::vector<double> folded;
    for (int round = 0; round < rounds; ++round) {
        for (Row& row : rows) {
            const auto start = Clock::now();
            for (int i = 0; i < row.times; ++i)
                kept = kept + row.work();
            row.measured.push_back(microseconds_since(start) / row.times);
        }
        auto start = Clock::now();
        DayState state;
        for (const auto& [event, at] : day.events)
            evolve(state, event, at, day.day);
        evolved.push_back(microseconds_since(start) / static_cast<double>(day.events.size()));
        start = Clock::now();
        const auto read = fold(day.rows);
        folded.push_back(microseconds_since(start));
        if (!read || read->state.visits.size() != day.tickets)
            return 1;
    }

    const double yard = median(rows.front().measured);
    std::printf("5,000 people wait in 40 queues, 61 counters; median of %d rounds\n\n", rounds);
    std::printf("%-64s %12s %10s\n", "", "us", "yardsticks");
    for (const Row& row : rows)
        std::printf("%-64s %12.2f %10.2f\n", row.what, median(row.measured), median(row.measured) / yard);
    std::printf("%-64s %12.2f %10.2f\n", "evolve, one event of a whole day", median(evolved),
                median(evolved) / yard);
    const auto events = static_cast<double>(day.events.size());
    std::printf("\na day of %zu tickets, %.0f events\n\n", day.tickets, events);
    std::printf("%-64s %10.1f ms %8.2f yardsticks an event\n", "refold from its rows", median(folded) / 1000,
                median(folded) / events / yard);
    std::printf("%-64s %10.1f ms\n", "lived through by decide and evolve, officers and all",
                day.lived / 1000);
    std::printf("%-64s %10.0f bytes\n", "memory of a waiting ticket", bytes_waiting);
    return 0;
}
