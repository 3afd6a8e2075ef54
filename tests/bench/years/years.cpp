// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/years/years.h"

#include "common/base/require.h"
#include "common/record/event_codec.h"
#include "common/record/hash_chain.h"
#include "tests/simulator/made_hall.h"

#include <type_traits>

namespace giliran::bench {
namespace {

constexpr std::size_t days_lived = 5;

template <class T>
struct IsVector : std::false_type
{};
template <class T>
struct IsVector<std::vector<T>> : std::true_type
{};
template <class T>
struct IsOptional : std::false_type
{};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type
{};

/// Moves every moment within a described value; says whether there was one.
template <class T>
bool move_moments(T& value, Duration by);

template <class T>
struct MomentMover
{
    T& whole;
    Duration by;
    bool found = false;
    template <class M>
    void operator()(std::string_view, M member, std::string_view = {})
    {
        found = move_moments(whole.*member, by) || found;
    }
};

template <class T>
bool move_moments(T& value, Duration by)
{
    if constexpr (std::is_same_v<T, Instant>) {
        value += by;
        return true;
    } else if constexpr (IsOptional<T>::value) {
        return value && move_moments(*value, by);
    } else if constexpr (IsVector<T>::value) {
        bool found = false;
        for (auto& one : value)
            found = move_moments(one, by) || found;
        return found;
    } else if constexpr (Described<T>) {
        MomentMover<T> mover{value, by};
        T::fields(mover);
        return mover.found;
    } else {
        return false;
    }
}

bool move_event(Event& event, Duration by)
{
    return std::visit([&](auto& one) { return move_moments(one, by); }, event);
}

BusinessDay day_before(BusinessDay day, int days)
{
    const auto noon = day.moment(*TimeOfDay::of_minutes(720), *UtcOffset::of_minutes(0));
    return BusinessDay::at(noon - std::chrono::hours(24) * days, *UtcOffset::of_minutes(0));
}

bool is_workday(BusinessDay day)
{
    return day.weekday() != Weekday::saturday && day.weekday() != Weekday::sunday;
}

RequestId request_of(std::uint64_t day, std::uint64_t n)
{
    RequestId::Bytes bytes{};
    for (std::size_t i = 0; i < 8; ++i) {
        bytes[i] = static_cast<std::uint8_t>(day >> (8 * i));
        bytes[8 + i] = static_cast<std::uint8_t>(n >> (8 * i));
    }
    return RequestId(bytes);
}

} // namespace

Years::Years(HallId hall, std::uint64_t legs, std::uint32_t visitors_a_day)
    : hall_id_(std::move(hall)),
      hall_(simulator_tests::made_hall(26, 2, 20, visitors_a_day, std::chrono::minutes(5))), legs_(legs)
{
    auto day = *BusinessDay::parse("2026-11-23"); // a Monday
    for (std::size_t i = 0; i < days_lived; ++i, day = day.next())
        live(day, 40 + i);
}

void Years::live(BusinessDay day, std::uint64_t seed)
{
    Lived lived;
    lived.day = day;
    simulator::SimulatedDay simulated(hall_, simulator::plan_day(hall_, day, seed), seed);
    simulated.run([&](const DayState&, const Event& event, Instant at) {
        Event moved = event;
        const bool tells_a_moment = move_event(moved, Duration(0));
        lived.payloads.push_back(tells_a_moment ? std::string() : encode_event(event).payload);
        lived.events.push_back(event);
        lived.at.push_back(at);
    });
    const DayState& state = simulated.state();
    for (const Leg& leg : state.legs)
        if (!leg.voided)
            lived.legs.push_back(leg_row(hall_id_, state, leg.id));
    GILIRAN_REQUIRE(!lived.legs.empty() && std::holds_alternative<DayClosed>(lived.events.back()));
    lived_.push_back(std::move(lived));
}

JournalBatch Years::dated(const Lived& lived, BusinessDay day, DaySeal& seal) const
{
    const Duration by = std::chrono::duration_cast<Duration>(day.days() - lived.day.days());
    const auto number = static_cast<std::uint64_t>(day.days().time_since_epoch().count());
    JournalBatch batch;
    batch.hall = hall_id_;
    Sha256 head = seal.hash;
    for (std::size_t i = 0; i < lived.events.size(); ++i) {
        EventRow row;
        row.hall = hall_id_;
        row.day = day;
        row.n = i + 1;
        row.recorded_at = lived.at[i] + by;
        if (lived.payloads[i].empty()) {
            Event moved = lived.events[i];
            move_event(moved, by);
            row.payload = encode_event(moved).payload;
        } else {
            row.payload = lived.payloads[i];
        }
        std::visit(
            [&](const auto& one) {
                row.type = one.type;
                row.version = one.version;
            },
            lived.events[i]);
        row.command = request_of(number, row.n);
        row.hash = head = chained(head, row);
        batch.events.push_back(std::move(row));
    }
    for (LegRow leg : lived.legs) {
        leg.day = day;
        for (Instant* at : {&leg.leg.reserved_at, &leg.leg.queued_at, &leg.leg.order_key})
            *at += by;
        for (auto* at : {&leg.leg.called_at, &leg.leg.started_at, &leg.leg.ended_at})
            move_moments(*at, by);
        batch.legs.push_back(std::move(leg));
    }
    DaySeal next{hall_id_, day, batch.events.size(), head, seal.hash, {}};
    next.hash = sealed(next);
    batch.seal = seal = next;
    batch.clock = {"years", Duration(0), batch.events.back().recorded_at};
    return batch;
}

YearsTotals Years::write(BusinessDay today, const std::function<void(const JournalBatch&)>& append)
{
    const std::uint64_t a_day = lived_.front().legs.size();
    const auto workdays = static_cast<int>(std::max<std::uint64_t>(1, legs_ / a_day));
    BusinessDay day = day_before(today, workdays * 7 / 5 + 7);
    YearsTotals totals;
    DaySeal seal;
    for (; totals.legs < legs_ && day < today; day = day.next()) {
        if (!is_workday(day))
            continue;
        const Lived& lived = lived_[totals.days % lived_.size()];
        append(dated(lived, day, seal));
        ++totals.days;
        totals.events += lived.events.size();
        totals.legs += lived.legs.size();
    }
    return totals;
}

} // namespace giliran::bench
