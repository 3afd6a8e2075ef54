// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/queue/written_day.h"

#include "common/queue/evolve.h"

namespace giliran::queue_tests {

WrittenDay::WrittenDay(std::initializer_list<const char*> queues)
{
    DayOpened opened;
    opened.utc_offset = *UtcOffset::of_minutes(420);
    char prefix = 'A';
    for (const char* queue : queues) {
        DaySeries series;
        series.queue = *QueueId::parse(queue);
        series.prefix = std::string(1, prefix++);
        opened.series.push_back(std::move(series));
    }
    write(opened);
}

LegId WrittenDay::ticket(const char* queue, bool priority)
{
    const LegId leg = reservation(queue, priority);
    settle(leg);
    return leg;
}

LegId WrittenDay::reservation(const char* queue_name, bool priority)
{
    const QueueState& line = queue(queue_name);
    TicketReserved reserved;
    reserved.visit = VisitId{static_cast<std::uint32_t>(state.visits.size() + 1)};
    reserved.leg = LegId{static_cast<std::uint32_t>(state.legs.size() + 1)};
    reserved.number = TicketNumber{line.prefix, *line.numbers.next(), line.width};
    reserved.service = *ServiceId::parse("any");
    reserved.queue = *QueueId::parse(queue_name);
    reserved.priority = priority;
    write(reserved);
    return reserved.leg;
}

void WrittenDay::settle(LegId leg, PaperState paper)
{
    write(TicketSettled{leg, paper});
}

CallId WrittenDay::call(LegId leg, const char* counter, CallRule rule)
{
    LegCalled called;
    called.leg = leg;
    called.call = CallId{static_cast<std::uint32_t>(state.calls.size() + 1)};
    called.counter = *CounterId::parse(counter);
    called.rule = rule;
    const auto* place = state.find(called.counter);
    if (place == nullptr || !place->session)
        write(SessionOpened{SessionId{static_cast<std::uint32_t>(state.sessions.size() + 1)},
                            *OfficerCode::parse("P07"),
                            {called.counter}});
    called.session = *state.find(called.counter)->session;
    write(called);
    return called.call;
}

void WrittenDay::write(const Event& event)
{
    now_ += std::chrono::seconds(1);
    evolve(state, event, now_, *BusinessDay::parse("2026-11-23"));
}

Hall hall_with(std::initializer_list<const char*> queues)
{
    Hall hall;
    for (const char* id : queues) {
        Queue queue;
        queue.id = *QueueId::parse(id);
        hall.queues.push_back(std::move(queue));
    }
    return hall;
}

Counter counter_for(std::initializer_list<const char*> queues, CallingPolicy policy,
                    std::vector<std::uint32_t> weights)
{
    Counter counter;
    counter.id = *CounterId::parse("loket-1");
    counter.rule.policy = policy;
    counter.rule.weights = std::move(weights);
    for (const char* id : queues)
        counter.rule.queues.push_back(*QueueId::parse(id));
    return counter;
}

} // namespace giliran::queue_tests
