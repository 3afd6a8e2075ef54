// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journal/journal_fixture.h"

#include "common/journal/log_check.h"

#include <QDir>
#include <QFile>
#include <QThread>
#include <atomic>

using namespace giliran;
using namespace giliran::journal_tests;

namespace {

/// A journal as SIGKILL leaves it: the log is not yet copied into the database.
class KilledJournal
{
public:
    explicit KilledJournal(int batches, int batches_before_checkpoint = 0)
    {
        const JournalFolder folder;
        const auto journal = opened(folder.path());
        DayWriter day(day_named("2026-11-23"));
        must_append(*journal, day.opening());
        for (int i = 0; i < batches_before_checkpoint; ++i)
            must_append(*journal, day.tickets(1));
        REQUIRE(journal->checkpoint());
        for (int i = 0; i < batches; ++i) {
            log_ends_.push_back(QFile(folder.file() + QStringLiteral("-wal")).size());
            must_append(*journal, day.tickets(1));
        }
        REQUIRE(QDir().mkpath(killed_.path()));
        for (const auto* side : {"", "-wal"})
            REQUIRE(QFile::copy(folder.file() + QLatin1StringView(side),
                                killed_.file() + QLatin1StringView(side)));
    }

    QFile& log()
    {
        if (!log_.isOpen())
            REQUIRE(log_.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        return log_;
    }
    void flip(qint64 place)
    {
        char byte = 0;
        REQUIRE(log().seek(place));
        REQUIRE(log().getChar(&byte));
        REQUIRE(log().seek(place));
        REQUIRE(log().putChar(static_cast<char>(byte ^ 0x40)));
    }
    /// How long the log was before batch `i`.
    qint64 log_end(std::size_t i) const { return log_ends_.at(i); }
    QString folder() const { return killed_.path(); }
    std::size_t tickets() const { return fold(recovered(*opened(folder()))).value().state.legs.size(); }

private:
    JournalFolder killed_;
    QFile log_{killed_.file() + QStringLiteral("-wal")};
    std::vector<qint64> log_ends_;
};

} // namespace

TEST_CASE("what a killed hub had acknowledged is read from its log", "[journal]")
{
    CHECK(KilledJournal(10).tickets() == 10);
}

TEST_CASE("a log that starts over before older frames is whole", "[journal]")
{
    CHECK(KilledJournal(3, 30).tickets() == 33);
}

TEST_CASE("a log broken before its end is damage, not the end of the day", "[journal]")
{
    KilledJournal journal(10);
    SECTION("in a page")
    {
        journal.flip(journal.log_end(4) + 24 + 2000);
    }
    SECTION("in the salts of a frame")
    {
        journal.flip(journal.log_end(4) + 9);
    }
    SECTION("in the sum of a frame")
    {
        journal.flip(journal.log_end(4) + 17);
    }
    SECTION("in the first frame")
    {
        journal.flip(32 + 24 + 100);
    }
    CHECK(refused(journal.folder()) == JournalErrorKind::damaged);
}

TEST_CASE("a log whose head is not what was written is damage", "[journal]")
{
    for (const qint64 place : {0, 9, 13, 17, 30}) {
        KilledJournal journal(3);
        journal.flip(place);
        INFO("byte " << place);
        CHECK(refused(journal.folder()) == JournalErrorKind::damaged);
    }
}

TEST_CASE("a last commit torn by a power cut is dropped whole, and the log before it holds", "[journal]")
{
    KilledJournal journal(10);
    SECTION("a page of it never reached the disk")
    {
        journal.flip(journal.log_end(9) + 24 + 10);
    }
    SECTION("the file ends within it")
    {
        REQUIRE(journal.log().resize(journal.log_end(9) + 3000));
    }
    SECTION("only its end is there")
    {
        REQUIRE(journal.log().seek(journal.log_end(9)));
        REQUIRE(journal.log().write(QByteArray(24 + 4096, '\0')) == 24 + 4096);
    }
    CHECK(journal.tickets() == 9);
}

TEST_CASE("a log whose head never reached the disk holds no commit", "[journal]")
{
    KilledJournal journal(1);
    REQUIRE(journal.log().seek(0));
    REQUIRE(journal.log().write(QByteArray(32, '\0')) == 32);
    CHECK(journal.tickets() == 0);
}

TEST_CASE("a log that a hub writes meanwhile is never taken for a broken one", "[journal]")
{
    const JournalFolder folder;
    std::atomic<bool> is_over = false;
    std::atomic<bool> is_open = false;
    const std::unique_ptr<QThread> writer(QThread::create([&] {
        const auto journal = SqliteJournal::open(folder.path());
        DayWriter day(day_named("2026-11-23"));
        bool good = journal && (*journal)->append(day.opening());
        is_open = true;
        for (int batch = 0; good && !is_over; ++batch) {
            good = static_cast<bool>((*journal)->append(day.tickets(1)));
            if (batch % 40 == 39) // then it begins anew
                good = good && (*journal)->checkpoint();
        }
        is_open = good;
    }));
    writer->start();
    while (!is_open)
        QThread::yieldCurrentThread();
    std::string found;
    for (int look = 0; look < 3'000 && found.empty(); ++look)
        if (const auto whole = check_log(folder.file()); !whole)
            found = whole.error().detail;
    is_over = true;
    writer->wait();
    CHECK(found == "");
    CHECK(is_open);
}
