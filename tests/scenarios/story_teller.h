// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/queue/ruled_day.h"
#include "tests/scenarios/sentence.h"

#include <map>
#include <stdexcept>
#include <string>

namespace giliran::scenarios {

/// A sentence that does not hold, or that nobody understands.
struct StoryProblem : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// Plays a story line by line. Throws StoryProblem.
class StoryTeller
{
public:
    StoryTeller();

    void tell(const std::string& line);

private:
    // story_teller.cpp
    void set_time(const std::string& hh_mm);
    void subject(const std::string& who, Sentence& rest);
    void next_day();

    // story_commands.cpp
    void hall_says(Sentence& rest);
    void kiosk_does(Sentence& rest);
    void sits(const std::string& officer, Sentence& rest);
    void counter_does(const std::string& counter, Sentence& rest);
    Command counter_command(Sentence& rest, std::string& visit);
    Command booking(Sentence& rest);
    Command issuing(Sentence& rest);
    Command transferring(Sentence& rest, LegId leg);

    // story_expectations.cpp
    void line_is(Sentence& rest);
    void service_is(const std::string& service, Sentence& rest);
    void visit_is(const std::string& visit, Sentence& rest);
    void wants_refusal(const Asker& asker, const Command& command, Sentence& rest);

    Answer accepted(const Asker& asker, const Command& command);
    void name(const std::string& visit, const Answer& answer);
    LegId leg_of(const std::string& visit) const;
    std::string name_of_leg(LegId leg) const;
    Instant at(const std::string& hh_mm) const;

    queue_tests::RuledDay day_;
    std::map<std::string, VisitId> visits_;
    std::map<std::string, TicketNumber> numbers_;
};

/// The enumerator of this name; throws StoryProblem.
template <NamedEnum E>
E named(const std::string& word)
{
    const auto value = enum_named<E>(word);
    if (!value)
        throw StoryProblem("there is no '" + word + "'");
    return *value;
}

template <class Id>
Id id(const std::string& word)
{
    const auto value = Id::parse(word);
    if (!value)
        throw StoryProblem("'" + word + "' is no id");
    return *value;
}

} // namespace giliran::scenarios
