// SPDX-License-Identifier: GPL-3.0-or-later
// giliran-simulation: runs a simulated hall from seeds, replays a script, counts how often a planted bug is
// found.
#include "tests/simulation/plants/plant.h"
#include "tests/simulation/run/shrink.h"
#include "tests/simulation/story/deed.h"
#include "tests/simulation/story/step.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>

using namespace giliran;
using namespace giliran::simulation;

namespace {

constexpr const char* usage =
    R"(giliran-simulation [--from-seed N] [--seeds N | --hours H] [--plant NAME]
giliran-simulation --replay FILE [--plant NAME] [--shrink]
giliran-simulation --plants [--from-seed N] [--seeds N]
giliran-simulation --words

  --from-seed N   the first seed (1)
  --seeds N       so many seeds (2500; 20000 with GILIRAN_TEST_EFFORT=full)
  --hours H       for so long instead, e.g. 4 or 0.5
  --plant NAME    with this bug planted
  --plants        each planted bug in turn, or the one named: in how many of the seeds it is found. Fails if one is not found.
  --replay FILE   takes the steps of a script
  --shrink        drops steps as long as the script still breaks the promise
  --words         what a script can say
The first broken promise ends a run of seeds with exit code 1 and prints the script that replays it.
)";

/// ./test --full
bool full_effort()
{
    const char* effort = std::getenv("GILIRAN_TEST_EFFORT");
    return effort != nullptr && std::string_view(effort) == "full";
}

struct Options
{
    std::uint64_t from_seed = 1;
    std::uint64_t seeds = full_effort() ? 20'000 : 2500;
    double hours = 0;
    Plant plant = Plant::none;
    bool all_plants = false;
    bool shrinks = false;
    bool words = false;
    std::string replay;
};

std::optional<Options> read_options(int argc, char** argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string name = argv[i];
        const std::string value = i + 1 < argc ? argv[i + 1] : "";
        const bool takes_value = name == "--from-seed" || name == "--seeds" || name == "--hours" ||
                                 name == "--plant" || name == "--replay";
        if (takes_value && value.empty())
            return std::nullopt;
        i += takes_value ? 1 : 0;
        if (name == "--from-seed")
            options.from_seed = std::strtoull(value.c_str(), nullptr, 10);
        else if (name == "--seeds")
            options.seeds = std::strtoull(value.c_str(), nullptr, 10);
        else if (name == "--hours")
            options.hours = std::strtod(value.c_str(), nullptr);
        else if (name == "--replay")
            options.replay = value;
        else if (name == "--plants")
            options.all_plants = true;
        else if (name == "--shrink")
            options.shrinks = true;
        else if (name == "--words")
            options.words = true;
        else if (const auto plant = enum_named<Plant>(value); name == "--plant" && plant)
            options.plant = *plant;
        else
            return std::nullopt;
    }
    return options;
}

void print(const std::string& text)
{
    std::fputs(text.c_str(), stdout);
    std::fflush(stdout);
}

void print_broken(const Run& run)
{
    print("BROKEN: " + run.broken->promise + "\n  " + run.broken->what + "\n\n# " + run.broken->promise +
          "\n" + run.script.text());
}

int replay(const Options& options)
{
    std::ifstream file(options.replay);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const auto script = Script::parse(text);
    if (!script) {
        print("no script: " + options.replay + "\n");
        return 2;
    }
    Run run = run_script(*script);
    if (!run.broken) {
        print("every promise was kept\n" + run.figures.text() + "\n");
        return 0;
    }
    print_broken(options.shrinks ? shrink(run) : run);
    return 1;
}

int run_seeds(const Options& options)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    const auto seconds = [&] { return std::chrono::duration<double>(Clock::now() - start).count(); };
    Figures figures;
    for (std::uint64_t i = 0; options.hours > 0 ? seconds() < options.hours * 3600 : i < options.seeds; ++i) {
        const Run run = run_seed(options.from_seed + i);
        if (run.broken) {
            print("seed " + std::to_string(options.from_seed + i) + ", after " + std::to_string(i) +
                  " seeds that kept every promise: " + run.broken->promise + "\nshrinking ...\n");
            print_broken(shrink(run));
            return 1;
        }
        figures.add(run.figures);
    }
    print("every promise was kept: " + figures.text() + "\n");
    print(std::to_string(static_cast<double>(figures.runs) / seconds()) + " seeds a second\n");
    return 0;
}

int find_plants(const Options& options)
{
    bool all_found = true;
    for (const Plant plant : all_of<Plant>()) {
        if (plant == Plant::none || (options.plant != Plant::none && plant != options.plant))
            continue;
        const Planting planting(plant);
        std::uint64_t found = 0;
        std::map<std::string, std::uint64_t> by;
        for (std::uint64_t i = 0; i < options.seeds; ++i)
            if (const Run run = run_seed(options.from_seed + i); run.broken) {
                ++found;
                ++by[run.broken->promise];
            }
        print(std::string(name_of(plant)) + ": found in " + std::to_string(found) + " of " +
              std::to_string(options.seeds) + " seeds\n");
        for (const auto& [promise, count] : by)
            print("    " + std::to_string(count) + "  " + promise + "\n");
        all_found = all_found && found > 0;
    }
    return all_found ? 0 : 1;
}

int print_words()
{
    for (const StepKind& kind : step_kinds())
        print(std::string(kind.usage) + "\n");
    print("DEVICE sign-in OFFICER [wrong | also COUNTER …]\n");
    for (const Deed& deed : deeds())
        print("DEVICE " + std::string(deed.word) + " …\n");
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const auto options = read_options(argc, argv);
    if (!options) {
        print(usage);
        return 2;
    }
    if (options->words)
        return print_words();
    const Planting planting(options->plant);
    if (options->all_plants)
        return find_plants(*options);
    return options->replay.empty() ? run_seeds(*options) : replay(*options);
}
