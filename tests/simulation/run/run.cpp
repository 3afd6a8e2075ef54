// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/run/run.h"

#include "tests/simulation/run/abort_guard.h"
#include "tests/simulation/story/ending.h"
#include "tests/simulation/story/step.h"
#include "tests/simulation/story/story.h"

#include <memory>

namespace giliran::simulation {
namespace {

Figures figures_of(const SimulatedHall& hall, const Script& script)
{
    Figures figures;
    figures.runs = 1;
    figures.steps = script.steps.size();
    figures.happenings = hall.agenda.done();
    figures.events = hall.inspector.events;
    figures.accepted = hall.inspector.requests.accepted;
    figures.refused = hall.inspector.requests.refused;
    figures.never_seen = hall.inspector.requests.never_seen;
    figures.views = hall.inspector.views.snapshots + hall.inspector.views.deltas;
    figures.told_late = hall.inspector.lent.came_late;
    figures.hub_starts = hall.hub.starts;
    figures.failed_appends = hall.journal.faults;
    figures.texts_lost = hall.network.texts_lost;
    for (const std::string& step : script.steps) {
        const Words words = words_of(step);
        for (const StepKind& kind : step_kinds())
            if (kind.word == words.front() && kind.word != "pass" && kind.word != "until")
                ++figures.trouble[words.front()];
    }
    return figures;
}

void take(SimulatedHall& hall, const std::string& step)
{
    if (!take_step(hall, step))
        broken("a step can be read", step);
}

/// `steps` takes the hall through its run and writes down each step before it takes it.
template <class Steps>
Run guarded(std::uint64_t seed, Steps steps)
{
    Run run;
    run.script.seed = seed;
    std::unique_ptr<SimulatedHall> hall;
    const auto whole_run = [&] {
        try {
            hall = std::make_unique<SimulatedHall>(seed);
            steps(*hall, run.script.steps);
            end_well(*hall);
        } catch (const BrokenPromise& promise) {
            run.broken = promise;
        }
    };
    if (!ends_without_abort(whole_run)) {
        run.broken = BrokenPromise{"no invariant breaks", "the core aborted, see above, or never came back"};
        static_cast<void>(hall.release()); // left as it stood: nothing of it can be trusted
        return run;
    }
    if (hall)
        run.figures = figures_of(*hall, run.script);
    return run;
}

} // namespace

Run run_seed(std::uint64_t seed)
{
    return guarded(seed, [&](SimulatedHall& hall, std::vector<std::string>& taken) {
        Story story(seed);
        for (std::size_t i = 0; i < story.length(); ++i) {
            taken.push_back(story.next(hall));
            take(hall, taken.back());
        }
    });
}

Run run_script(const Script& script)
{
    return guarded(script.seed, [&](SimulatedHall& hall, std::vector<std::string>& taken) {
        for (const std::string& step : script.steps) {
            taken.push_back(step);
            take(hall, step);
        }
    });
}

void Figures::add(const Figures& other)
{
    runs += other.runs;
    steps += other.steps;
    happenings += other.happenings;
    events += other.events;
    accepted += other.accepted;
    refused += other.refused;
    never_seen += other.never_seen;
    views += other.views;
    told_late += other.told_late;
    hub_starts += other.hub_starts;
    failed_appends += other.failed_appends;
    texts_lost += other.texts_lost;
    for (const auto& [kind, count] : other.trouble)
        trouble[kind] += count;
}

std::string Figures::text() const
{
    const auto number = [](std::uint64_t n, const char* what) { return std::to_string(n) + what; };
    std::string all =
        number(runs, " runs, ") + number(steps, " steps, ") + number(happenings, " happenings, ") +
        number(events, " events, ") + number(accepted, " accepted, ") + number(refused, " refused, ") +
        number(never_seen, " never seen, ") + number(views, " views held against the truth, ") +
        number(told_late, " numbers told a day late, ") + number(hub_starts, " hub starts, ") +
        number(failed_appends, " failed appends, ") + number(texts_lost, " texts lost; trouble:");
    for (const auto& [kind, count] : trouble)
        all += " " + kind + " " + std::to_string(count);
    return all;
}

} // namespace giliran::simulation
