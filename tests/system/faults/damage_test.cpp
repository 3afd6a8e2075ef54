// SPDX-License-Identifier: GPL-3.0-or-later
// Damage at random places of a journal and its log: flipped bits, sectors of zeros, cut files, missing files.
#include "tests/system/faults/effort.h"
#include "tests/system/faults/journal_truth.h"
#include "tests/system/faults/worked_folder.h"

#include "common/journal/log_check.h"
#include "common/journal/restoring.h"
#include "common/journal/sqlite_journal.h"

#include <QFile>
#include <QProcess>
#include <catch2/catch.hpp>
#include <random>

using namespace giliran;
using namespace giliran::faults;

namespace {

constexpr const char* files[] = {"journal.sqlite", "journal.sqlite-wal", "acknowledged"};

/// The files of a journal whose hub was killed: a sealed day, an open one, a long log.
struct Killed
{
    std::map<std::string, QByteArray> bytes;
    Promised promised;
};

Killed killed_journal(bool log_is_copied)
{
    const WorkedFolder folder;
    Killed killed;
    for (const auto& [steps, end] :
         {std::pair{30, "end"}, {log_is_copied ? 6 : 22, log_is_copied ? "end" : "killed"}}) {
        const QStringList words = folder.worker(steps, end);
        QProcess process;
        process.start(words.front(), words.mid(1));
        REQUIRE(process.waitForFinished(60'000));
        killed.promised.take(process.readAllStandardOutput().toStdString());
    }
    for (const char* name : files) {
        QFile file(QDir(folder.path()).filePath(QLatin1StringView(name)));
        if (file.open(QIODevice::ReadOnly))
            killed.bytes[name] = file.readAll();
    }
    return killed;
}

void write_files(const Killed& killed, const QString& folder)
{
    REQUIRE(QDir().mkpath(folder));
    for (const auto& [name, bytes] : killed.bytes) {
        QFile file(QDir(folder).filePath(QString::fromStdString(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
}

/// Hurts one file, and says how.
std::string hurt(std::map<std::string, QByteArray>& all, std::mt19937& chance)
{
    const auto below = [&](qsizetype limit) {
        return static_cast<qsizetype>(chance() % static_cast<unsigned>(std::max<qsizetype>(limit, 1)));
    };
    std::vector<std::string> names;
    for (const auto& [name, bytes] : all)
        if (!bytes.isEmpty())
            names.push_back(name);
    // The witness is small and alone; the others are hurt more often.
    const std::string name = chance() % 12 == 0 ? names.front() : names[1 + chance() % (names.size() - 1)];
    QByteArray& bytes = all[name];
    const qsizetype place = below(bytes.size());
    const std::string where = name + " at " + std::to_string(place) + ": ";
    switch (chance() % 8) {
    case 0:
    case 1:
    case 2:
        bytes[place] = static_cast<char>(bytes[place] ^ (1 << (chance() % 8)));
        return where + "a bit flipped";
    case 3:
    case 4: {
        const qsizetype from = place / 512 * 512;
        const qsizetype size = std::min<qsizetype>(512, bytes.size() - from);
        bytes.replace(from, size, QByteArray(size, '\0'));
        return where + "a sector of zeros";
    }
    case 5: {
        const qsizetype from = place / 512 * 512;
        const qsizetype size = std::min<qsizetype>(512, bytes.size() - from);
        for (qsizetype i = from; i < from + size; ++i)
            bytes[i] = static_cast<char>(chance());
        return where + "a sector of noise";
    }
    case 6:
        bytes.truncate(place);
        return where + "cut there";
    default:
        if (chance() % 4 != 0) { // another sector of the same file stands there
            const qsizetype from = place / 512 * 512;
            const qsizetype other = below(bytes.size()) / 512 * 512;
            const qsizetype size = std::min({qsizetype{512}, bytes.size() - from, bytes.size() - other});
            bytes.replace(from, size, QByteArray(bytes.constData() + other, size));
            return where + "another sector";
        }
        all.erase(name);
        return name + ": missing";
    }
}

struct Outcomes
{
    int refused = 0;  ///< the start found it
    int verified = 0; ///< verify found it
    int harmless = 0; ///< all that was promised is there and proves itself
    int salvaged = 0; ///< of the refused: a copy was kept
    std::map<std::string, std::string> silent;
};

void try_damage(const Killed& killed, unsigned seed, bool with_salvage, Outcomes& outcomes)
{
    std::mt19937 chance(seed);
    Killed hurt_one = killed;
    const std::string how = hurt(hurt_one.bytes, chance);
    const WorkedFolder folder;
    write_files(hurt_one, folder.path());
    const QString file = QDir(folder.path()).filePath(QStringLiteral("journal.sqlite"));
    const auto is_refused = [&](const JournalError& error) {
        ++outcomes.refused;
        if (error.detail.empty())
            outcomes.silent[how] = "refused without a word";
        if (!with_salvage || error.kind != JournalErrorKind::damaged)
            return;
        const auto salvaged = salvage_journal(folder.path());
        if (!salvaged)
            return;
        ++outcomes.salvaged;
        for (const std::string& finding :
             salvaged->found.findings) // a day without events is told, never wrong
            if (finding.find(" has 0 events, its seal names ") == std::string::npos)
                outcomes.silent[how] = "salvaged what is not right: " + finding;
    };
    {
        const auto journal = SqliteJournal::open(folder.path());
        if (!journal)
            return is_refused(journal.error());
        const auto recovered = (*journal)->recover(journal_tests::kediri);
        if (!recovered)
            return is_refused(recovered.error());
        if (const auto folded = fold(*recovered); !folded)
            return is_refused({JournalErrorKind::damaged, "", words_for(folded.error())});
    }
    const auto found = verify_journal(file, Connection::Access::read);
    if (!found || !found->is_whole()) {
        ++outcomes.verified;
        return;
    }
    const std::string broken = broken_promise(folder.path(), hurt_one.promised);
    if (broken.empty())
        ++outcomes.harmless;
    else
        outcomes.silent[how] = broken;
}

} // namespace

TEST_CASE("no damage goes unseen: a start refuses it, verify finds it, or nothing promised is touched",
          "[.][faults]")
{
    Outcomes outcomes;
    const int seeds = full_effort() ? 4'000 : 250;
    for (const bool log_is_copied : {false, true}) {
        const Killed killed = killed_journal(log_is_copied);
        REQUIRE(killed.bytes.size() >= 2);
        for (int seed = 0; seed < seeds; ++seed)
            try_damage(killed, static_cast<unsigned>(seed), seed % 5 == 0, outcomes);
    }
    for (const auto& [how, what] : outcomes.silent)
        FAIL_CHECK(how << ": " << what);
    CHECK(outcomes.refused > seeds / 4);
    CHECK(outcomes.verified > 0);
    WARN(2 * seeds << " damages: " << outcomes.refused << " refused at the start, " << outcomes.verified
                   << " found by verify, " << outcomes.harmless << " harmless, " << outcomes.salvaged
                   << " salvaged");
}

TEST_CASE("the damages find a start that believes the log and asks no witness", "[.][faults]")
{
    Outcomes outcomes;
    Killed killed = killed_journal(false);
    killed.bytes.erase("acknowledged"); // as if it had never been kept
    for (unsigned seed = 0; seed < 250; ++seed)
        try_damage(killed, seed, false, outcomes);
    CHECK_FALSE(outcomes.silent.empty());
}
