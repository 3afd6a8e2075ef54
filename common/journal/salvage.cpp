// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/batch_writer.h"
#include "common/journal/journal_folder.h"
#include "common/journal/open_file.h"
#include "common/journal/proven_events.h"
#include "common/journal/restoring.h"
#include "common/journal/row_reader.h"
#include "common/journal/schema.h"
#include "common/journal/storage_error.h"
#include "common/record/hash_chain.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

namespace giliran {
namespace {

/// Copies day by day what proves itself.
class Salvage
{
public:
    Salvage(Connection& damaged, Connection& fresh) : damaged_(damaged), fresh_(fresh) {}

    Result<std::vector<std::string>, JournalError> run()
    {
        read_hall();
        for (std::string day = next_day({}); !day.empty() && !is_over_; day = next_day(day))
            if (auto kept = keep_day(day); !kept)
                return fail(kept.error());
        if (auto noted = note_first_kept(); !noted)
            return fail(noted.error());
        // Of these nothing proves what they say; each is copied as far as it can be read.
        for (const char* table :
             {"hall_versions", "hall_applications", "devices", "officers", "priority_counts", "clock_stamps"})
            copy_table(table);
        if (schema_of(damaged_) >= 3)
            copy_table("restorations");
        return std::move(lost_);
    }

private:
    void read_hall()
    {
        for (const char* sql : {"select hall from hall_applications limit 1",
                                "select hall from events limit 1", "select hall from day_seals limit 1"}) {
            Statement query(damaged_.handle(), sql);
            if (!query.next())
                continue;
            if (const auto hall = HallId::parse(query.text_at(0))) {
                hall_ = *hall;
                return;
            }
        }
    }

    /// The next day that has a seal or an event; "" if there is none, or none can be found any more.
    std::string next_day(const std::string& day)
    {
        std::string next;
        for (const char* sql : {"select min(day) from day_seals where hall = ? and day > ?",
                                "select min(day) from events where hall = ? and day > ?"}) {
            Statement query(damaged_.handle(), sql);
            if (!query.text(hall_.text()).text(day).next()) {
                lost_.push_back("what comes after " + (day.empty() ? "the beginning" : day) +
                                " is not readable");
                continue;
            }
            const std::string found(query.text_at(0));
            if (!found.empty() && (next.empty() || found < next))
                next = found;
        }
        return next;
    }

    std::optional<DaySeal> seal_of(const BusinessDay& day)
    {
        const std::string text = day.text();
        Statement query(damaged_.handle(),
                        "select rows, head, previous, hash from day_seals where hall = ? and day = ?");
        if (!query.text(hall_.text()).text(text).next())
            return std::nullopt;
        RowReader row(query);
        DaySeal seal{hall_, day, static_cast<std::uint64_t>(row.integer()), {}, {}, {}};
        seal.head = row.hash();
        seal.previous = row.hash();
        seal.hash = row.hash();
        const bool is_proven = row.good() && sealed(seal) == seal.hash;
        if (!is_proven)
            lost_.push_back("the seal of " + text + " does not prove itself");
        return is_proven ? std::optional(seal) : std::nullopt;
    }

    Result<void, JournalError> keep_day(const std::string& text)
    {
        const auto day = BusinessDay::parse(text);
        if (!day) {
            lost_.push_back("\"" + text + "\" is no day");
            return {};
        }
        const auto seal = seal_of(*day);
        JournalBatch batch;
        batch.hall = hall_;
        if (seal) // the day is over, wherever on earth
            proven_until_ = std::max(proven_until_, day->moment({}, {}));
        DayFolder folder(seal_before_, carried_);
        batch.events = fold_proven(damaged_, hall_, text, folder);
        for (const EventRow& row : batch.events)
            proven_until_ = std::max(proven_until_, row.recorded_at);
        FoldedDay& folded = folder.day();
        const bool is_complete = seal && seal->rows == folded.rows && seal->head == folded.head;
        if (seal && !is_complete)
            lost_.push_back(text + " does not prove itself: it is dropped, its seal is kept");
        if (!seal && !batch.events.empty())
            lost_.push_back("of " + text + ", which has no seal, " + std::to_string(folded.rows) +
                            " events are proven; what came after them, if anything, is lost");
        if (seal && !is_complete) {
            batch.events.clear();
            first_kept_ = day->next().text();
        }
        batch.seal = seal;
        batch.clock.hub_time = proven_until_; // until the damaged journal's own stamp takes its place
        for (const Leg& leg : folded.state.legs)
            if (!batch.events.empty() && !leg.voided)
                batch.legs.push_back(leg_row(hall_, folded.state, leg.id));
        if (seal)
            seal_before_ = seal->hash;
        carried_ = folded.state.carried;
        is_over_ = !seal; // nothing chains to a day without a seal
        return batch.events.empty() && !seal ? Result<void, JournalError>() : write(batch);
    }

