// SPDX-License-Identifier: GPL-3.0-or-later
// How many tickets a second the journal makes durable, beside plain rows by SQLite's own calls.
//
// A ticket is an event, an answer and a projection row, as the hub writes them; "plain" is one row in one
// table, WAL, synchronous=FULL. The contenders take turns, the median of each counts. Usage:
// bench_journal_append [FOLDER ON THE DISK TO MEASURE]
#include "common/journal/sqlite_journal.h"
#include "common/record/answer_codec.h"
#include "common/record/event_codec.h"
#include "common/record/hash_chain.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <chrono>
#include <cstdio>
#include <sqlite3.h>

using namespace giliran;

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto run_time = std::chrono::milliseconds(400);
constexpr int rounds = 9;

/// Batches whose rows look like those of a morning; only their numbers differ.
class Tickets
{
public:
    JournalBatch batch(int count)
    {
        JournalBatch batch;
        batch.events.reserve(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i)
            add_ticket(batch);
        batch.clock = {"0a9d52ae-8f1c-4a39-9d5f-4d1b7a1f6a3c", Duration(n_), instant_from_ms(1795399200000)};
        return batch;
    }

private:
    void add_ticket(JournalBatch& batch)
    {
        ++n_;
        TicketReserved reserved;
        reserved.visit = VisitId{n_};
        reserved.leg = LegId{n_};
        reserved.number = TicketNumber{*Prefix::parse("A"), n_, 3};
        reserved.service = *ServiceId::parse("ktp-elektronik-baru");
        reserved.queue = *QueueId::parse("dukcapil");
        const EncodedEvent encoded = encode_event(reserved);
        EventRow row;
        row.hall = hall_;
        row.day = day_;
        row.n = n_;
        row.recorded_at = instant_from_ms(1795399200000 + n_);
        row.type = encoded.type;
        row.payload = encoded.payload;
        row.command = RequestId(scattered_bytes());
        row.hash = chained(head_, row);
        head_ = row.hash;

        TicketIssued issued;
        issued.visit = reserved.visit;
        issued.leg = reserved.leg;
        issued.number = reserved.number;
        batch.answers.push_back({*row.command, day_, DeviceId(), answer_text(issued)});
        Leg leg;
        leg.id = reserved.leg;
        leg.visit = reserved.visit;
        leg.service = reserved.service;
        leg.queue = reserved.queue;
        leg.number = reserved.number;
        batch.legs.push_back({hall_, day_, leg, Channel::kiosk, 1, std::nullopt});
        batch.events.push_back(std::move(row));
    }

    /// Request ids fall anywhere, as random ones do.
    RequestId::Bytes scattered_bytes() const
    {
        const Sha256 hash = Sha256::of(std::to_string(n_));
        RequestId::Bytes bytes{};
        std::copy_n(hash.bytes.begin(), bytes.size(), bytes.begin());
        return bytes;
    }

    HallId hall_ = *HallId::parse("kediri");
    BusinessDay day_ = *BusinessDay::parse("2026-11-23");
    Sha256 head_;
    std::uint32_t n_ = 0;
};

double journal_rate(const QString& folder, int batch_size)
{
    const auto journal = SqliteJournal::open(folder);
    if (!journal)
        qFatal("%s", journal.error().detail.c_str());
    Tickets tickets;
    int done = 0;
    const auto begin = Clock::now();
    while (Clock::now() - begin < run_time) {
        if (const auto written = (*journal)->append(tickets.batch(batch_size)); !written)
            qFatal("%s", written.error().detail.c_str());
        done += batch_size;
        if ((*journal)->checkpoint_due())
            static_cast<void>((*journal)->checkpoint());
    }
    return done / std::chrono::duration<double>(Clock::now() - begin).count();
}

double plain_rate(const QString& folder, int batch_size)
{
    QDir().mkpath(folder);
    sqlite3* handle = nullptr;
    sqlite3_open(QDir(folder).filePath(QStringLiteral("plain.sqlite")).toUtf8().constData(), &handle);
    sqlite3_exec(handle,
                 "pragma journal_mode = wal; pragma synchronous = full; pragma wal_autocheckpoint = 0;"
                 "create table t (n integer primary key, body text)",
                 nullptr, nullptr, nullptr);
    const std::string body(400, 'x');
    int done = 0;
    {
        Statement begin_write(handle, "begin immediate");
        Statement insert(handle, "insert into t (body) values (?)");
        Statement commit(handle, "commit");
        const auto begin = Clock::now();
        while (Clock::now() - begin < run_time) {
            begin_write.reset().run();
            for (int i = 0; i < batch_size; ++i)
                insert.reset().text(body).run();
            if (!commit.reset().run())
                qFatal("%s", sqlite3_errmsg(handle));
            done += batch_size;
        }
    }
    sqlite3_close(handle);
    return done / std::chrono::duration<double>(run_time).count();
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + rounds / 2, values.end());
    return values[rounds / 2];
}

struct Contender
{
    const char* name;
    double (*rate)(const QString& folder, int batch_size);
    int batch_size;
    std::vector<double> rates;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString base = arguments.size() > 1 ? arguments.at(1) : QDir::tempPath();
    std::array contenders{Contender{"plain rows, one a commit", plain_rate, 1, {}},
                          Contender{"plain rows, 20 a commit", plain_rate, 20, {}},
                          Contender{"tickets, one a commit", journal_rate, 1, {}},
                          Contender{"tickets, 20 a commit", journal_rate, 20, {}}};
    for (int round = 0; round < rounds; ++round)
        for (Contender& one : contenders) {
            const QTemporaryDir folder(base + QStringLiteral("/bench-journal-XXXXXX"));
            one.rates.push_back(one.rate(folder.filePath(QStringLiteral("data")), one.batch_size));
        }
    const double yardstick = median(contenders.front().rates);
    for (const Contender& one : contenders)
        std::printf("%-26s %8.0f/s  %5.2f x plain commits\n", one.name, median(one.rates),
                    median(one.rates) / yardstick);
    return 0;
}
