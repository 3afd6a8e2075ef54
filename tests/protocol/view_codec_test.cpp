// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/view_codec.h"

#include <catch2/catch.hpp>

using namespace giliran;

TEST_CASE("a view survives the wire", "[protocol]")
{
    CounterView view;
    view.counter = *CounterId::parse("c1");
    view.phase = DayPhase::open;
    view.day = BusinessDay::parse("2026-11-23");
    view.current = CurrentLeg{};
    view.current->number = *TicketNumber::parse("A-007");
    view.waiting.push_back(
        {LegId{3}, *TicketNumber::parse("4K-110"), *ServiceId::parse("A01"), instant_from_ms(5), true});
    const auto read = read_counter_view(view_json(view));
    REQUIRE(read);
    CHECK(view_json(*read) == view_json(view));
    CHECK(read->waiting[0].number.text() == "4K-110");
    CHECK_FALSE(read->session);
}

TEST_CASE("a delta holds the members that changed, and nothing more", "[protocol]")
{
    BoardView before;
    before.day = BusinessDay::parse("2026-11-23");
    BoardView after = before;
    after.day.reset();
    after.missed.push_back(*TicketNumber::parse("A-001"));
    const auto set = changes(view_json(before), view_json(after));
    REQUIRE(set);
    CHECK(set->as_object()->size() == 2);
    Json view = view_json(before);
    apply(view, *set);
    CHECK(read_board_view(view)->missed.size() == 1);
    CHECK_FALSE(read_board_view(view)->day);
    CHECK_FALSE(changes(view_json(after), view_json(after)));
}
