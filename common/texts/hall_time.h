// SPDX-License-Identifier: GPL-3.0-or-later
// Times and dates as people in the hall read them: always hub time on the hall's own clock.
#pragma once

#include "common/base/business_day.h"

#include <QString>

namespace giliran {

/// "09.41" in Indonesian, "09:41" elsewhere.
QString clock_text(Instant instant, UtcOffset offset, const QString& language);
QString clock_text(TimeOfDay time, const QString& language);
/// "Senin, 23 Nov 2026"
QString date_text(Instant instant, UtcOffset offset, const QString& language);
/// Whole minutes that passed, never negative.
int minutes_between(Instant earlier, Instant later);

} // namespace giliran
