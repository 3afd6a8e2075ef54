// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/journal/backup.h"
#include "common/journal/hall_store.h"
#include "common/journal/restoring.h"
#include "tests/journal/journal_fixture.h"

#include <QDir>

namespace giliran::journal_tests {

inline const RestoreOrder now{instant_from_ms(1795399200000), QStringLiteral("now"), {}, false};
inline constexpr auto backup_file = "giliran-kediri-2026-11-24-231500.sqlite";

/// A sealed day and one that is open, in a journal that stays open, and a folder for backups.
class BackedUp
{
public:
    BackedUp()
    {
        const std::string text = "a hall";
        REQUIRE(HallStore(journal_->database()).put(kediri, {Sha256::of(text), text, Instant()}));
        DayWriter first(day_named("2026-11-23"));
        must_append(*journal_, first.opening());
        must_append(*journal_, first.tickets(30));
        const JournalBatch last = first.sealing();
        must_append(*journal_, last);
        day_ = DayWriter(day_named("2026-11-24"), last.seal->hash);
        must_append(*journal_, day_.opening());
        must_append(*journal_, day_.tickets(10));
    }
    Result<BackupMade, JournalError> back_up_now(const Pace& pace = without_pause)
    {
        return back_up(folder_.file(), target_.path(), QLatin1StringView(backup_file), pace);
    }
    void give(int tickets) { must_append(*journal_, day_.tickets(tickets)); }
    void close() { journal_.reset(); }
    std::size_t tickets()
    {
        if (!journal_)
            journal_ = opened(folder_.path());
        const auto day = fold(recovered(*journal_));
        REQUIRE(day);
        return day->state.visits.size();
    }
    SqliteJournal& journal() { return *journal_; }
    const JournalFolder& folder() const { return folder_; }
    QString target() const { return target_.path(); }
    QString copy() const { return target_.filePath(QLatin1StringView(backup_file)); }

private:
    JournalFolder folder_;
    QTemporaryDir target_;
    std::unique_ptr<SqliteJournal> journal_ = opened(folder_.path());
    DayWriter day_{BusinessDay()};
};

} // namespace giliran::journal_tests
