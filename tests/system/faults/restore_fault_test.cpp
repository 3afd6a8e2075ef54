// SPDX-License-Identifier: GPL-3.0-or-later
// giliran-hub restore, killed or refused by the disk at every call that writes, syncs, makes or names, and by
// a power cut at every moment.
#include "common/base/described.h"
#include "tests/journal/backed_up.h"
#include "tests/system/faults/disk_record.h"
#include "tests/system/faults/effort.h"
#include "tests/system/faults/system_calls.h"
#include "tests/system/faults/worked_folder.h"

#include <QProcess>
#include <algorithm>
#include <map>
#include <sys/stat.h>

using namespace giliran;
using namespace giliran::faults;
using namespace giliran::journal_tests;

namespace {

/// What a start finds: "old", "new", "refused", or what it must not find.
std::string found_in(const QString& folder)
{
    const auto read = SqliteJournal::open(folder).and_then(
        [](const std::unique_ptr<SqliteJournal>& journal) { return journal->recover(kediri); });
    if (!read)
        return read.error().kind == JournalErrorKind::damaged ? "refused" : read.error().detail;
    const auto day = fold(*read);
    const std::size_t tickets = day ? day->state.visits.size() : 0;
    if (tickets == 17 && !read->restoration)
        return "old";
    return tickets == 10 && read->restoration ? "new" : std::to_string(tickets) + " tickets";
}

/// Whether the old journal is still there, in its place or set aside.
bool holds_the_old(const QString& folder)
{
    QStringList places{folder};
    for (const QString& aside : QDir(folder).entryList({QStringLiteral("before-restore-*")}, QDir::Dirs))
        places << QDir(folder).filePath(aside);
    return std::any_of(places.begin(), places.end(), [](const QString& place) {
        const auto verified =
            verify_journal(QDir(place).filePath(QStringLiteral("journal.sqlite")), Connection::Access::still);
        return verified && verified->is_whole() && verified->legs == 47;
    });
}

/// A hub's folder with 17 tickets of a day, of which its backup has 10.
class ToRestore
{
public:
    ToRestore()
    {
        REQUIRE(backed_.back_up_now());
        backed_.give(7);
        noon_ = fold(recovered(backed_.journal()))
                    .value()
                    .state.day.moment(*TimeOfDay::parse("12:00"), *UtcOffset::of_minutes(420));
        backed_.close();
    }
    QString folder() const { return backed_.folder().path(); }
    QStringList program() const
    {
        return {QStringLiteral(GILIRAN_HUB_PROGRAM), QStringLiteral("restore"), backed_.copy(),
                QStringLiteral("--data"), folder()};
    }
    void restore_by_hand() const
    {
        for (const char* name : {"journal.sqlite", "acknowledged"})
            REQUIRE(QFile::remove(QDir(folder()).filePath(QLatin1StringView(name))));
        REQUIRE(QFile::copy(backed_.copy(), backed_.folder().file()));
    }
    /// The same backup again, on the day itself; "": it is there, and knows of all that were given.
    std::string restored_again(const QString& folder) const
    {
        const auto restored =
            restore_journal(backed_.copy(), folder, {noon_, QStringLiteral("again"), {}, false});
        if (!restored)
            return restored.error().detail;
        const bool knows_all = restored->restoration->given == std::vector<KnownNumber>{{"A", 17}};
        return found_in(folder) == "new" && knows_all ? "" : "numbers are forgotten";
    }

private:
    BackedUp backed_;
    Instant noon_;
};

bool may_be_left(const std::string& found, int status)
{
    return found == "new" || (status != 0 && (found == "old" || found == "refused"));
}

/// A disk that has this folder, whole and synced.
RecordedDisk disk_with(const QString& folder)
{
    RecordedDisk disk;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        struct stat status = {};
        REQUIRE(::fstat(file.handle(), &status) == 0);
        const std::string name = info.fileName().toStdString();
        disk.take({RecordKind::create, name, status.st_ino, 0, {}});
        disk.take({RecordKind::write, {}, status.st_ino, 0, file.readAll().toStdString()});
        disk.take({RecordKind::sync, {}, status.st_ino, 0, {}});
    }
    disk.take({RecordKind::sync_folder, {}, 0, 0, {}});
    return disk;
}

