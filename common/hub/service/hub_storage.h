// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/hall_file.h"
#include "common/hub/core/input.h"
#include "common/journal/device_store.h"
#include "common/journal/hall_store.h"
#include "common/journal/officer_store.h"
#include "common/journal/sqlite_journal.h"

#include <QString>
#include <memory>

namespace giliran {

/// What the hub keeps on disk: one hall's journal with its halls, devices and officers, held against every
/// other hub while this lives.
class HubStorage
{
public:
    static Result<std::unique_ptr<HubStorage>, JournalError> open(const QString& folder);

    const QString& folder() const { return folder_; }
    SqliteJournal& journal() { return *journal_; }
    DeviceStore devices() { return {journal_->database(), hall_id_}; }
    OfficerStore officers() { return {journal_->database(), hall_id_}; }

    /// HallId() until a hall is applied.
    const HallId& hall_id() const { return hall_id_; }
    /// Null until a hall is applied.
    Result<std::shared_ptr<const HallInForce>, JournalError> hall();
    /// Records a new version of the hall, in force from now on. A journal belongs to one hall: the file must
    /// have its id, or be the first.
    Result<std::shared_ptr<const HallInForce>, JournalError> put_hall(const HallFile& file, Instant now);

    /// Whether the days of this journal are days of practice; none: no day was opened yet. All are of one
    /// kind, so the first tells.
    Result<std::optional<bool>, JournalError> training();

    struct DayRead
    {
        input::Opened opened;
        std::optional<ClockStamp> clock;
    };
    /// Reads the unsealed day by way of `journal`, which is this storage's own, or one that a test put before
    /// it.
    Result<DayRead, JournalError> read_day(Journal& journal);

private:
    HubStorage(QString folder, std::unique_ptr<SqliteJournal> journal)
        : folder_(std::move(folder)), journal_(std::move(journal))
    {}

    QString folder_;
    std::unique_ptr<SqliteJournal> journal_;
    HallId hall_id_;
};

} // namespace giliran
