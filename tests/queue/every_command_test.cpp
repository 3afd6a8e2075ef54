// SPDX-License-Identifier: GPL-3.0-or-later
// Every state of a leg × every command on it, and every role × every command, against tables written out
// here.
#include "tests/queue/ruled_day.h"

#include <map>

using namespace giliran;
using namespace giliran::queue_tests;

namespace {

/// A day with one leg in the state, in reach of counter c1 where officer P01 sits.
LegId leg_in(LegState state, RuledDay& day)
{
    day.sit("P01", "c1");
    switch (state) {
    case LegState::planned: {
        IssueTicket wish;
        wish.service = *ServiceId::parse("a1");
        wish.then = std::vector{*ServiceId::parse("a2")};
        day.done<TicketIssued>(RuledDay::kiosk(), wish);
        return LegId{2};
    }
    case LegState::reserved: {
        IssueTicket wish;
        wish.service = *ServiceId::parse("a1");
        return day.done<TicketIssued>(RuledDay::kiosk(), wish).leg;
    }
    case LegState::waiting:
        return day.waiting();
    case LegState::called:
        return day.called("c1");
    case LegState::serving:
        return day.served("c1");
    case LegState::parked: {
        const LegId leg = day.served("c1");
        Park park;
        park.leg = leg;
        day.done(c1, park);
        return leg;
    }
    case LegState::late: {
        const LegId leg = day.called("c1");
        day.done(c1, NoShow{{leg}});
        return leg;
    }
    case LegState::ended: {
        const LegId leg = day.served("c1");
        day.done(c1, Finish{leg, Outcome::served});
        return leg;
    }
    }
    return {};
}

struct TableRow
{
    const char* name;
    Asker asker;
    Command (*command)(LegId leg, const RuledDay& day);
    /// One letter a state, in the order of LegState: the first letter of the state it leads to (P: parked),
    /// '=' accepted with the state as it was, '.' refused because of the state.
    const char* leads_to;
};

template <class C>
Command plain(LegId leg, const RuledDay&)
{
    C command;
    command.leg = leg;
    return command;
}

Command cancel_by_holder(LegId leg, const RuledDay& day)
{
    return CancelTicket{leg, day.visit_of(leg).token};
}
Command finish(LegId leg, const RuledDay&)
{
    return Finish{leg, Outcome::served};
}
Command transfer(LegId leg, const RuledDay&)
{
    Transfer command;
    command.leg = leg;
    command.queue = *QueueId::parse("b");
    return command;
}
Command change_service(LegId leg, const RuledDay& day)
{
    const bool is_a1 = day.leg(leg).service.text() == "a1";
    return ChangeService{leg, *ServiceId::parse(is_a1 ? "a2" : "a1")};
}
Command judge(LegId leg, const RuledDay&)
{
    return JudgePriority{leg, true};
}

//                                                       p r w c s P l e   (planned … ended)
const TableRow deeds[] = {
    {"confirm_paper", RuledDay::kiosk(), plain<ConfirmPaper>, "=w======"},
    {"report_paper_failed", RuledDay::kiosk(), plain<ReportPaperFailed>, "=w======"},
    {"cancel_ticket", RuledDay::kiosk(), cancel_by_holder, "eeee.ee."},
    {"pick", c1, plain<Pick>, "..c..c.."},
    {"recall", c1, plain<Recall>, "...c...."},
    {"start", c1, plain<Start>, "...s...."},
    {"finish", c1, finish, "....e..."},
    {"no_show", c1, plain<NoShow>, "...l...."},
    {"revive", c1, plain<Revive>, "......w."},
    {"recycle", c1, plain<Recycle>, "...w...."},
    {"park", c1, plain<Park>, "....P..."},
    {"unpark", c1, plain<Unpark>, ".....w.."},
    {"transfer", c1, transfer, "..eee..."},
    {"change_service", c1, change_service, "..w.s..."},
    {"judge_priority", c1, judge, "=======."},
    {"carry_over", c1, plain<CarryOver>, "..eee..."},
    {"cancel_leg", c1, plain<CancelLeg>, "eeee.ee."},
};

char letter_of(LegState state)
{
    return state == LegState::parked ? 'P' : name_of(state)[0];
}

/// Who may ask what, written out a second time.
const std::map<std::string, std::string> askers{
    {"issue_ticket", "kiosk"},
    {"confirm_paper", "kiosk"},
    {"report_paper_failed", "kiosk"},
    {"cancel_ticket", "kiosk"},
    {"check_in", "kiosk"},
    {"lease_numbers", "kiosk"},
    {"report_leased", "kiosk"},
    {"close_lease", "kiosk"},
    {"return_late", "kiosk"},
    {"open_session", "counter"},
    {"close_session", "officer"},
    {"move_session", "officer"},
    {"call_next", "officer"},
    {"pick", "officer"},
    {"walk_in", "officer"},
    {"recall", "officer"},
    {"start", "officer"},
    {"finish", "officer"},
    {"no_show", "officer"},
    {"revive", "officer"},
    {"recycle", "officer"},
    {"park", "officer"},
    {"unpark", "officer"},
    {"transfer", "officer"},
    {"change_service", "officer"},
    {"judge_priority", "officer"},
    {"carry_over", "officer"},
    {"cancel_leg", "officer"},
    {"undo", "officer"},
    {"start_announcement", "display"},
    {"end_announcement", "display"},
    {"open_day", "hub"},
    {"settle_tickets", "hub"},
    {"write_off_leases", "hub"},
    {"skip_numbers", "hub"},
    {"change_hall", "hub"},
    {"start_closing", "hub supervisor"},
    {"close_day", "hub"},
    {"add_booking", "hub"},
    {"make_exception", "hub supervisor"},
    {"lift_exception", "hub supervisor"},
};

bool may_be_asked(const std::string& who, DeviceRole device, PersonRole person)
{
    const auto named = [&](const char* word) { return who.find(word) != std::string::npos; };
    switch (device) {
    case DeviceRole::kiosk:
        return named("kiosk");
    case DeviceRole::display:
        return named("display");
    case DeviceRole::hub:
        return named("hub");
    case DeviceRole::counter:
        return named("counter") ||
               (named("officer") && (person == PersonRole::officer || person == PersonRole::supervisor)) ||
               (named("supervisor") && person == PersonRole::supervisor);
    }
    return false;
}

template <std::size_t I = 0>
void collect_types(std::vector<std::string>& types)
{
    if constexpr (I < std::variant_size_v<Command>) {
        types.emplace_back(std::variant_alternative_t<I, Command>::type);
        collect_types<I + 1>(types);
    }
}

template <std::size_t I = 0>
void ask_each_as_nobody(RuledDay& day, const Asker& asker, PersonRole person)
{
    if constexpr (I < std::variant_size_v<Command>) {
        const std::string type(std::variant_alternative_t<I, Command>::type);
        if (!may_be_asked(askers.at(type), asker.role, person)) {
            INFO(name_of(asker.role) << " " << name_of(person) << " " << type);
            const RefusalKind kind = day.refused(asker, std::variant_alternative_t<I, Command>{}).kind;
            const bool needs_a_person = may_be_asked(askers.at(type), asker.role, PersonRole::supervisor);
            CHECK(kind == (needs_a_person ? RefusalKind::no_session : RefusalKind::role_may_not));
        }
        ask_each_as_nobody<I + 1>(day, asker, person);
    }
}

} // namespace

