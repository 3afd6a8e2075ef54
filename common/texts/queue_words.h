// SPDX-License-Identifier: GPL-3.0-or-later
// Words for the queue's enumerators, one short phrase each, for screens, command line and reports.
#pragma once

#include "common/queue/call.h"
#include "common/queue/day_exception.h"
#include "common/queue/leg.h"
#include "common/queue/opening_hours.h"
#include "common/queue/refusal.h"

#include <QString>

namespace giliran {

QString words_for(LegState state);
QString words_for(Outcome outcome);
/// Why this one: "waited longest".
QString words_for(CallRule rule);
QString words_for(AnnouncementState state);
/// Why a call was shown but not spoken.
QString words_for(Unspoken reason);
/// Why a service is closed; `until` ("13.00") may be empty.
QString words_for(ClosedReason reason, const QString& until);
/// What to know before taking a number; `until` may be empty.
QString words_for(Caution caution, const QString& until);
QString words_for(ParkReason reason);
QString words_for(ExceptionReason reason);
/// What was refused and what to do, for the person who pressed the key.
QString words_for(RefusalKind kind);
/// The same with the refusal's details. `until` is its time on the hall's clock, empty if it has none.
QString words_for(const Refusal& refusal, const QString& until);

} // namespace giliran
