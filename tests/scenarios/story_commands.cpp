// SPDX-License-Identifier: GPL-3.0-or-later
// What the people of a story do.
#include "tests/scenarios/story_teller.h"

namespace giliran::scenarios {

using queue_tests::RuledDay;

/// hall closes agency a until 10:00 because system_down | hall lifts it | hall books B1 for a1 at 10:00
/// hall stops giving numbers | hall ends its day | hall opens the next day | hall sets …
void StoryTeller::hall_says(Sentence& rest)
{
    if (rest.skip("closes")) {
        MakeException command;
        if (const auto agency = rest.after("agency"))
            command.scope.agency = id<AgencyId>(*agency);
        else if (const auto service = rest.after("service"))
            command.scope.service = id<ServiceId>(*service);
        else if (const auto queue = rest.after("queue"))
            command.scope.queue = id<QueueId>(*queue);
        if (const auto until = rest.after("until"))
            command.until = at(*until);
        if (const auto reason = rest.after("because"))
            command.reason = named<ExceptionReason>(*reason);
        accepted(RuledDay::hub(), command);
    } else if (rest.skip("lifts it")) {
        accepted(RuledDay::hub(), LiftException{day_.state.exceptions.back().id});
    } else if (rest.skip("books")) {
        accepted(RuledDay::hub(), booking(rest));
    } else if (rest.skip("may not book")) {
        wants_refusal(RuledDay::hub(), booking(rest), rest);
    } else if (rest.skip("stops giving numbers")) {
        accepted(RuledDay::hub(), StartClosing{});
    } else if (rest.skip("ends its day")) {
        accepted(RuledDay::hub(), CloseDay{});
    } else if (rest.skip("opens the next day")) {
        next_day();
    } else if (const auto limit = rest.after("lets c2 call first whoever has waited")) {
        day_.hall.counters[1].rule.first_after = std::chrono::minutes(std::stoi(*limit));
        rest.skip("minutes");
    } else if (const auto others = rest.after("lets the late return behind")) {
        for (Queue& queue : day_.hall.queues)
            queue.late_returns_after = static_cast<std::uint32_t>(std::stoi(*others));
        rest.skip("others");
    } else if (const auto policy = rest.after("lets c2 call by")) {
        day_.hall.counters[1].rule.policy = named<CallingPolicy>(*policy);
        if (const auto first = rest.after("of"))
            day_.hall.counters[1].rule.weights = {static_cast<std::uint32_t>(std::stoi(*first)),
                                                  static_cast<std::uint32_t>(std::stoi(rest.take()))};
    } else {
        throw StoryProblem("the hall cannot do that");
    }
}

/// B1 for a1 at 10:00
Command StoryTeller::booking(Sentence& rest)
{
    AddBooking command;
    command.booking = id<BookingCode>(rest.take());
    rest.skip("for");
    command.service = id<ServiceId>(rest.take());
    rest.skip("at");
    command.at = at(rest.take());
    return command;
}

/// a1 [for N people] [with priority] [then b1]
Command StoryTeller::issuing(Sentence& rest)
{
    IssueTicket wish;
    wish.service = id<ServiceId>(rest.take());
    if (const auto people = rest.after("for")) {
        wish.applicants = static_cast<std::uint32_t>(std::stoi(*people));
        rest.skip("people");
    }
    wish.priority = rest.skip("with priority");
    if (const auto further = rest.after("then"))
        wish.then = std::vector{id<ServiceId>(*further)};
    return wish;
}

/// kiosk gives NAME a1 … | kiosk checks in B1 as NAME | kiosk may not give a1 …: REFUSAL
/// kiosk may not check in B1: REFUSAL | kiosk cancels NAME
void StoryTeller::kiosk_does(Sentence& rest)
{
    const Asker asker = RuledDay::kiosk();
    if (const auto given = rest.after("gives")) {
        name(*given, accepted(asker, issuing(rest)));
        accepted(asker, ConfirmPaper{leg_of(*given)});
    } else if (const auto code = rest.after("checks in")) {
        CheckIn command;
        command.booking = id<BookingCode>(*code);
        const Answer answer = accepted(asker, command);
        rest.skip("as");
        const std::string visit = rest.take();
        name(visit, answer);
        accepted(asker, ConfirmPaper{leg_of(visit)});
    } else if (rest.skip("may not give")) {
        wants_refusal(asker, issuing(rest), rest);
    } else if (const auto early = rest.after("may not check in")) {
        CheckIn command;
        command.booking = id<BookingCode>(*early);
        wants_refusal(asker, command, rest);
    } else if (const auto cancelled = rest.after("cancels")) {
        const LegId leg = leg_of(*cancelled);
        accepted(asker, CancelTicket{leg, day_.visit_of(leg).token});
    }
}

/// P01 sits at c1 [and c2] [for a]
void StoryTeller::sits(const std::string& officer, Sentence& rest)
{
    OpenSession command;
    command.officer = id<OfficerCode>(officer);
    const std::string counter = rest.take();
    while (const auto also = rest.after("and"))
        command.also.push_back(id<CounterId>(*also));
    if (const auto queue = rest.after("for"))
        command.queues.push_back(id<QueueId>(*queue));
    accepted(RuledDay::at(counter), command);
}

/// NAME to queue b | to counter c3 [first | last] [and back]
Command StoryTeller::transferring(Sentence& rest, LegId leg)
{
    Transfer command;
    command.leg = leg;
    if (const auto queue = rest.after("to queue"))
        command.queue = id<QueueId>(*queue);
    if (const auto counter = rest.after("to counter"))
        command.counter = id<CounterId>(*counter);
    if (rest.skip("first"))
        command.place = TransferPlace::first;
    if (rest.skip("last"))
        command.place = TransferPlace::last;
    command.comes_back = rest.skip("and back");
    return command;
}

Command StoryTeller::counter_command(Sentence& rest, std::string& visit)
{
    const std::string verb = rest.take();
    if (verb == "call" || verb == "calls")
        return CallNext{};
    if (verb == "undo" || verb == "undoes")
        return Undo{};
    if (verb == "sign" || verb == "signs") {
        rest.skip("out");
        return CloseSession{};
    }
    if (verb == "move" || verb == "moves") {
        rest.skip("to");
        return MoveSession{id<CounterId>(rest.take())};
    }
    visit = rest.take();
    if (verb == "serves" || verb == "serve") { // without a ticket
        WalkIn command;
        rest.skip("without a ticket for");
        command.service = id<ServiceId>(rest.take());
        return command;
    }
    const LegId leg = leg_of(visit);
    const auto is = [&](const char* word) { return verb == word || verb == std::string(word) + "s"; };
    if (is("pick"))
        return Pick{leg, std::nullopt};
    if (is("recall"))
        return Recall{{leg}};
    if (is("start"))
        return Start{{leg}};
    if (verb == "misses" || verb == "miss")
        return NoShow{{leg}};
    if (is("revive"))
        return Revive{{leg}};
    if (is("recycle"))
        return Recycle{{leg}};
    if (is("unpark"))
        return Unpark{{leg}};
    if (is("cancel"))
        return CancelLeg{{leg}};
    if (verb == "carries" || verb == "carry") {
        rest.skip("over");
        return CarryOver{{leg}};
    }
    if (verb == "finishes" || verb == "finish")
        return Finish{leg, enum_named<Outcome>(rest.peek()) ? named<Outcome>(rest.take()) : Outcome::served};
    if (is("transfer"))
        return transferring(rest, leg);
    if (is("change")) {
        rest.skip("to");
        return ChangeService{leg, id<ServiceId>(rest.take())};
    }
    if (is("judge"))
        return JudgePriority{leg, rest.take() == "priority"};
    if (is("park")) {
        Park command;
        command.leg = leg;
        if (const auto reason = rest.after("for"))
            command.reason = named<ParkReason>(*reason);
        if (rest.skip("at the counter"))
            command.pool = ParkPool::counter;
        if (rest.peek().find_first_not_of("0123456789") == std::string::npos && !rest.done()) {
            command.minutes = static_cast<std::uint32_t>(std::stoi(rest.take()));
            rest.skip("minutes");
        }
        return command;
    }
    throw StoryProblem("nobody knows how to '" + verb + "'");
}

/// c1 calls NAME [RULE] | c1 calls nobody | c1 calls a vehicle | c1 VERB NAME … | c1 may not VERB NAME …:
/// REFUSAL
void StoryTeller::counter_does(const std::string& counter, Sentence& rest)
{
    const Asker asker = RuledDay::at(counter);
    std::string visit;
    if (rest.skip("may not")) {
        const Command command = counter_command(rest, visit);
        return wants_refusal(asker, command, rest);
    }
    const Command command = counter_command(rest, visit);
    if (!std::holds_alternative<CallNext>(command)) {
        const Answer answer = accepted(asker, command);
        if (std::holds_alternative<WalkIn>(command))
            name(visit, answer);
        return;
    }
    if (rest.skip("nobody")) {
        const auto answer = day_.ask(asker, command);
        if (answer || answer.error().kind != RefusalKind::nobody_waiting)
            throw StoryProblem("somebody was called");
        return;
    }
    const auto called = std::get<LegIsCalled>(accepted(asker, command));
    const std::string who = rest.skip("a vehicle") ? std::string() : rest.take();
    if (who.empty() ? called.rule != CallRule::next_vehicle : name_of_leg(called.leg) != who)
        throw StoryProblem(name_of_leg(called.leg) + " was called");
    if (!rest.done())
        if (const std::string rule = rest.take(); rule != name_of(called.rule))
            throw StoryProblem("by the rule " + std::string(name_of(called.rule)));
}

} // namespace giliran::scenarios