TEST_CASE("every command in every state of a leg leads where the table says, or changes nothing", "[queue]")
{
    for (const TableRow& deed : deeds) {
        std::size_t at = 0;
        for (const LegState state : all_of<LegState>()) {
            RuledDay day;
            const LegId leg = leg_in(state, day);
            REQUIRE(day.leg(leg).state == state);
            INFO(deed.name << " in state " << name_of(state));
            const char wanted = deed.leads_to[at++];
            const Command command = deed.command(leg, day);
            if (wanted == '.') {
                const Refusal why = day.refused(deed.asker, command);
                CHECK(why.kind == RefusalKind::wrong_state);
                CHECK(why.state == state);
                continue;
            }
            const auto answer = day.ask(deed.asker, command);
            REQUIRE(answer);
            CHECK(letter_of(day.leg(leg).state) == (wanted == '=' ? letter_of(state) : wanted));
        }
    }
}

TEST_CASE("every role may ask exactly what the table of permissions gives it", "[queue]")
{
    std::vector<std::string> types;
    collect_types(types);
    CHECK(types.size() == askers.size());
    for (const std::string& type : types)
        for (const DeviceRole device : all_of<DeviceRole>())
            for (const PersonRole person : all_of<PersonRole>()) {
                INFO(type << " by " << name_of(device) << ", " << name_of(person));
                CHECK(may_ask(device, person, type) == may_be_asked(askers.at(type), device, person));
            }
}

TEST_CASE("what a role may not ask is refused and changes nothing", "[queue]")
{
    RuledDay day;
    ask_each_as_nobody(day, RuledDay::kiosk(), PersonRole::visitor);
    ask_each_as_nobody(day, RuledDay::display(), PersonRole::visitor);
    ask_each_as_nobody(day, RuledDay::hub(), PersonRole::visitor);
    ask_each_as_nobody(day, c1, PersonRole::visitor);
    day.sit("P01", "c1");
    ask_each_as_nobody(day, c1, PersonRole::officer);
}
