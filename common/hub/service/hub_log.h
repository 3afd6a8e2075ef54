// SPDX-License-Identifier: GPL-3.0-or-later
// The hub's log: one line an occurrence, in English, by category. No key, no PIN and no ticket's token is
// ever part of one.
#pragma once

#include "common/hub/core/effect.h"
#include "common/link/endings.h"
#include "common/record/journal.h"

#include <QLoggingCategory>
#include <QString>

namespace giliran {

namespace hub_log {
Q_DECLARE_LOGGING_CATEGORY(hub)
Q_DECLARE_LOGGING_CATEGORY(journal)
Q_DECLARE_LOGGING_CATEGORY(device)
Q_DECLARE_LOGGING_CATEGORY(day)
Q_DECLARE_LOGGING_CATEGORY(link)
} // namespace hub_log

/// What the core wants noted. `device` is its name_for_log().
void write_log(const effect::Log& entry, const QString& device);
void write_log(const link::RefusedArrival& refusal);

/// A device as people know it: counter loket-3 "Loket 3" (1f0a93bc). `device` is null for an unknown one.
QString name_for_log(const DeviceId& id, const DeviceRecord* device);

/// What is wrong with the journal, and where: for logs and command lines.
QString words_for(const JournalError& error);

} // namespace giliran
