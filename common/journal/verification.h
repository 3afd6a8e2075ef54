// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/journal/findings.h"
#include "common/record/fold.h"

#include <functional>
#include <memory>
#include <vector>

namespace giliran {

/// What a look through a whole journal found.
struct Verification
{
    std::optional<BusinessDay> first_day;
    std::optional<BusinessDay> last_day;
    std::uint64_t days = 0; ///< with events
    std::uint64_t events = 0;
    std::uint64_t legs = 0;
    std::uint64_t dropped_days = 0; ///< of which only the seal is kept
    std::optional<DaySeal> last_seal;
    std::uint64_t end_rows = 0;        ///< of the last day
    Sha256 end;                        ///< where its chain stands
    std::vector<std::string> findings; ///< what is not as it was written, in English; at most Findings::most
    bool is_whole() const { return findings.empty(); }
};

/// Looks through a journal day by day: chain, dense numbers, seals and their chain, the projection against
/// the events, the texts of the halls, the form of every table. Reads only; beside a hub that writes it keeps
/// the log from being emptied for no longer than one day takes. Belongs to the thread that opened it.
class Verifier
{
public:
    /// `damaged` and `newer_schema` as a start tells them.
    static Result<std::unique_ptr<Verifier>, JournalError> open(const QString& file,
                                                                Connection::Access access);

    /// Looks through the next day; false: there is none. `newer_schema` where an event is not understood.
    Result<bool, JournalError> next_day();
    const Verification& found() const { return found_; }

private:
    explicit Verifier(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}

    Result<void, JournalError> begin();
    Result<std::optional<BusinessDay>, JournalError> day_after(const std::string& day);
    Result<void, JournalError> verify_day(const BusinessDay& day);
    Result<std::optional<DaySeal>, JournalError> seal_of(const BusinessDay& day);
    Result<bool, JournalError> verify_events(const BusinessDay& day, DayFolder& folder);
    void verify_seal(const DaySeal& seal, const FoldedDay& day, bool is_readable);
    Findings findings() { return Findings(found_.findings); }

    std::unique_ptr<Connection> connection_;
    HallId hall_;
    std::string day_; ///< the latest looked at
    std::optional<std::string> first_kept_;
    Sha256 before_; ///< the seal that the next day chains to
    std::vector<CarriedLeg> carried_;
    bool is_over_ = false;
    Verification found_;
};

/// Called between two pieces of long work with the seconds that the last piece took; false: give it up.
using Pace = std::function<bool(double seconds)>;
/// Works on without a pause.
bool without_pause(double seconds);

/// All of it, a day a piece. `io_error` if it was given up.
Result<Verification, JournalError> verify_journal(const QString& file, Connection::Access access,
                                                  const Pace& pace = without_pause);

} // namespace giliran
