// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/duty.h"

#include <algorithm>

namespace giliran {
namespace {

Duration scaled(Duration duration, double factor)
{
    return Duration(static_cast<Duration::rep>(static_cast<double>(duration.count()) * factor));
}

/// Whether a break is this counter's, and how much of its work it takes.
std::optional<double> share_of(const Break& rest, const Counter& counter)
{
    if (rest.whole_hall)
        return 1.0;
    if (rest.counters.empty())
        return 0.5;
    const bool mine =
        std::find(rest.counters.begin(), rest.counters.end(), counter.id) != rest.counters.end();
    return mine ? std::optional(1.0) : std::nullopt;
}

} // namespace

Duty::Duty(Instant opens, std::vector<Rest> rests) : opens_(opens), rests_(std::move(rests))
{
    std::sort(rests_.begin(), rests_.end(), [](const Rest& a, const Rest& b) { return a.from < b.from; });
    Instant covered = opens_;
    for (Rest& rest : rests_) {
        rest.from = std::max(rest.from, covered);
        covered = std::max(covered, rest.to);
    }
    rests_.erase(std::remove_if(rests_.begin(), rests_.end(),
                                [](const Rest& rest) { return rest.to <= rest.from || rest.share <= 0; }),
                 rests_.end());
}

Instant Duty::after(Instant from, Duration work) const
{
    Instant at = std::max(from, opens_);
    for (const Rest& rest : rests_) {
        if (rest.to <= at)
            continue;
        if (at < rest.from) {
            if (at + work <= rest.from)
                return at + work;
            work -= rest.from - at;
            at = rest.from;
        }
        const Duration done = scaled(rest.to - at, 1.0 - rest.share);
        if (work < done)
            return at + scaled(work, 1.0 / (1.0 - rest.share));
        work -= done;
        at = rest.to;
    }
    return at + work;
}

Duration Duty::between(Instant from, Instant to) const
{
    from = std::max(from, opens_);
    Duration work = std::max(Duration(0), to - from);
    for (const Rest& rest : rests_) {
        const Duration overlap = std::min(to, rest.to) - std::max(from, rest.from);
        if (overlap > Duration(0))
            work -= scaled(overlap, rest.share);
    }
    return work;
}

const Rest* Duty::at(Instant moment) const
{
    const auto found = std::find_if(rests_.begin(), rests_.end(), [&](const Rest& rest) {
        return rest.from <= moment && moment < rest.to;
    });
    return found == rests_.end() ? nullptr : &*found;
}

std::optional<Duty> duty_of(const Counter& counter, const Hall& hall, BusinessDay day)
{
    const Week* week = nullptr;
    std::optional<TimeOfDay> opens;
    for (const AgencyId& id : counter.agencies) {
        const Agency* agency = hall.find(id);
        const Hours& hours = agency != nullptr && agency->hours ? *agency->hours : hall.hours;
        if (hours.holiday_on(day) != nullptr)
            continue;
        const Week& one = hours.week_on(day);
        const ServiceHours* today = one.on(day.weekday());
        if (today == nullptr || (opens && *opens <= today->open))
            continue;
        week = &one;
        opens = today->open;
    }
    if (week == nullptr)
        return std::nullopt;
    const auto moment = [&](TimeOfDay time) { return day.moment(time, hall.utc_offset); };
    std::vector<Rest> rests;
    for (const Break& rest : week->breaks)
        if (const auto share = share_of(rest, counter); share && rest.day == day.weekday())
            rests.push_back({moment(rest.start), moment(rest.end), *share});
    return Duty(moment(*opens), std::move(rests));
}

} // namespace giliran
