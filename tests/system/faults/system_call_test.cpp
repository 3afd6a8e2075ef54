// SPDX-License-Identifier: GPL-3.0-or-later
// Every write of a journal's life in turn, its start-up included: killed there, refused by the disk, disk
// full.
#include "tests/system/faults/effort.h"
#include "tests/system/faults/journal_truth.h"
#include "tests/system/faults/system_calls.h"
#include "tests/system/faults/worked_folder.h"

#include <catch2/catch.hpp>
#include <set>

using namespace giliran;
using namespace giliran::faults;

namespace {

constexpr int steps = 32;

struct Tally
{
    int runs = 0;
    int told = 0; ///< runs in which the program saw the fault and said what it is
    std::map<std::string, int> broken;
};

/// One fault at one call of a fresh journal's life; then the journal must be whole.
void try_fault(const Fault& fault, const SystemCall& call, const char* plant, Tally& tally)
{
    const WorkedFolder folder;
    const FaultyRun run = run_with(fault, call, folder.worker(steps, "end", plant));
    Promised promised;
    promised.take(run.out);
    ++tally.runs;
    if (*fault.kind == '\0' && run.status != 128 + 9)
        ++tally.broken["it was not killed"];
    for (const auto* words : {&promised.failures, &promised.refusals})
        for (const std::string& told : *words) {
            ++tally.told;
            // SQLite does not pass on why a file could not be opened.
            const bool is_of_opening = call.name == "openat" && told.rfind("unwritable", 0) == 0;
            if (told.rfind(fault.kind, 0) != 0 && !is_of_opening)
                ++tally.broken[call.name + " " + fault.name + " is told as: " + told];
        }
    if (*fault.kind != '\0' && !promised.ended && promised.refusals.empty())
        ++tally.broken[call.name + " " + fault.name + " ended it without a word, status " +
                       std::to_string(run.status) + " " + call.line];
    if (const std::string broken = broken_promise(folder.path(), promised); !broken.empty())
        ++tally.broken[call.name + " #" + std::to_string(call.nth) + " " + fault.name + ": " + broken];
}

} // namespace

TEST_CASE("a journal whose every write and sync in turn is killed or refused keeps all it acknowledged",
          "[.][faults]")
{
    if (!strace_works()) {
        WARN("skipped: strace may not trace here");
        return;
    }
    const WorkedFolder folder;
    const auto calls = calls_that_write(folder.worker(steps, "end"), folder.path());
    REQUIRE(calls.size() > 100);
    std::set<std::string> kinds;
    for (const SystemCall& call : calls)
        kinds.insert(call.name);
    for (const char* needed : {"pwrite64", "fdatasync", "ftruncate", "openat", "mkdir"})
        CHECK(kinds.count(needed) == 1);
    Tally tally;
    std::size_t turn = 0;
    for (const Fault& fault : {killed, fails_once, full_once, fails, full}) {
        for (std::size_t i = turn++ % stride(); i < calls.size(); i += stride())
            try_fault(fault, calls[i], "", tally);
    }
    for (const auto& [what, times] : tally.broken)
        FAIL_CHECK(what << " (" << times << ")");
    CHECK(tally.told > 0);
    WARN(calls.size() << " calls that write, " << tally.runs << " faults, " << tally.told << " told");
}

TEST_CASE("the faults at system calls find a program that takes a failed write for a good one", "[.][faults]")
{
    if (!strace_works())
        return;
    const WorkedFolder folder;
    Tally tally;
    for (const SystemCall& call : calls_that_write(folder.worker(steps, "end"), folder.path()))
        if (call.name == "pwrite64" && call.nth % 8 == 0)
            try_fault(full, call, "hides", tally);
    CHECK_FALSE(tally.broken.empty());
}
