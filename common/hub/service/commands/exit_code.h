// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/record/journal.h"

namespace giliran {

/// What giliran-hub ends with. Scripts and the kiosk rely on the numbers: docs/operations.md.
enum class ExitCode
{
    done = 0,
    refused = 1,       ///< what was asked cannot be done; the reason was printed
    usage = 2,         ///< the command line is wrong
    not_running = 3,   ///< no hub runs on this data folder
    locked = 4,        ///< another hub has this data folder open
    unwritable = 5,    ///< the journal cannot be written: rights, space or disk
    damaged = 6,       ///< the journal is not what was written
    newer = 7,         ///< the journal was written by a newer version
    cannot_listen = 8, ///< an address is taken, forbidden or not this machine's
    file_problems = 9, ///< a hall.toml or device.toml has problems; they were printed
    other_kind = 10,   ///< this journal practises and the hub was to be real, or the other way round
};

constexpr ExitCode exit_code_of(JournalErrorKind kind)
{
    switch (kind) {
    case JournalErrorKind::unwritable:
    case JournalErrorKind::full:
    case JournalErrorKind::io_error:
        return ExitCode::unwritable;
    case JournalErrorKind::damaged:
        return ExitCode::damaged;
    case JournalErrorKind::newer_schema:
        return ExitCode::newer;
    case JournalErrorKind::locked:
        return ExitCode::locked;
    }
    return ExitCode::refused;
}

} // namespace giliran
