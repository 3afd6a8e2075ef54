// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/verification.h"

#include "common/journal/event_reader.h"
#include "common/journal/projection_check.h"
#include "common/journal/row_reader.h"
#include "common/journal/schema.h"
#include "common/journal/storage_error.h"
#include "common/journal/table_check.h"
#include "common/record/hash_chain.h"

#include <QElapsedTimer>
#include <algorithm>

namespace giliran {
namespace {

bool is_the_journals_fault(const JournalError& error)
{
    return error.kind == JournalErrorKind::damaged;
}

} // namespace

Result<std::unique_ptr<Verifier>, JournalError> Verifier::open(const QString& file, Connection::Access access)
{
    auto connection = Connection::open(file, access);
    if (!connection)
        return fail(std::move(connection.error()));
    std::unique_ptr<Verifier> verifier(new Verifier(std::move(*connection)));
    if (auto begun = verifier->begin(); !begun)
        return fail(std::move(begun.error()));
    return verifier;
}

Result<void, JournalError> Verifier::begin()
{
    if (auto known = check_origin(*connection_).and_then([&] { return check_schema(*connection_); }); !known)
        return known;
    if (schema_of(*connection_) == 0)
        return fail(damage(connection_->path(), "it is empty: no hub ever wrote to it"));
    Statement halls(connection_->handle(), "select distinct hall from hall_applications");
    if (halls.next())
        hall_ = RowReader(halls).parsed<HallId>();
    if (halls.failed())
        return fail(connection_->failure("read the halls"));
    if (schema_of(*connection_) >= 2) {
        Statement kept(connection_->handle(), "select first_day from kept_days where hall = ?");
        if (kept.text(hall_.text()).next())
            first_kept_ = std::string(kept.text_at(0));
        if (kept.failed())
            return fail(connection_->failure("read which days are kept"));
    }
    return {};
}

Result<bool, JournalError> Verifier::next_day()
{
    if (is_over_)
        return false;
    Transaction snapshot(*connection_, Transaction::Kind::reads);
    if (auto begun = snapshot.begin(); !begun)
        return fail(begun.error());
    const auto day = day_after(day_);
    if (!day && !is_the_journals_fault(day.error()))
        return fail(day.error());
    if (!day)
        findings().note("what comes after " + day_ + " cannot be read: " + day.error().detail);
    if (!day || !*day) {
        is_over_ = true;
        return check_tables(*connection_, findings()).map([] { return false; });
    }
    day_ = (*day)->text();
    return verify_day(**day).map([] { return true; });
}

/// The next day that has a seal, an event or a leg. Each is a search by key.
Result<std::optional<BusinessDay>, JournalError> Verifier::day_after(const std::string& day)
{
    std::optional<std::string> next;
    for (const std::string_view sql : {"select min(day) from day_seals where hall = ? and day > ?",
                                       "select min(day) from events where hall = ? and day > ?",
                                       "select min(day) from legs where hall = ? and day > ?"}) {
        Statement& query = connection_->prepared(sql).text(hall_.text()).text(day);
        if (!query.next())
            return fail(connection_->failure("read the days"));
        if (!query.is_null(0))
            next = std::min(next.value_or(std::string(query.text_at(0))), std::string(query.text_at(0)));
        query.reset();
    }
    if (!next)
        return std::nullopt;
    const auto parsed = BusinessDay::parse(*next);
    if (!parsed)
        return fail(damage(connection_->path(), "\"" + *next + "\" is no day"));
    return parsed;
}

Result<void, JournalError> Verifier::verify_day(const BusinessDay& day)
{
    const bool is_sealed_so_far =
        !found_.last_day || (found_.last_seal && found_.last_seal->day == *found_.last_day);
    if (!is_sealed_so_far)
        findings().note(found_.last_day->text() + " has no seal, and " + day.text() + " comes after it");
    auto seal = seal_of(day);
    if (!seal)
        return fail(seal.error());
    DayFolder folder(before_, carried_);
    auto readable = verify_events(day, folder);
    if (!readable)
        return fail(readable.error());
    FoldedDay& folded = folder.day();
    const bool was_dropped = *seal && first_kept_ && day.text() < *first_kept_ && folded.rows == 0;
    if (was_dropped)
        ++found_.dropped_days;
    else if (folded.rows > 0 || *seal)
        ++found_.days;
    if (*seal)
        verify_seal(**seal, folded, *readable && !was_dropped);
    if (*readable) {
        const auto legs = check_projection(*connection_, hall_, day, folded.state, findings());
        if (!legs)
            return fail(legs.error());
        found_.legs += *legs;
    }
    if (!found_.first_day)
        found_.first_day = day;
    found_.last_day = day;
    found_.events += folded.rows;
    found_.end_rows = folded.rows;
    found_.end = folded.head;
    carried_ = folded.state.carried;
    if (*seal) {
        found_.last_seal = **seal;
        found_.end = (*seal)->head;
        before_ = (*seal)->hash;
    }
    return {};
}

Result<std::optional<DaySeal>, JournalError> Verifier::seal_of(const BusinessDay& day)
{
    const std::string text = day.text();
    Statement& query =
        connection_->prepared("select rows, head, previous, hash from day_seals where hall = ? and day = ?")
            .text(hall_.text())
            .text(text);
    std::optional<DaySeal> seal;
    if (query.next()) {
        RowReader row(query);
        seal = DaySeal{hall_, day, static_cast<std::uint64_t>(row.integer()), {}, {}, {}};
        seal->head = row.hash();
        seal->previous = row.hash();
        seal->hash = row.hash();
        if (!row.good() || sealed(*seal) != seal->hash)
            findings().note("the seal of " + text + " is not what was written");
    }
    if (query.failed()) {
        if (auto noted = findings().unread(*connection_, "the seal of " + text); !noted)
            return fail(noted.error());
    }
    query.reset();
    return seal;
}

void Verifier::verify_seal(const DaySeal& seal, const FoldedDay& day, bool is_readable)
{
    const std::string text = seal.day.text();
    if (seal.previous != before_)
        findings().note("the seal of " + text + " does not follow the seal before it");
    if (!is_readable)
        return;
    if (seal.rows != day.rows)
        findings().note(text + " has " + std::to_string(day.rows) + " events, its seal names " +
                        std::to_string(seal.rows));
    else if (day.rows > 0 && seal.head != day.head)
        findings().note("the seal of " + text + " names another last event");
}

/// False: a finding ends the day there.
Result<bool, JournalError> Verifier::verify_events(const BusinessDay& day, DayFolder& folder)
{
    const std::string text = day.text();
    Statement& query =
        connection_
            ->prepared("select day, n, recorded_at, type, version, command, payload, hash, hall "
                       "from events where hall = ? and day = ? order by n")
            .text(hall_.text())
            .text(text);
    while (query.next()) {
        const auto row = read_event_row(query);
        auto added = row ? folder.add(*row)
                         : fail(FoldProblem{folder.day().rows + 1, FoldProblem::Kind::broken_chain});
        if (added)
            continue;
        query.reset();
        const FoldProblem& problem = added.error();
        const bool is_newer = problem.kind == FoldProblem::Kind::unknown_event ||
                              problem.kind == FoldProblem::Kind::newer_event;
        if (is_newer)
            return fail(JournalError{JournalErrorKind::newer_schema, connection_->path(),
                                     text + ": " + words_for(problem)});
        findings().note(text + ": " + words_for(problem));
        return false;
    }
    const bool failed = query.failed();
    auto noted =
        failed ? findings().unread(*connection_, "the events of " + text) : Result<void, JournalError>();
    query.reset();
    if (!noted)
        return fail(noted.error());
    return !failed;
}

bool without_pause(double)
{
    return true;
}

Result<Verification, JournalError> verify_journal(const QString& file, Connection::Access access,
                                                  const Pace& pace)
{
    const auto verifier = Verifier::open(file, access);
    if (!verifier)
        return fail(verifier.error());
    QElapsedTimer piece;
    for (bool is_over = false; !is_over;) {
        piece.start();
        const auto more = (*verifier)->next_day();
        if (!more)
            return fail(more.error());
        is_over = !*more;
        if (!is_over && !pace(static_cast<double>(piece.nsecsElapsed()) / 1e9))
            return fail(
                JournalError{JournalErrorKind::io_error, file.toStdString(), "verifying was given up"});
    }
    return (*verifier)->found();
}

} // namespace giliran
