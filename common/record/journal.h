// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/described.h"
#include "common/base/result.h"
#include "common/base/secret_key.h"
#include "common/queue/permission.h"
#include "common/queue/restoration.h"
#include "common/record/event_row.h"
#include "common/record/leg_row.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace giliran {

/// An accepted command's answer, unique by request id, kept until its day is sealed.
struct StoredAnswer
{
    RequestId request;
    BusinessDay day;
    DeviceId device;
    std::string answer; ///< answer_codec.h
};

/// What ties hub time to this machine's clocks, stored with every batch (hub/core/hub_clock.h).
struct ClockStamp
{
    std::string boot_id;
    Duration boot_time{0}; ///< CLOCK_BOOTTIME
    Instant hub_time;
};

/// All that one commit makes durable, or none of it.
struct JournalBatch
{
    HallId hall;
    std::vector<EventRow> events;
    std::vector<StoredAnswer> answers;
    std::vector<LegRow> legs;                ///< projection rows, replaced by key (hall, day, leg)
    std::vector<std::string> priority_kinds; ///< each adds one to the plain counter (day, kind)
    std::optional<DaySeal> seal;             ///< also forgets the answers of that day
    ClockStamp clock;
};

/// A hall's text as it was applied.
struct HallVersion
{
    Sha256 hash;      ///< of the text
    std::string text; ///< hall.toml
    Instant applied_at;
};

struct DeviceRecord
{
    DeviceId id;
    DeviceRole role = DeviceRole::kiosk;
    std::string place;            ///< a counter's id for a counter, a zone's id for a display, "" for a kiosk
    std::string label;            ///< for people: "Kios pintu utara"
    std::optional<SecretKey> key; ///< the lasting key; made at the first contact
    std::optional<SecretKey>
        pairing_key; ///< single use: gone when the device first returns with the lasting key
    std::optional<Instant> pairing_until;
    std::optional<Instant> revoked_at;
    Instant added_at;
};

struct OfficerRecord
{
    OfficerCode code;
    PersonRole role = PersonRole::officer;
    std::string pin_hash; ///< Argon2id, in libsodium's text form
    Instant added_at;
};

enum class JournalErrorKind
{
    unwritable,   ///< the folder or file cannot be written
    full,         ///< no space left
    damaged,      ///< the database, the chain or a payload is not what was written
    newer_schema, ///< written by a newer Giliran
    locked,       ///< another hub has it open
    io_error,
};
constexpr auto names_of(JournalErrorKind)
{
    using namespace std::string_view_literals;
    return std::array{"unwritable"sv, "full"sv, "damaged"sv, "newer_schema"sv, "locked"sv, "io_error"sv};
}

struct JournalError
{
    JournalErrorKind kind = JournalErrorKind::io_error;
    std::string path;   ///< of the file
    std::string detail; ///< what the system or the database said, for the log
};

/// What a starting hub needs to know: one day, not the past.
struct Recovered
{
    std::optional<DaySeal> last_seal;
    std::vector<EventRow>
        sealed_end;                 ///< of the sealed day: the row before its day_closed, and all after that
    std::vector<EventRow> unsealed; ///< all events of the one day that is not sealed; empty: none
    std::vector<StoredAnswer> answers;                     ///< of that day
    std::optional<HallVersion> hall;                       ///< the latest applied
    std::optional<ClockStamp> clock;                       ///< of the last batch
    std::optional<Restoration> restoration = std::nullopt; ///< the latest; none: nothing was ever restored
};

/// Where the truth is kept. Two implementations: SQLite (common/journal) and the simulation's.
class Journal
{
public:
    virtual ~Journal() = default;
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    /// Reads what a start needs; after a failed append, also closes and opens the storage anew.
    virtual Result<Recovered, JournalError> recover(const HallId& hall) = 0;
    /// Makes the batch durable. After an error the result is unknown until recover() has read it.
    virtual Result<void, JournalError> append(const JournalBatch& batch) = 0;

protected:
    Journal() = default;
};

} // namespace giliran
