// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/journal/connection.h"

namespace giliran {

/// Writes all rows of a batch inside the transaction that is open. A row that is there already is an error:
/// an event, an answer or a seal is written once.
Result<void, JournalError> write_batch(Connection& connection, const JournalBatch& batch);

} // namespace giliran
