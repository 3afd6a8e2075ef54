// SPDX-License-Identifier: GPL-3.0-or-later
// The power goes at every moment of a journal's life: what was not synced is lost, kept, shuffled or torn.
#include "tests/system/faults/disk_record.h"
#include "tests/system/faults/effort.h"
#include "tests/system/faults/journal_truth.h"
#include "tests/system/faults/worked_folder.h"

#include "common/base/described.h"

#include <QProcess>
#include <catch2/catch.hpp>

using namespace giliran;
using namespace giliran::faults;

namespace {

struct Life
{
    QString deaf;           ///< what the recorder does not hear
    const char* plant = ""; ///< of the worker
};

/// A journal's life under the recorder: killed, started again and ended, started again and killed.
std::vector<RecordEntry> recorded_life(const Life& life)
{
    const WorkedFolder folder;
    const QTemporaryDir record_place(quick_place() + QStringLiteral("/giliran-record-XXXXXX"));
    const QString record = record_place.filePath(QStringLiteral("record"));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(GILIRAN_DISK_RECORDER));
    environment.insert(QStringLiteral("GILIRAN_DISK_FOLDER"), folder.root());
    environment.insert(QStringLiteral("GILIRAN_DISK_RECORD"), record);
    if (!life.deaf.isEmpty())
        environment.insert(QStringLiteral("GILIRAN_DISK_DEAF"), life.deaf);
    for (const auto& [steps, end] : {std::pair{24, "killed"}, {18, "end"}, {9, "killed"}}) {
        const QStringList words = folder.worker(steps, end, life.plant);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(words.front(), words.mid(1));
        REQUIRE(process.waitForFinished(60'000));
        const bool was_killed = process.exitStatus() == QProcess::CrashExit;
        REQUIRE(was_killed == (std::string_view(end) == "killed"));
    }
    return read_record(record);
}

struct Cuts
{
    int states = 0;
    std::map<std::string, int> broken;
};

/// Cuts the power after every entry of the record, in every way, `seeds` times where chance has a say.
Cuts cut_everywhere(const std::vector<RecordEntry>& record, std::size_t step, int seeds)
{
    RecordedDisk disk;
    Promised promised;
    Cuts cuts;
    for (std::size_t i = 0; i < record.size(); ++i) {
        disk.take(record[i]);
        if (record[i].kind == RecordKind::said)
            promised.take(record[i].bytes);
        if (i % step != 0)
            continue;
        for (const PowerCut how : {PowerCut::drops, PowerCut::keeps, PowerCut::shuffles, PowerCut::tears}) {
            const bool is_chance = how == PowerCut::shuffles || how == PowerCut::tears;
            for (int seed = 0; seed < (is_chance ? seeds : 1); ++seed) {
                if (is_chance && disk.unsynced() == 0)
                    continue;
                std::mt19937 chance(static_cast<unsigned>(1000 * i + static_cast<std::size_t>(seed)));
                const WorkedFolder folder;
                disk.write_after(how, chance, folder.root());
                ++cuts.states;
                const std::string broken = broken_promise(folder.path(), promised);
                if (!broken.empty())
                    ++cuts.broken["after entry " + std::to_string(i) + ", " + std::string(name_of(how)) +
                                  ": " + broken];
            }
        }
    }
    return cuts;
}

} // namespace

TEST_CASE("a power cut at any moment loses nothing acknowledged, and the journal opens again", "[.][faults]")
{
    const auto record = recorded_life({});
    REQUIRE(record.size() > 300);
    const Cuts cuts = full_effort() ? cut_everywhere(record, 1, 6) : cut_everywhere(record, 4, 2);
    for (const auto& [what, times] : cuts.broken)
        FAIL_CHECK(what << " (" << times << ")");
    WARN(record.size() << " entries on record, " << cuts.states << " disks after a power cut");
}

TEST_CASE("the power cuts find a forgotten sync: of a folder, of a commit, or all on a disk that lies",
          "[.][faults]")
{
    Life life;
    SECTION("folders are not synced")
    {
        life.deaf = QStringLiteral("folders");
    }
    SECTION("the disk lies about every sync")
    {
        life.deaf = QStringLiteral("all");
    }
    SECTION("synchronous = off")
    {
        life.plant = "no-sync";
    }
    const Cuts cuts = cut_everywhere(recorded_life(life), 16, 1);
    CHECK_FALSE(cuts.broken.empty());
    WARN(cuts.broken.size() << " of " << cuts.states << " found it; the first: "
                            << (cuts.broken.empty() ? std::string() : cuts.broken.begin()->first));
}
