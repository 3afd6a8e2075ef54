// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/journal/connection.h"

#include <array>

namespace giliran {

/// What a start reads. Each is a search by key, so a start costs the same after ten years; a test has SQLite
/// explain every one of them.
namespace recovery_query {
/// The last one, and those of the weeks before it: they must follow each other.
inline constexpr std::string_view last_seals = "select day, rows, head, previous, hash from day_seals "
                                               "where hall = ? order by day desc limit 32";
inline constexpr std::string_view sealed_head = "select n, hash from events where hall = ? and day = ? "
                                                "order by n desc limit 1";
inline constexpr std::string_view first_kept = "select first_day from kept_days where hall = ?";
inline constexpr std::string_view day_closed = "select n from events where hall = ? and day = ? "
                                               "and type = 'day_closed' order by n desc limit 1";
inline constexpr std::string_view sealed_end =
    "select day, n, recorded_at, type, version, command, payload, hash, hall "
    "from events where hall = ? and day = ? and n >= ? order by n";
inline constexpr std::string_view unsealed =
    "select day, n, recorded_at, type, version, command, payload, hash, hall "
    "from events where hall = ? and day > ? order by day, n";
inline constexpr std::string_view answers = "select request, day, device, answer from answers where hall = ?";
inline constexpr std::string_view clock =
    "select boot_id, boot_time, hub_time from clock_stamps where hall = ?";
inline constexpr std::string_view restoration =
    "select restored_at, recorded_until, given from restorations where hall = ? order by n desc limit 1";
inline constexpr std::array all{last_seals, sealed_head, first_kept, day_closed, sealed_end,
                                unsealed,   answers,     clock,      restoration};
} // namespace recovery_query

/// Reads one hall's start in one snapshot. `damaged` where a row holds what no Giliran writes, the last seal
/// does not prove itself, or more than one day is unsealed; the chain of the day is checked by record/fold.h.
Result<Recovered, JournalError> read_recovered(Connection& connection, const HallId& hall);

} // namespace giliran
