// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journal/journal_fixture.h"
#include "tests/journal/small_disk.h"

#include <QDir>
#include <QFile>
#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace giliran;
using namespace giliran::journal_tests;

namespace {

/// Writes days until the journal refuses one; says how many tickets were acknowledged.
struct Filled
{
    std::uint32_t acknowledged = 0;
    JournalErrorKind why = JournalErrorKind::io_error;
    std::string detail;
};

Filled fill(SqliteJournal& journal, DayWriter& day)
{
    Filled filled;
    for (int batch = 0; batch < 5000; ++batch) {
        const JournalBatch tickets = day.tickets(20);
        const auto written = journal.append(tickets);
        if (!written) {
            filled.why = written.error().kind;
            filled.detail = written.error().detail;
            return filled;
        }
        filled.acknowledged = day.tickets_given();
    }
    FAIL("the journal took every batch");
    return filled;
}

/// Nothing acknowledged is lost, the chain holds, and a batch is there whole or not at all.
void check_truth(SqliteJournal& journal, const Filled& filled)
{
    const auto folded = fold(recovered(journal));
    REQUIRE(folded);
    const std::size_t tickets = folded->state.legs.size();
    CHECK((tickets == filled.acknowledged || tickets == filled.acknowledged + 20));
    CHECK(folded->answers.size() == tickets);
}

/// No file may grow beyond so many bytes.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes) : signal_(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limited{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, signal_);
    }

private:
    rlimit before_ = {};
    void (*signal_)(int);
};

/// The rights of an ordinary user, for a while.
class AsNobody
{
public:
    AsNobody() : changed_(::geteuid() != 0 || ::seteuid(65534) == 0) {}
    ~AsNobody()
    {
        if (::getuid() == 0)
            static_cast<void>(::seteuid(0) == 0);
    }
    bool changed() const { return changed_; }

private:
    bool changed_;
};

} // namespace

TEST_CASE("a full disk refuses the batch as full, and after it is freed the truth is read", "[journal]")
{
    SmallDisk disk;
    if (!disk.mounted()) {
        WARN("skipped: mounting a small file system needs the superuser");
        return;
    }
    const QString folder = disk.path() + QStringLiteral("/data");
    const auto journal = opened(folder);
    DayWriter day(day_named("2026-11-23"));
    must_append(*journal, day.opening());
    const Filled filled = fill(*journal, day);
    INFO(filled.detail);
    CHECK(filled.why == JournalErrorKind::full);
    CHECK(filled.acknowledged > 0);
    REQUIRE(disk.remount(0, "size=8m"));
    check_truth(*journal, filled);
}

TEST_CASE("on a full disk recovery says full and nothing is lost", "[journal]")
{
    SmallDisk disk;
    if (!disk.mounted()) {
        WARN("skipped: mounting a small file system needs the superuser");
        return;
    }
    const QString folder = disk.path() + QStringLiteral("/data");
    Filled filled;
    {
        const auto journal = opened(folder);
        DayWriter day(day_named("2026-11-23"));
        must_append(*journal, day.opening());
        filled = fill(*journal, day);
        const auto read = journal->recover(kediri);
        if (!read)
            CHECK(read.error().kind == JournalErrorKind::full);
    }
    REQUIRE(disk.remount(0, "size=8m"));
    check_truth(*opened(folder), filled);
}

TEST_CASE("a disk that became read-only is unwritable, and nothing is lost", "[journal]")
{
    SmallDisk disk;
    if (!disk.mounted()) {
        WARN("skipped: mounting a small file system needs the superuser");
        return;
    }
    const QString folder = disk.path() + QStringLiteral("/data");
    DayWriter day(day_named("2026-11-23"));
    {
        const auto journal = opened(folder);
        must_append(*journal, day.opening());
        must_append(*journal, day.tickets(3));
    }
    REQUIRE(disk.remount(MS_RDONLY, ""));
    CHECK(refused(folder) == JournalErrorKind::unwritable);
    REQUIRE(disk.remount(0, ""));
    CHECK(fold(recovered(*opened(folder))).value().state.legs.size() == 3);
}

TEST_CASE("a file that may not grow is full, and nothing acknowledged is lost", "[journal]")
{
    const JournalFolder folder;
    const auto journal = opened(folder.path());
    DayWriter day(day_named("2026-11-23"));
    must_append(*journal, day.opening());
    Filled filled;
    {
        const FileSizeLimit limit(256 * 1024);
        filled = fill(*journal, day);
    }
    INFO(filled.detail);
    CHECK(filled.why == JournalErrorKind::full);
    check_truth(*journal, filled);
}

TEST_CASE("a folder that may not be written is told as such", "[journal]")
{
    const JournalFolder folder;
    SECTION("the folder's place is a file")
    {
        QFile file(folder.path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        CHECK(refused(folder.path()) == JournalErrorKind::unwritable);
        CHECK(refused(folder.path() + QStringLiteral("/below")) == JournalErrorKind::unwritable);
    }
    SECTION("the folder belongs to somebody else")
    {
        opened(folder.path());
        const AsNobody user;
        if (user.changed() && ::getuid() == 0)
            CHECK(refused(folder.path()) == JournalErrorKind::unwritable);
    }
}
