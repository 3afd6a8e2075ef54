// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/story_teller.h"

#include <algorithm>
#include <cctype>

namespace giliran::scenarios {
namespace {

bool is_time(const std::string& word)
{
    return word.size() == 5 && word[2] == ':' && std::isdigit(static_cast<unsigned char>(word[0])) != 0;
}

template <class T, class Id>
bool is_in(const std::vector<T>& all, const Id& wanted)
{
    return wanted && std::any_of(all.begin(), all.end(), [&](const T& one) { return one.id == *wanted; });
}

} // namespace

StoryTeller::StoryTeller() = default;

void StoryTeller::tell(const std::string& line)
{
    Sentence sentence(line);
    if (is_time(sentence.peek()))
        set_time(sentence.take());
    if (sentence.done())
        return;
    const std::string who = sentence.take();
    try {
        subject(who, sentence);
    } catch (const StoryProblem&) {
        throw;
    } catch (const std::exception& error) {
        throw StoryProblem(error.what());
    }
    if (!sentence.done())
        throw StoryProblem("'" + sentence.peek() + "' and what follows was not understood");
}

void StoryTeller::subject(const std::string& who, Sentence& rest)
{
    if (who == "hall")
        hall_says(rest);
    else if (who == "kiosk")
        kiosk_does(rest);
    else if (who == "line")
        line_is(rest);
    else if (rest.skip("sits at"))
        sits(who, rest);
    else if (is_in(day_.hall.counters, CounterId::parse(who)))
        counter_does(who, rest);
    else if (is_in(day_.hall.services, ServiceId::parse(who)))
        service_is(who, rest);
    else if (visits_.count(who) != 0)
        visit_is(who, rest);
    else
        throw StoryProblem("nobody is called '" + who + "'");
}

void StoryTeller::set_time(const std::string& hh_mm)
{
    day_.set_time(hh_mm);
    if (day_.state.is_open())
        day_.settle();
}

void StoryTeller::next_day()
{
    const BusinessDay next = day_.state.day.next();
    std::vector<CarriedLeg> carried =
        day_.state.carried; // what a hub that starts anew reads from the sealed day
    day_.state = DayState();
    day_.state.carried = std::move(carried);
    day_.state.day = next;
    day_.set_time("04:00");
    accepted(queue_tests::RuledDay::hub(), OpenDay{});
    std::map<std::string, VisitId> still_known;
    for (const auto& [name, id] : visits_)
        for (const Visit& visit : day_.state.visits)
            if (visit.id.value <= day_.state.visits.size() && visit.number == numbers_.at(name))
                still_known[name] = visit.id;
    visits_ = std::move(still_known);
}

Answer StoryTeller::accepted(const Asker& asker, const Command& command)
{
    const auto answer = day_.ask(asker, command);
    if (!answer)
        throw StoryProblem("refused: " + std::string(name_of(answer.error().kind)) +
                           (answer.error().detail ? " " + *answer.error().detail : ""));
    return *answer;
}

void StoryTeller::name(const std::string& visit, const Answer& answer)
{
    const auto& issued = std::get<TicketIssued>(answer);
    visits_[visit] = issued.visit;
    numbers_[visit] = issued.number;
}

/// The visit's leg at hand: the one that is neither planned nor ended, else its last.
LegId StoryTeller::leg_of(const std::string& visit) const
{
    const auto found = visits_.find(visit);
    if (found == visits_.end())
        throw StoryProblem("no visit is called '" + visit + "'");
    const auto& legs = day_.state.find(found->second)->legs;
    const auto at_hand = std::find_if(legs.begin(), legs.end(), [&](LegId leg) {
        const LegState state = day_.leg(leg).state;
        return state != LegState::planned && state != LegState::ended;
    });
    return at_hand == legs.end() ? legs.back() : *at_hand;
}

std::string StoryTeller::name_of_leg(LegId leg) const
{
    for (const auto& [name, visit] : visits_)
        if (day_.leg(leg).visit == visit)
            return name;
    return day_.leg(leg).number.text();
}

Instant StoryTeller::at(const std::string& hh_mm) const
{
    const auto time = TimeOfDay::parse(hh_mm);
    if (!time)
        throw StoryProblem("'" + hh_mm + "' is no time");
    return day_.state.day.moment(*time, day_.hall.utc_offset);
}

} // namespace giliran::scenarios
