// SPDX-License-Identifier: GPL-3.0-or-later
// What a story expects.
#include "common/queue/opening_hours.h"
#include "common/queue/queue_order.h"
#include "tests/scenarios/story_teller.h"

#include <algorithm>

namespace giliran::scenarios {

/// line at c1: NAME NAME …
void StoryTeller::line_is(Sentence& rest)
{
    rest.skip("at");
    const Counter* counter = day_.hall.find(id<CounterId>(rest.take()));
    std::string wanted, found;
    while (!rest.done())
        wanted += rest.take() + " ";
    for (const NextLeg& next : calling_order(*counter, day_.hall, day_.state, day_.now, 100))
        found += name_of_leg(next.leg) + " ";
    if (wanted != found)
        throw StoryProblem("the line is: " + found);
}

/// a1 is open | a1 is open but CAUTION [until 08:00] | a1 is closed: REASON [until 08:00]
void StoryTeller::service_is(const std::string& service, Sentence& rest)
{
    const Opening opening =
        opening_of(*day_.hall.find(id<ServiceId>(service)), day_.hall, day_.state, day_.now);
    std::string wanted,
        found = opening.is_open() ? "open" : "closed " + std::string(name_of(*opening.closed_because));
    if (opening.caution)
        found += " but " + std::string(name_of(*opening.caution));
    if (opening.until)
        found += " until " + time_of_day(*opening.until, day_.hall.utc_offset).text();
    rest.skip("is");
    while (!rest.done())
        wanted += (wanted.empty() ? "" : " ") + rest.take();
    if (wanted != found)
        throw StoryProblem(service + " is " + found);
}

/// NAME is STATE [at c1] [as OUTCOME] | NAME wants SERVICE | NAME is A-001 | NAME has N people ahead
void StoryTeller::visit_is(const std::string& visit, Sentence& rest)
{
    const Leg& leg = day_.leg(leg_of(visit));
    if (const auto service = rest.after("wants")) {
        if (leg.service.text() != *service)
            throw StoryProblem(visit + " wants " + leg.service.text());
        return;
    }
    rest.skip("is");
    const std::string word = rest.take();
    if (!enum_named<LegState>(word)) {
        if (leg.number.text() != word)
            throw StoryProblem(visit + " is " + leg.number.text());
        return;
    }
    if (name_of(leg.state) != word)
        throw StoryProblem(visit + " is " + std::string(name_of(leg.state)));
    if (const auto counter = rest.after("at")) {
        const auto& where = leg.state == LegState::waiting ? leg.bound : leg.counter;
        if (!where || where->text() != *counter)
            throw StoryProblem(visit + " is not there");
    } else if (leg.state == LegState::waiting && leg.bound) {
        throw StoryProblem(visit + " waits for " + leg.bound->text() + " alone");
    }
    if (const auto outcome = rest.after("as"))
        if (!leg.outcome || name_of(*leg.outcome) != *outcome)
            throw StoryProblem(visit + " ended as " +
                               std::string(name_of(leg.outcome.value_or(Outcome::served))));
}

void StoryTeller::wants_refusal(const Asker& asker, const Command& command, Sentence& rest)
{
    const std::string before = queue_tests::standing_of(day_.state);
    const auto answer = day_.ask(asker, command);
    if (answer)
        throw StoryProblem("it was done");
    std::string found{name_of(answer.error().kind)};
    if (answer.error().closed_because)
        found += " " + std::string(name_of(*answer.error().closed_because));
    std::string wanted;
    while (!rest.done())
        wanted += (wanted.empty() ? "" : " ") + rest.take();
    if (wanted != found)
        throw StoryProblem("refused: " + found);
    if (queue_tests::standing_of(day_.state) != before)
        throw StoryProblem("the refusal changed something");
}

} // namespace giliran::scenarios
