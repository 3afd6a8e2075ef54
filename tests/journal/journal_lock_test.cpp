// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journal/journal_fixture.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <csignal>
#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

using namespace giliran;
using namespace giliran::journal_tests;

namespace {

constexpr auto holder_folder = "GILIRAN_TEST_JOURNAL_FOLDER";

/// This very test program, holding a journal until it is killed.
class Holder
{
public:
    explicit Holder(const QString& folder)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1StringView(holder_folder), folder);
        process_.setProcessEnvironment(environment);
        process_.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[.journal-holder]")});
        while (!output_.contains("holding") && process_.waitForReadyRead(20000))
            output_ += process_.readAllStandardOutput();
        REQUIRE(output_.contains("holding"));
    }
    ~Holder() { kill(); }
    qint64 pid() const { return process_.processId(); }
    void kill()
    {
        process_.kill();
        process_.waitForFinished(20000);
    }

private:
    QProcess process_;
    QByteArray output_;
};

unsigned rights_of(const QString& path)
{
    struct stat status = {};
    REQUIRE(::stat(QFile::encodeName(path).constData(), &status) == 0);
    return status.st_mode & 0777;
}

} // namespace

// Not a test: what Holder runs.
TEST_CASE("a journal held until the process is killed", "[.journal-holder]")
{
    const auto journal = opened(qEnvironmentVariable(holder_folder));
    DayWriter day(day_named("2026-11-23"));
    must_append(*journal, day.opening());
    must_append(*journal, day.tickets(4));
    std::puts("holding");
    std::fflush(stdout);
    for (;;)
        ::pause();
}

TEST_CASE("a second journal on the same folder is refused while the first lives", "[journal]")
{
    const JournalFolder folder;
    {
        const auto first = opened(folder.path());
        const auto second = SqliteJournal::open(folder.path());
        REQUIRE_FALSE(second);
        CHECK(second.error().kind == JournalErrorKind::locked);
        CHECK(second.error().path == (folder.path() + QStringLiteral("/hub.lock")).toStdString());
        CHECK(second.error().detail.find("process " + std::to_string(::getpid())) != std::string::npos);
        recovered(*first); // and the refusal did it no harm
    }
    opened(folder.path());
}

TEST_CASE("a hub killed by SIGKILL leaves no lock and loses nothing", "[journal]")
{
    const JournalFolder folder;
    Holder holder(folder.path());
    const auto refused_now = SqliteJournal::open(folder.path());
    REQUIRE_FALSE(refused_now);
    CHECK(refused_now.error().kind == JournalErrorKind::locked);
    CHECK(refused_now.error().detail.find("process " + std::to_string(holder.pid())) != std::string::npos);
    holder.kill();
    const auto journal = opened(folder.path());
    const auto folded = fold(recovered(*journal));
    REQUIRE(folded);
    CHECK(folded->state.legs.size() == 4);
}

TEST_CASE("only the owner may read a journal, its log and its folder", "[journal]")
{
    const JournalFolder folder;
    const auto journal = opened(folder.path());
    DayWriter day(day_named("2026-11-23"));
    must_append(*journal, day.opening());
    CHECK(rights_of(folder.path()) == 0700);
    CHECK(rights_of(folder.file()) == 0600);
    CHECK(rights_of(folder.file() + QStringLiteral("-wal")) == 0600);
    CHECK(rights_of(folder.file() + QStringLiteral("-shm")) == 0600);
    CHECK(rights_of(folder.path() + QStringLiteral("/hub.lock")) == 0600);
}

TEST_CASE("a journal that others may read is kept to its owner from the next start on", "[journal]")
{
    const JournalFolder folder;
    opened(folder.path());
    REQUIRE(QFile::setPermissions(folder.file(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const auto journal = opened(folder.path());
    CHECK(rights_of(folder.file()) == 0600);
}
