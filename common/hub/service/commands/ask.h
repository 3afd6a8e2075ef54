// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/hub/service/admin/admin_request.h"
#include "common/hub/service/commands/exit_code.h"

#include <QString>

namespace giliran {

/// Asks the running hub, or, when none runs, the journal itself under its lock. An error was printed.
Result<AdminAnswer, ExitCode> ask(const QString& data_folder, const AdminRequest& request);
/// Asks the running hub only.
Result<AdminAnswer, ExitCode> ask_running(const QString& data_folder, const AdminRequest& request);

/// Prints the answer's lines: on stdout when it was done, else on stderr.
ExitCode print_answer(const AdminAnswer& answer);
ExitCode ask_and_print(const QString& data_folder, const AdminRequest& request);

} // namespace giliran
