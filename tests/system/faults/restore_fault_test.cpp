// SPDX-License-Identifier: GPL-3.0-or-later
// giliran-hub restore, killed or refused by the disk at every call that writes, syncs, makes or names.
#include "tests/journal/backed_up.h"
#include "tests/system/faults/effort.h"
#include "tests/system/faults/system_calls.h"

#include <map>

using namespace giliran;
using namespace giliran::faults;
using namespace giliran::journal_tests;

namespace {

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
    /// What a start finds: "old", "new", "refused", or what it must not find.
    std::string found() const
    {
        const auto journal = SqliteJournal::open(folder());
        if (!journal)
            return journal.error().kind == JournalErrorKind::damaged ? "refused" : journal.error().detail;
        const auto read = (*journal)->recover(kediri);
        if (!read)
            return read.error().kind == JournalErrorKind::damaged ? "refused" : read.error().detail;
        const auto day = fold(*read);
        const std::size_t tickets = day ? day->state.visits.size() : 0;
        if (tickets == 17 && !read->restoration)
            return "old";
        return tickets == 10 && read->restoration ? "new" : std::to_string(tickets) + " tickets";
    }
    void restore_by_hand() const
    {
        for (const char* name : {"journal.sqlite", "acknowledged"})
            REQUIRE(QFile::remove(QDir(folder()).filePath(QLatin1StringView(name))));
        REQUIRE(QFile::copy(backed_.copy(), backed_.folder().file()));
    }
    /// The same backup again, on the day itself; "": it is there, and knows of all that were given.
    std::string restored_again() const
    {
        const auto restored =
            restore_journal(backed_.copy(), folder(), {noon_, QStringLiteral("again"), {}, false});
        if (!restored)
            return restored.error().detail;
        const auto& given = restored->restoration->given;
        return found() == "new" && given == std::vector<KnownNumber>{{"A", 17}} ? ""
                                                                                : "numbers are forgotten";
    }

private:
    BackedUp backed_;
    Instant noon_;
};

bool may_be_left(const std::string& found, int status)
{
    return found == "new" || (status != 0 && (found == "old" || found == "refused"));
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
        REQUIRE(whole.found() == "new");
    }
    REQUIRE(calls.size() > 15);
    std::map<std::string, int> met;
    std::size_t turn = 0;
    for (const Fault& fault : {killed, fails_once, full_once, full})
        for (std::size_t i = turn++ % stride(); i < calls.size(); i += stride()) {
            const ToRestore folder;
            const FaultyRun run = run_with(fault, calls[i], folder.program());
            const std::string found = folder.found();
            INFO(fault.name << " at " << calls[i].line << "\nstatus " << run.status);
            INFO(found);
            CHECK(may_be_left(found, run.status));
            ++met[found];
            CHECK(folder.restored_again() == "");
        }
    CHECK(met["old"] > 0);
    CHECK(met["new"] > 0);
    WARN(calls.size() << " calls that write; left were: the old journal " << met["old"] << ", the new one "
                      << met["new"] << ", one that is refused " << met["refused"]);
}

TEST_CASE("the faults at a restore would find one that keeps no word of what is lost", "[.][faults]")
{
    const ToRestore folder;
    folder.restore_by_hand();
    CHECK_FALSE(may_be_left(folder.found(), 0));
}