std::vector<RecordEntry> recorded_restore(const ToRestore& what)
{
    const QTemporaryDir place;
    const QString record = place.filePath(QStringLiteral("record"));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(GILIRAN_DISK_RECORDER));
    environment.insert(QStringLiteral("GILIRAN_DISK_FOLDER"), what.folder());
    environment.insert(QStringLiteral("GILIRAN_DISK_RECORD"), record);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(what.program().front(), what.program().mid(1));
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitCode() == 0);
    return read_record(record);
}

} // namespace

TEST_CASE("a restore that is killed or refused at any call leaves the old journal, the new one, or none that "
          "a start takes, and can be done again",
          "[.][faults]")
{
    if (!strace_works()) {
        WARN("skipped: strace may not trace here");
        return;
    }
    std::vector<SystemCall> calls;
    {
        const ToRestore whole;
        calls = calls_that_write(whole.program(), whole.folder());
        REQUIRE(found_in(whole.folder()) == "new");
    }
    REQUIRE(calls.size() > 15);
    std::map<std::string, int> met;
    std::size_t turn = 0;
    for (const Fault& fault : {killed, fails_once, full_once, full})
        for (std::size_t i = turn++ % stride(); i < calls.size(); i += stride()) {
            const ToRestore folder;
            const FaultyRun run = run_with(fault, calls[i], folder.program());
            CHECK(holds_the_old(folder.folder()));
            const std::string found = found_in(folder.folder());
            INFO(fault.name << " at " << calls[i].line << "\nstatus " << run.status);
            INFO(found);
            CHECK(may_be_left(found, run.status));
            ++met[found];
            CHECK(folder.restored_again(folder.folder()) == "");
        }
    CHECK(met["old"] > 0);
    CHECK(met["new"] > 0);
    WARN(calls.size() << " calls that write; left were: the old journal " << met["old"] << ", the new one "
                      << met["new"] << ", one that is refused " << met["refused"]);
}

TEST_CASE("a power cut at any moment of a restore throws nothing away, and it can be done again",
          "[.][faults]")
{
    const ToRestore original;
    RecordedDisk disk = disk_with(original.folder());
    const auto record = recorded_restore(original);
    REQUIRE(record.size() > 30);
    std::map<std::string, int> met;
    for (std::size_t i = 0; i < record.size(); ++i) {
        disk.take(record[i]);
        for (const PowerCut how : {PowerCut::drops, PowerCut::keeps, PowerCut::shuffles, PowerCut::tears}) {
            if (!full_effort() && (i + static_cast<std::size_t>(how)) % 4 != 0)
                continue;
            std::mt19937 chance(static_cast<unsigned>(i));
            const QTemporaryDir after(quick_place() + QStringLiteral("/giliran-faults-XXXXXX"));
            disk.write_after(how, chance, after.path());
            INFO("after entry " << i << ", " << name_of(how));
            CHECK(holds_the_old(after.path()));
            const std::string found = found_in(after.path());
            INFO(found);
            CHECK(may_be_left(found, 1));
            ++met[found];
            CHECK(original.restored_again(after.path()) == "");
        }
    }
    CHECK(met["old"] > 0);
    CHECK(met["new"] > 0);
    WARN(record.size() << " entries on record; left were: the old journal " << met["old"] << ", the new one "
                       << met["new"] << ", one that is refused " << met["refused"]);
}

TEST_CASE("the faults at a restore would find one that keeps no word of what is lost", "[.][faults]")
{
    const ToRestore folder;
    folder.restore_by_hand();
    CHECK_FALSE(may_be_left(found_in(folder.folder()), 0));
}
