// SPDX-License-Identifier: GPL-3.0-or-later
// A program to be hurt: it does with a journal what a hub does, in one thread and always the same, and says
// line by line what it was promised.
//
//   journal_worker FOLDER STEPS end|killed [PLANT]
//
//   read DAY ROWS                  the journal was opened and read
//   refused KIND DETAIL            it could not be; the program ends with status 3
//   acknowledged DAY N HASH        the journal took event N of that day, the last of its batch
//   sealed DAY HASH                and that seal
//   failed KIND DETAIL             a write failed; the journal is read anew, and the work goes on from there
//
// A PLANT is a bug that the fault tests must find: "no-sync" turns the syncs of commits off, "hides" takes a
// failed write for a good one.
#include "common/journal/hall_store.h"
#include "common/journal/sqlite_journal.h"
#include "tests/journal/day_writer.h"

#include <QCoreApplication>
#include <QStringList>
#include <csignal>
#include <cstdio>
#include <string>
#include <unistd.h>

using namespace giliran;
using namespace giliran::journal_tests;

namespace {

/// Not buffered: what was said is said before the next system call of the journal.
void say(const std::string& line)
{
    const std::string text = line + "\n";
    static_cast<void>(::write(STDOUT_FILENO, text.data(), text.size()) < 0);
}

std::string words(const JournalError& error)
{
    return std::string(name_of(error.kind)) + " " + error.detail;
}

class Worker
{
public:
    Worker(SqliteJournal& journal, std::string plant) : journal_(journal), plant_(std::move(plant)) {}

    bool begin()
    {
        HallStore halls(journal_.database());
        const auto known = halls.current(kediri);
        if (!known) {
            say("refused " + words(known.error()));
            return false;
        }
        const std::string text = "a hall";
        if (!*known)
            if (auto put = halls.put(kediri, {Sha256::of(text), text, Instant()}); !put)
                say("failed " + words(put.error()));
        for (int attempt = 0; attempt < 3; ++attempt)
            if (read())
                return true;
        return false;
    }

    bool step(int number)
    {
        JournalBatch batch;
        if (!day_.state().is_open())
            day_ = DayWriter(last_seal_ ? last_seal_->day.next() : day_named("2026-11-23"),
                             last_seal_ ? last_seal_->hash : Sha256());
        if (day_.rows() == 0)
            batch = day_.opening();
        else if (day_.rows() > 40)
            batch = day_.sealing(last_seal_ ? last_seal_->hash : Sha256());
        else
            batch = day_.tickets(1 + number % 3);
        if (auto written = journal_.append(batch); !written && plant_ != "hides") {
            say("failed " + words(written.error()));
            return read() || read() || read();
        }
        const EventRow& last = batch.events.back();
        say("acknowledged " + last.day.text() + " " + std::to_string(last.n) + " " + last.hash.text());
        if (batch.seal) {
            last_seal_ = batch.seal;
            say("sealed " + last_seal_->day.text() + " " + last_seal_->hash.text());
        }
        if (number % 5 == 4) {
            if (auto copied = journal_.checkpoint(); !copied)
                say("failed " + words(copied.error()));
        }
        return true;
    }

private:
    bool read()
    {
        const auto recovered = journal_.recover(kediri);
        if (!recovered) {
            say("refused " + words(recovered.error()));
            return false;
        }
        const auto folded = fold(*recovered);
        if (!folded) {
            say("refused damaged event " + std::to_string(folded.error().n));
            return false;
        }
        last_seal_ = recovered->last_seal;
        day_ = DayWriter(*folded);
        say("read " + day_.state().day.text() + " " + std::to_string(day_.rows()));
        if (plant_ == "no-sync")
            if (const auto connection = journal_.database().connection())
                static_cast<void>((*connection)->execute("pragma synchronous = off", "plant"));
        return true;
    }

    SqliteJournal& journal_;
    std::string plant_;
    std::optional<DaySeal> last_seal_;
    DayWriter day_{BusinessDay()};
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    {
        const auto journal = SqliteJournal::open(arguments[1]);
        if (!journal) {
            say("refused " + words(journal.error()));
            return 3;
        }
        Worker worker(**journal, arguments.value(4).toStdString());
        if (!worker.begin())
            return 3;
        const int steps = arguments[2].toInt();
        for (int number = 0; number < steps; ++number)
            if (!worker.step(number))
                return 3;
        if (arguments[3] == QLatin1StringView("killed"))
            ::raise(SIGKILL);
    }
    say("ended");
    return 0;
}
