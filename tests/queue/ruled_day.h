// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/queue/decide.h"
#include "common/queue/evolve.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

namespace giliran::queue_tests {

/// A hall of two agencies: queue "a" (services a1, a2), queue "b" (b1, with a quota of 5, 2 of it online),
/// and a lane of vehicles "k" (k1). Counter c1 calls a; c2 calls a and b; c3 calls b, and a finally; c9 calls
/// k. Numbers from 07:00, service 08:00 to 15:00 on weekdays.
Hall ruled_hall();

/// A day on which commands are decided and applied, with a clock that the test moves.
class RuledDay
{
public:
    /// Monday 23 November 2026, 08:30, the day open.
    explicit RuledDay(Hall hall = ruled_hall());

    Result<Answer, Refusal> ask(const Asker& asker, const Command& command);
    /// Accepted, with this kind of answer.
    template <class A = Done>
    A done(const Asker& asker, const Command& command)
    {
        const auto answer = ask(asker, command);
        const std::string why = answer ? std::string() : std::string(name_of(answer.error().kind));
        INFO(why);
        REQUIRE(answer);
        return std::get<A>(*answer);
    }
    /// Refused, with nothing changed.
    Refusal refused(const Asker& asker, const Command& command);
    /// What time alone brings.
    void settle() { done(hub(), SettleTickets{}); }
    void pass(Duration duration) { now += duration; }
    void set_time(const std::string& hh_mm);

    static Asker hub() { return {}; }
    static Asker kiosk(int which = 1);
    static Asker at(const std::string& counter);
    static Asker display(bool speaker = true);

    void sit(const std::string& officer, const std::string& counter);
    /// A ticket whose paper is confirmed.
    LegId waiting(const std::string& service = "a1", bool priority = false);
    LegId called(const std::string& counter, const std::string& service = "a1");
    LegId served(const std::string& counter, const std::string& service = "a1");

    const Leg& leg(LegId id) const { return *state.find(id); }
    const Visit& visit_of(LegId id) const { return *state.find(leg(id).visit); }

    Hall hall;
    DayState state;
    Instant now;
    std::vector<Event> events; ///< all so far

private:
    std::uint64_t next_request_ = 1;
};

/// The desks of ruled_hall().
inline const Asker c1 = RuledDay::at("c1");
inline const Asker c2 = RuledDay::at("c2");
inline const Asker c3 = RuledDay::at("c3");
inline const Asker c9 = RuledDay::at("c9");

/// All of a day that rules depend on, as text: equal texts mean equal days. What only an undo looks at (who
/// touched what, deeds) and what is for the record only (withdrawn calls, voided legs) is left out.
std::string standing_of(const DayState& state);

} // namespace giliran::queue_tests
