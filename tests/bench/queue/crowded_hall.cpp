// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/queue/crowded_hall.h"

#include "common/base/require.h"
#include "common/queue/evolve.h"
#include "tests/simulator/made_hall.h"

namespace giliran::bench {

CrowdedHall::CrowdedHall(std::uint32_t waiting)
    : hall(simulator_tests::made_hall(40, 1, 20, 0)), day_(*BusinessDay::parse("2026-11-23"))
{
    Counter all = hall.counters.front();
    all.id = *CounterId::parse("all");
    all.rule.queues.clear();
    for (const Queue& queue : hall.queues)
        all.rule.queues.push_back(queue.id);
    hall.counters.push_back(all);
    now = day_.moment(*TimeOfDay::parse("09:00"), hall.utc_offset);
    press(OpenDay{}, Asker{});
    for (std::size_t i = 0; i < hall.counters.size(); ++i)
        press(OpenSession{*OfficerCode::parse("s" + std::to_string(i))}, counter(i));
    for (std::uint32_t i = 0; i < waiting; ++i)
        ticket();
}

Context CrowdedHall::context(const Asker& asker) const
{
    Context context;
    context.now = now;
    context.asker = asker;
    return context;
}

Asker CrowdedHall::kiosk()
{
    Asker asker;
    asker.role = DeviceRole::kiosk;
    return asker;
}

Asker CrowdedHall::counter(std::size_t index) const
{
    Asker asker;
    asker.role = DeviceRole::counter;
    asker.counter = hall.counters[index].id;
    return asker;
}

Answer CrowdedHall::press(const Command& command, const Asker& asker)
{
    const auto decision = decide(state, hall, command, context(asker));
    GILIRAN_REQUIRE(decision.has_value());
    for (const Event& event : decision->events)
        evolve(state, event, now, day_);
    return decision->answer;
}

LegId CrowdedHall::ticket()
{
    now += std::chrono::milliseconds(100);
    const Service& service = hall.services[(given_ * 7U) % hall.services.size()];
    const auto issued =
        std::get<TicketIssued>(press(IssueTicket{service.id, given_ % 12 == 0, {}, 1}, kiosk()));
    ++given_;
    press(ConfirmPaper{issued.leg}, kiosk());
    return issued.leg;
}

} // namespace giliran::bench
