// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hub/service/commands/exit_code.h"

#include <QString>
#include <optional>

namespace giliran {

/// Complains of a folder that belongs to somebody else and is closed: whoever asks would be told that no hub
/// runs there and no journal is in it. None: it is open, or there is none.
std::optional<ExitCode> refuse_closed_folder(const QString& data_folder);

/// Complains of that, or of a folder without a journal: one that was mistyped is not made and called empty.
std::optional<ExitCode> refuse_without_journal(const QString& data_folder);

} // namespace giliran
