// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/record/answer_codec.h"

#include <catch2/catch.hpp>

using namespace giliran;

TEST_CASE("a stored answer is read back as it was given", "[record]")
{
    TicketIssued issued;
    issued.visit = VisitId{17};
    issued.leg = LegId{19};
    issued.number = *TicketNumber::parse("A-1024");
    issued.token = *TicketToken::parse("000102030405060708090a0b0c0d0e0f");
    issued.reserved_at = instant_from_ms(1795399200123);
    issued.ahead = 5;
    LegIsCalled called;
    called.leg = LegId{3};
    called.call = CallId{2};
    called.number = *TicketNumber::parse("A-003");
    called.rule = CallRule::ratio;
    for (const Answer& answer :
         {Answer(Done{}), Answer(issued), Answer(called), Answer(SessionIsOpen{{4}, true})}) {
        const std::string text = answer_text(answer);
        INFO(text);
        const auto read = read_answer(text);
        REQUIRE(read);
        CHECK(read->index() == answer.index());
        CHECK(answer_text(*read) == text);
    }
}

TEST_CASE("an answer names its type first", "[record]")
{
    CHECK(answer_text(Done{}) == R"({"type":"done"})");
    CHECK(answer_text(SessionIsOpen{{4}, true}) == R"({"type":"session_open","session":4,"resumed":true})");
}

TEST_CASE("what is no answer is not read", "[record]")
{
    for (const char* text :
         {"", "{}", "[]", R"({"type":7})", R"({"type":"nothing"})", R"({"type":"ticket_issued"})"})
        CHECK_FALSE(read_answer(text));
}
