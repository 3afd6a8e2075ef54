// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/presenter/expected_call.h"

#include "common/texts/hall_time.h"

#include <algorithm>

namespace giliran {
namespace {

using Step = std::chrono::duration<std::int64_t, std::ratio<300>>;

} // namespace

std::optional<ExpectedCall> expected_call(const KioskView& view, const QueueId& queue, Instant now)
{
    for (const QueueFigures& figures : view.queues) {
        if (figures.queue != queue || !figures.call_earliest || !figures.call_latest)
            continue;
        // Offsets of time zones are whole quarters of an hour, so steps of hub time are steps of the clock.
        const Instant earliest = std::chrono::floor<Step>(*figures.call_earliest);
        const Instant latest = std::chrono::ceil<Step>(*figures.call_latest);
        return still_expected({earliest, latest}, now);
    }
    return std::nullopt;
}

std::optional<ExpectedCall> still_expected(const ExpectedCall& call, Instant now)
{
    if (call.latest <= now)
        return std::nullopt;
    return ExpectedCall{std::max(call.earliest, Instant(std::chrono::floor<std::chrono::minutes>(now))),
                        call.latest};
}

QString range_text(const ExpectedCall& call, UtcOffset offset, const QString& language)
{
    return clock_text(call.earliest, offset, language) + QChar(0x2013) +
           clock_text(call.latest, offset, language);
}

} // namespace giliran
