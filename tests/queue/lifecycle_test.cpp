// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/lifecycle.h"

#include <catch2/catch.hpp>
#include <set>
#include <sstream>

using namespace giliran;

namespace {

/// Written from the rules, not from the table. A column a verb, in the order of LegVerb:
/// join, confirm paper, settle, call, recall, start, finish, miss, revive, park, unpark, recycle, transfer,
/// change service, cancel, expire, close day.
/// p planned, r reserved, w waiting, c called, s serving, k parked, l late, e ended; a dot: may not be done.
constexpr auto expected = R"(
planned   w . . . . . . . . . . . . . e . e
reserved  . w w . . . . . . . . . . . e . e
waiting   . . . c . . . . . . . . e w e . e
called    . . . . c s . l . . . w e . e . e
serving   . . . . . . e . . k . . e s . . e
parked    . . . c . . . . . . w . . . e . e
late      . . . . . . . . w . . . . . e e e
ended     . . . . . . . . . . . . . . . . .
)";

constexpr std::string_view state_letters = "prwcskle";

} // namespace

TEST_CASE("every verb leads from every state where the rules say, or nowhere", "[queue]")
{
    std::istringstream rows(expected);
    std::string name;
    std::size_t states = 0;
    while (rows >> name) {
        const auto from = enum_named<LegState>(name);
        REQUIRE(from);
        ++states;
        for (const LegVerb verb : all_of<LegVerb>()) {
            char letter = 0;
            REQUIRE(rows >> letter);
            INFO(name << " " << name_of(verb));
            const auto to = state_letters.find(letter);
            if (letter == '.')
                CHECK_FALSE(after(*from, verb));
            else
                CHECK(after(*from, verb) == static_cast<LegState>(to));
        }
    }
    CHECK(states == all_of<LegState>().size());
}

TEST_CASE("no transition stands twice in the table", "[queue]")
{
    std::set<std::pair<LegState, LegVerb>> seen;
    for (const Transition& row : lifecycle)
        CHECK(seen.insert({row.from, row.verb}).second);
}

TEST_CASE("ended is final", "[queue]")
{
    for (const LegVerb verb : all_of<LegVerb>())
        CHECK_FALSE(after(LegState::ended, verb));
}

TEST_CASE("the end of the day ends a leg wherever it stands", "[queue]")
{
    for (const LegState state : all_of<LegState>())
        if (state != LegState::ended)
            CHECK(after(state, LegVerb::close_day) == LegState::ended);
}

TEST_CASE("every state but those a leg is born in is reached, and from every state the end is", "[queue]")
{
    for (const LegState state : all_of<LegState>()) {
        const bool born = state == LegState::planned || state == LegState::reserved;
        const bool reached = std::any_of(lifecycle.begin(), lifecycle.end(),
                                         [&](const Transition& row) { return row.to == state; });
        INFO(name_of(state));
        CHECK(born != reached);
    }
}
