// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/record/journal.h"
#include "common/simulator/rehearsal/simulated_day.h"

#include <functional>
#include <string>
#include <vector>

namespace giliran::bench {

/// What was written: a journal of it that tells anything else is wrong.
struct YearsTotals
{
    std::uint64_t days = 0;
    std::uint64_t events = 0;
    std::uint64_t legs = 0;
};

/// Ten years, or as many days as give so many legs, of a hall of Surabaya's size: 26 agencies, 72 counters,
/// 4,000 visitors a day, Monday to Friday. A few days are lived through by the simulator and dated again and
/// again, so a day costs what it costs to write it. The last day is the Friday before `today` or the day
/// before it.
class Years
{
public:
    Years(HallId hall, std::uint64_t legs, std::uint32_t visitors_a_day);

    /// One sealed day after another, each as one batch.
    YearsTotals write(BusinessDay today, const std::function<void(const JournalBatch&)>& append);

private:
    struct Lived ///< a day of the simulator
    {
        BusinessDay day;
        std::vector<Event> events;
        std::vector<std::string> payloads; ///< "" where it tells a moment
        std::vector<Instant> at;
        std::vector<LegRow> legs;
    };
    void live(BusinessDay day, std::uint64_t seed);
    JournalBatch dated(const Lived& lived, BusinessDay day, DaySeal& seal) const;

    HallId hall_id_;
    Hall hall_;
    std::uint64_t legs_;
    std::vector<Lived> lived_;
};

} // namespace giliran::bench
