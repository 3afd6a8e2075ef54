// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/service/hub_storage.h"

#include "common/hall/hall_reader.h"
#include "common/journal/first_event.h"

namespace giliran {
namespace {

JournalError damage_at(const std::string& path, std::string detail)
{
    return {JournalErrorKind::damaged, path, std::move(detail)};
}

/// Nothing is damaged, and an older backup would not help.
JournalError not_understood_at(const std::string& path, std::string detail)
{
    return {JournalErrorKind::newer_schema, path, std::move(detail)};
}

/// The chain holds where an event is not understood.
JournalErrorKind kind_of(FoldProblem::Kind problem)
{
    switch (problem) {
    case FoldProblem::Kind::unknown_event:
    case FoldProblem::Kind::newer_event:
        return JournalErrorKind::newer_schema;
    case FoldProblem::Kind::gap:
    case FoldProblem::Kind::broken_chain:
    case FoldProblem::Kind::bad_payload:
    case FoldProblem::Kind::bad_answer:
        return JournalErrorKind::damaged;
    }
    return JournalErrorKind::damaged;
}

std::shared_ptr<const HallInForce> in_force(const Sha256& version, const Hall& hall)
{
    return std::make_shared<const HallInForce>(HallInForce{version, hall, draft_of(hall)});
}

} // namespace

Result<std::unique_ptr<HubStorage>, JournalError> HubStorage::open(const QString& folder)
{
    auto journal = SqliteJournal::open(folder);
    if (!journal)
        return fail(journal.error());
    std::unique_ptr<HubStorage> storage(new HubStorage(folder, std::move(*journal)));
    const auto halls = HallStore(storage->journal().database()).halls();
    if (!halls)
        return fail(halls.error());
    if (halls->size() > 1)
        return fail(damage_at(folder.toStdString(), "it holds more than one hall"));
    if (!halls->empty())
        storage->hall_id_ = halls->front();
    return storage;
}

Result<std::shared_ptr<const HallInForce>, JournalError> HubStorage::hall()
{
    const auto version = HallStore(journal_->database()).current(hall_id_);
    if (!version)
        return fail(version.error());
    if (!*version)
        return nullptr;
    const auto file = read_hall_text((*version)->text, "hall.toml");
    if (!file) // its hash is right
        return fail(
            not_understood_at(folder_.toStdString(), "the hall in force cannot be read by this version"));
    return in_force((*version)->hash, file->hall);
}

Result<std::shared_ptr<const HallInForce>, JournalError> HubStorage::put_hall(const HallFile& file,
                                                                              Instant now)
{
    HallVersion version;
    version.hash = Sha256::of(file.text);
    version.text = file.text;
    version.applied_at = now;
    if (auto put = HallStore(journal_->database()).put(file.hall.id, version); !put)
        return fail(put.error());
    hall_id_ = file.hall.id;
    return in_force(version.hash, file.hall);
}

Result<std::optional<bool>, JournalError> HubStorage::training()
{
    const auto first = first_event(journal_->database(), hall_id_);
    if (!first)
        return fail(first.error());
    if (!*first)
        return std::nullopt;
    const EventRow& row = (*first)->row;
    const auto event = decode_event(row.type, row.version, row.payload);
    if (!event && event.error() != RecordProblem::bad_payload && (*first)->is_proven)
        return fail(not_understood_at(folder_.toStdString(), "its first event is not known to this version"));
    const DayOpened* opened = event ? std::get_if<DayOpened>(&*event) : nullptr;
    if (opened == nullptr)
        return fail(damage_at(folder_.toStdString(), "its first event is not the opening of a day"));
    return opened->training.value_or(false);
}

Result<HubStorage::DayRead, JournalError> HubStorage::read_day(Journal& journal)
{
    const auto recovered = journal.recover(hall_id_);
    if (!recovered)
        return fail(recovered.error());
    auto folded = fold(*recovered);
    if (!folded)
        return fail(
            JournalError{kind_of(folded.error().kind), folder_.toStdString(), words_for(folded.error())});
    auto in_force_now = hall();
    if (!in_force_now)
        return fail(in_force_now.error());
    return DayRead{
        {std::move(*folded), recovered->last_seal, std::move(*in_force_now), recovered->restoration},
        recovered->clock};
}

} // namespace giliran
