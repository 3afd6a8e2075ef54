// SPDX-License-Identifier: GPL-3.0-or-later
// What the clock brings to the hub: days end, are sealed and begin, papers are settled; and when to look
// again.
#include "common/hub/core/day_schedule.h"
#include "common/hub/core/hub_core.h"
#include "common/queue/due.h"
#include "common/queue/skipped_numbers.h"

#include <algorithm>

namespace giliran {
namespace {

constexpr Duration look_while_still = std::chrono::seconds(1);

std::string numbers_of(const std::vector<CarriedLeg>& legs)
{
    std::string numbers;
    for (const CarriedLeg& leg : legs)
        numbers += (numbers.empty() ? "" : ", ") + leg.number.text();
    return numbers;
}

} // namespace

/// What is due by the clock, before anybody's command: days end and begin, unconfirmed papers are settled.
void HubCore::decide_due(Batch& batch)
{
    if (!hall_)
        return;
    const std::optional<BusinessDay> sealed =
        day_.last_seal ? std::optional(day_.last_seal->day) : std::nullopt;
    const DayDue due = day_due(hall_->hall, day_.state, sealed, now_);
    if (due.close)
        close_day(CloseDay{*due.close}, batch);
    if (due.open && clock_trusted_ && !day_.state.is_open()) {
        decide_own(WriteOffLeases{}, batch);
        seal_when_complete(batch);
        batch.begin_day(*due.open);
        if (decide_own(OpenDay{}, batch)) {
            log(HubLogKind::day_opened, {}, due.open->text());
            if (const auto& opened = std::get<DayOpened>(batch.events().back()); opened.not_offered)
                log(HubLogKind::numbers_given_up, {}, numbers_of(*opened.not_offered));
        }
    }
    if (day_.state.is_open())
        skip_lost_numbers(batch);
    if (day_.state.is_open())
        decide_own(SettleTickets{}, batch);
}

/// Before anybody is given a number.
void HubCore::skip_lost_numbers(Batch& batch)
{
    if (!restoration_)
        return;
    const std::size_t before = batch.events().size();
    decide_own(SkipNumbers{*restoration_}, batch);
    restoration_.reset();
    if (batch.events().size() == before)
        return;
    log(HubLogKind::numbers_skipped, {},
        first_numbers(std::get<NumbersSkipped>(batch.events().back()).series));
}

bool HubCore::decide_own(const Command& command, Batch& batch)
{
    Context context;
    context.now = now_;
    context.hall_version = hall_->version;
    context.training = settings_.training;
    const auto decision = decide(day_.state, hall_->hall, command, context);
    if (!decision)
        return false;
    if (!decision->events.empty())
        batch.add(*decision, std::nullopt, DeviceId(), now_);
    return true;
}

void HubCore::close_day(const CloseDay& command, Batch& batch)
{
    if (!decide_own(command, batch))
        return;
    hall_ = applied_; // the next day has the offset of the newest
    log(HubLogKind::day_closed, {}, day_.state.day.text());
    seal_when_complete(batch);
}

/// A closed day is sealed as soon as no lease of it is out.
void HubCore::seal_when_complete(Batch& batch)
{
    const bool is_sealed = day_.last_seal && day_.last_seal->day == day_.state.day;
    const auto& leases = day_.state.leases;
    const bool is_complete =
        std::all_of(leases.begin(), leases.end(), [](const NumberLease& lease) { return lease.closed; });
    if (day_.state.phase != DayPhase::closed || is_sealed || !is_complete)
        return;
    batch.seal();
    answers_.clear(); // kept until the day is sealed
}

void HubCore::plan_wake()
{
    std::optional<Duration> at;
    const auto wake_by = [&](Duration moment) { at = at ? std::min(*at, moment) : moment; };
    const auto wake_by_hub_time = [&](Instant moment) {
        const Duration wait = moment - clock_.hub_time;
        wake_by(steady() + (stands_still_ ? std::max(wait, look_while_still) : wait));
    };
    if (mode_ == Mode::opening) {
        wake_by(reopen_at_);
    } else if (!flight_) {
        if (!asked_.empty())
            wake_by(Duration(0));
        if (const auto due = views_.due())
            wake_by(*due);
        wake_by(next_time_message_);
        wake_by_hub_time(std::chrono::floor<std::chrono::minutes>(now_) + std::chrono::minutes(1));
        if (hall_)
            wake_by_hub_time(next_day_change(hall_->hall, day_.state, now_));
        if (const auto change = next_exception_change(day_.state, looked_at_))
            wake_by_hub_time(*change);
        if (hall_ && day_.state.is_open())
            if (const auto due = next_due(day_.state, hall_->hall))
                wake_by_hub_time(*due);
    }
    if (at)
        effects_.emplace_back(effect::WakeAt{*at});
}

} // namespace giliran
