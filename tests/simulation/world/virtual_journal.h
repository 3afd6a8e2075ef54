// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/record/journal.h"

#include <array>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace giliran::simulation {

/// What becomes of a batch whose commit does not succeed.
enum class AppendFault
{
    nothing_written, ///< the disk refused it
    torn,            ///< some rows reached the disk, the commit mark did not
    all_written,     ///< it reached the disk, only the word of success did not
};
constexpr auto names_of(AppendFault)
{
    using namespace std::string_view_literals;
    return std::array{"nothing_written"sv, "torn"sv, "all_written"sv};
}

/// A journal on a disk that is told when to fail. A batch is written row by row, then marked as committed,
/// then synced; a crash in between keeps a beginning of that. recover() takes what is marked and drops the
/// rest, and what it has read is durable.
class VirtualJournal final : public Journal
{
public:
    /// Called for each batch at the moment it becomes durable.
    std::function<void(const JournalBatch&)> on_durable;

    Result<Recovered, JournalError> recover(const HallId& hall) override;
    /// write() and sync() in one.
    Result<void, JournalError> append(const JournalBatch& batch) override;

    /// The rows leave the program; nothing is durable before sync().
    void write(const JournalBatch& batch);
    Result<void, JournalError> sync();
    /// The program or the machine dies now.
    void crash(AppendFault what_the_unsynced_batch_comes_to);

    void keep(const HallVersion& version) { disk_.hall = version; }

    /// What is durable now is kept apart.
    void back_up() { copy_ = disk_; }
    bool has_backup() const { return copy_.has_value(); }
    /// That is put in the journal's place; no hub may run. `at` is the wall clock.
    void restore(Instant at);

    void fail_next(AppendFault fault) { next_fault_ = fault; }
    void fail_no_more()
    {
        next_fault_.reset();
        full = unreadable = false;
    }
    bool full = false;
    bool unreadable = false;

    /// Of the day that is not sealed; `appends` counts all that were tried.
    const std::vector<EventRow>& rows() const { return disk_.rows; }
    std::uint64_t appends = 0;
    std::uint64_t faults = 0;

private:
    struct Unsynced
    {
        JournalBatch batch;
        std::size_t rows_written = 0;
        bool marked = false;
    };
    struct Disk ///< what is durable
    {
        std::vector<EventRow> rows;
        std::vector<EventRow> latest_day; ///< sealed or not
        std::vector<EventRow> sealed_end;
        std::vector<StoredAnswer> answers;
        std::optional<DaySeal> last_seal;
        std::optional<HallVersion> hall;
        std::optional<ClockStamp> clock;
        std::optional<Restoration> restoration;
    };
    static DayState latest_day(const Disk& disk);
    void leave(AppendFault what);
    void make_durable();
    void keep_sealed_end(BusinessDay day);

    std::optional<Unsynced> unsynced_;
    std::optional<AppendFault> next_fault_;
    Disk disk_;
    std::optional<Disk> copy_;
};

} // namespace giliran::simulation