    /// A sealed day that was lost is told as one that was dropped.
    Result<void, JournalError> note_first_kept()
    {
        Statement before(damaged_.handle(), "select first_day from kept_days where hall = ?");
        if (before.text(hall_.text()).next())
            first_kept_ = std::max(first_kept_, std::string(before.text_at(0)));
        if (first_kept_.empty())
            return {};
        Statement note(fresh_.handle(), "insert into kept_days (hall, first_day) values (?, ?)");
        return note.text(hall_.text()).text(first_kept_).run()
                   ? Result<void, JournalError>()
                   : fail(fresh_.failure("note which days are kept"));
    }

    Result<void, JournalError> write(const JournalBatch& batch)
    {
        Transaction transaction(fresh_);
        return transaction.begin().and_then([&] { return write_batch(fresh_, batch); }).and_then([&] {
            return transaction.commit();
        });
    }

    void copy_table(const char* table)
    {
        Statement from(damaged_.handle(), "select * from " + std::string(table));
        std::string marks;
        while (from.next()) {
            if (marks.empty())
                for (int column = 0; column < from.columns(); ++column)
                    marks += column == 0 ? "?" : ", ?";
            Statement to(fresh_.handle(),
                         "insert or replace into " + std::string(table) + " values (" + marks + ")");
            if (!to.copy_of(from).run())
                lost_.push_back("a row of " + std::string(table) + " is not what was written");
        }
        if (from.failed())
            lost_.push_back(std::string(table) + " is not readable to its end");
    }

    Connection& damaged_;
    Connection& fresh_;
    HallId hall_;
    Sha256 seal_before_;
    std::vector<CarriedLeg> carried_;
    std::string first_kept_;
    Instant proven_until_; ///< no later time is known of
    bool is_over_ = false;
    std::vector<std::string> lost_;
};

/// The same for the same damaged files, so that a hub that is started again and again makes one copy.
QString salvage_name(const QString& journal)
{
    std::string marks;
    for (const char* side : {"", "-wal"}) {
        const QFileInfo info(journal + QLatin1StringView(side));
        if (info.size() > 0) // an empty log comes and goes with whoever looks
            marks += std::to_string(info.size()) + "/" +
                     std::to_string(info.lastModified().toMSecsSinceEpoch()) + " ";
    }
    return QStringLiteral("salvaged-%1.sqlite")
        .arg(QString::fromStdString(Sha256::of(marks).text().substr(0, 12)));
}

Result<std::vector<std::string>, JournalError> salvage_into(const QString& part, const QString& journal)
{
    QFile::remove(part);
    if (auto made = prepare_journal_file(part); !made)
        return fail(std::move(made.error()));
    auto fresh = Connection::open(part);
    if (!fresh)
        return fail(std::move(fresh.error()));
    const auto damaged = Connection::open(journal, Connection::Access::read);
    if (!damaged)
        return fail(damaged.error());
    return (*fresh)
        ->execute("pragma journal_mode = off", "prepare the copy")
        .and_then([&] { return migrate(**fresh); })
        .and_then([&] { return Salvage(**damaged, **fresh).run(); });
}

} // namespace

Result<Salvaged, JournalError> salvage_journal(const QString& folder)
{
    const QString journal = QDir(folder).filePath(QStringLiteral("journal.sqlite"));
    Salvaged salvaged;
    salvaged.file = QDir(folder).filePath(salvage_name(journal));
    salvaged.was_there = QFileInfo::exists(salvaged.file);
    if (!salvaged.was_there) {
        const QString part = salvaged.file + QStringLiteral(".part");
        auto lost = salvage_into(part, journal);
        if (!lost) {
            QFile::remove(part);
            return fail(std::move(lost.error()));
        }
        salvaged.lost = std::move(*lost);
        if (!QFile::rename(part, salvaged.file))
            return fail(system_failure(EIO, salvaged.file.toStdString(), "name the copy"));
        if (auto synced = sync_folder(folder); !synced)
            return fail(std::move(synced.error()));
    }
    auto found = verify_journal(salvaged.file, Connection::Access::still);
    if (!found)
        return fail(std::move(found.error()));
    salvaged.found = std::move(*found);
    return salvaged;
}

} // namespace giliran
