// SPDX-License-Identifier: GPL-3.0-or-later
// When a number taken now will probably be called, as clock times for people.
#pragma once

#include "common/queue/views/kiosk_view.h"

#include <QString>
#include <optional>

namespace giliran {

/// The hub's range (common/queue/wait_estimate.h), widened to whole steps of five minutes: a time to the
/// minute would promise more than anybody knows.
struct ExpectedCall
{
    Instant earliest;
    Instant latest;

    friend bool operator==(const ExpectedCall&, const ExpectedCall&) = default;
};

/// For a regular number of this queue taken at `now`; none when the hub cannot tell, or its range is over.
std::optional<ExpectedCall> expected_call(const KioskView& view, const QueueId& queue, Instant now);

/// What is left of it at `now`, to the minute: no range begins in the past; none when it is over.
std::optional<ExpectedCall> still_expected(const ExpectedCall& call, Instant now);

/// "10.00–10.15"
QString range_text(const ExpectedCall& call, UtcOffset offset, const QString& language);

} // namespace giliran
