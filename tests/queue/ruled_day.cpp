// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/queue/ruled_day.h"

#include "common/base/described_json.h"

namespace giliran::queue_tests {
namespace {

Queue queue_of(const char* id, const char* prefix)
{
    Queue queue;
    queue.id = *QueueId::parse(id);
    queue.agency = *AgencyId::parse(id);
    queue.series.prefix = *Prefix::parse(prefix);
    return queue;
}

Service service_of(const char* id, const char* queue)
{
    Service service;
    service.id = *ServiceId::parse(id);
    service.agency = *AgencyId::parse(queue);
    service.queue = *QueueId::parse(queue);
    service.booking = Booking::both;
    return service;
}

Counter counter_of(const char* id, std::uint32_t number, std::initializer_list<const char*> queues)
{
    Counter counter;
    counter.id = *CounterId::parse(id);
    counter.number = number;
    counter.zone = *ZoneId::parse("1");
    for (const char* queue : queues)
        counter.rule.queues.push_back(*QueueId::parse(queue));
    return counter;
}

std::string text_of(const std::set<Place>& places)
{
    std::string text;
    for (const auto& [key, leg] : places)
        text += std::to_string(ms_of(key)) + ":" + std::to_string(leg.value) + " ";
    return text;
}

} // namespace

Hall ruled_hall()
{
    Hall hall;
    hall.id = *HallId::parse("ruled");
    hall.utc_offset = *UtcOffset::parse("+07:00");
    hall.day_opens = *TimeOfDay::parse("04:00");
    hall.day_ends = *TimeOfDay::parse("23:00");
    hall.priority_groups.push_back({"elderly", {}});
    hall.hours.tickets_from = *TimeOfDay::parse("07:00");
    for (const Weekday day :
         {Weekday::monday, Weekday::tuesday, Weekday::wednesday, Weekday::thursday, Weekday::friday})
        hall.hours.service.push_back({day, *TimeOfDay::parse("08:00"), *TimeOfDay::parse("15:00")});
    for (const char* id : {"a", "b", "k"}) {
        Agency agency;
        agency.id = *AgencyId::parse(id);
        hall.agencies.push_back(std::move(agency));
    }
    hall.queues = {queue_of("a", "A"), queue_of("b", "B"), queue_of("k", "K")};
    hall.queues[1].quota = {5, 2};
    hall.queues[2].drive_through = true;
    hall.services = {service_of("a1", "a"), service_of("a2", "a"), service_of("b1", "b"),
                     service_of("k1", "k")};
    hall.zones.push_back({*ZoneId::parse("1"), {}});
    hall.counters = {counter_of("c1", 1, {"a"}), counter_of("c2", 2, {"a", "b"}), counter_of("c3", 3, {"b"}),
                     counter_of("c9", 9, {"k"})};
    hall.counters[2].rule.finally = {*QueueId::parse("a")};
    return hall;
}

RuledDay::RuledDay(Hall the_hall) : hall(std::move(the_hall))
{
    state.day = *BusinessDay::parse("2026-11-23");
    set_time("08:30");
    done(hub(), OpenDay{});
}

Result<Answer, Refusal> RuledDay::ask(const Asker& asker, const Command& command)
{
    Context context;
    context.now = now;
    context.asker = asker;
    TicketToken::Bytes bytes{};
    bytes[0] = static_cast<std::uint8_t>(next_request_ >> 8);
    bytes[1] = static_cast<std::uint8_t>(next_request_++);
    context.fresh_token = TicketToken(bytes);
    const auto decision = decide(state, hall, command, context);
    if (!decision)
        return fail(decision.error());
    const BusinessDay day = state.day;
    for (const Event& event : decision->events) {
        evolve(state, event, now, day, RequestId(bytes));
        events.push_back(event);
    }
    return decision->answer;
}

Refusal RuledDay::refused(const Asker& asker, const Command& command)
{
    const std::string before = standing_of(state);
    const auto answer = ask(asker, command);
    REQUIRE_FALSE(answer);
    CHECK(standing_of(state) == before);
    return answer.error();
}

void RuledDay::set_time(const std::string& hh_mm)
{
    now = state.day.moment(*TimeOfDay::parse(hh_mm), hall.utc_offset);
}

Asker RuledDay::kiosk(int which)
{
    Asker asker;
    asker.role = DeviceRole::kiosk;
    DeviceId::Bytes bytes{};
    bytes[0] = static_cast<std::uint8_t>(which);
    asker.device = DeviceId(bytes);
    return asker;
}

Asker RuledDay::at(const std::string& counter)
{
    Asker asker;
    asker.role = DeviceRole::counter;
    asker.counter = CounterId::parse(counter);
    return asker;
}

Asker RuledDay::display(bool speaker)
{
    Asker asker;
    asker.role = DeviceRole::display;
    asker.zone = ZoneId::parse("1");
    asker.speaker = speaker;
    return asker;
}

void RuledDay::sit(const std::string& officer, const std::string& counter)
{
    OpenSession command;
    command.officer = *OfficerCode::parse(officer);
    done<SessionIsOpen>(at(counter), command);
}

LegId RuledDay::waiting(const std::string& service, bool priority)
{
    IssueTicket wish;
    wish.service = *ServiceId::parse(service);
    wish.priority = priority;
    const LegId leg = done<TicketIssued>(kiosk(), wish).leg;
    done(kiosk(), ConfirmPaper{leg});
    return leg;
}

LegId RuledDay::called(const std::string& counter, const std::string& service)
{
    const LegId leg = waiting(service);
    Pick pick;
    pick.leg = leg;
    done<LegIsCalled>(at(counter), pick);
    return leg;
}

LegId RuledDay::served(const std::string& counter, const std::string& service)
{
    const LegId leg = called(counter, service);
    done(at(counter), Start{{leg}});
    return leg;
}

std::string standing_of(const DayState& state)
{
    std::string text = std::string(name_of(state.phase)) + "\n";
    for (const auto& [id, queue] : state.queues) {
        text +=
            id.text() + " regular " + text_of(queue.regular) + "priority " + text_of(queue.priority) + "late";
        for (const LegId leg : queue.late)
            text += " " + std::to_string(leg.value);
        text += " ratio " + std::to_string(queue.regular_since_priority) + " reserved " +
                std::to_string(queue.reserved) + " issued " + std::to_string(queue.issued.on_site) + "+" +
                std::to_string(queue.issued.online) + " lent " + std::to_string(queue.lent) + " last " +
                (queue.last_called ? queue.last_called->text() : "-") + " next " +
                std::to_string(queue.numbers.next().value_or(0)) + "\n";
    }
    for (const auto& [id, counter] : state.counters) {
        text += id.text() + " session " + std::to_string(counter.session.value_or(SessionId{}).value) +
                " leg " + std::to_string(counter.leg.value_or(LegId{}).value) + " bound " +
                text_of(counter.bound);
        for (const auto& [queue, called] : counter.called)
            if (called != 0)
                text += queue.text() + "=" + std::to_string(called) + " ";
        text += "\n";
    }
    for (const Leg& leg : state.legs)
        if (!leg.voided)
            text += std::to_string(leg.id.value) + " " +
                    to_text(encode(static_cast<const LegStanding&>(leg))) + "\n";
    for (const Visit& visit : state.visits) {
        text += "visit " + visit.number.text();
        for (const LegId leg : visit.legs)
            text += " " + std::to_string(leg.value);
        text += "\n";
    }
    for (const Session& session : state.sessions)
        text += session.officer.text() + " served " + std::to_string(session.served) + " in " +
                std::to_string(session.service_time.count()) + " of " + std::to_string(session.timed) +
                (session.closed_at ? " closed\n" : "\n");
    text += "due " + text_of(state.reserved) + "| " + text_of(state.late) + "| " +
            text_of(state.parked_until) + "| parked " + std::to_string(state.parked.size()) + " carried " +
            std::to_string(state.carried_off.size()) + "\n";
    return text;
}

} // namespace giliran::queue_tests
